from concurrent.futures import ThreadPoolExecutor
from itertools import islice

import pytest
from conftest import until
from connectrpc.code import Code
from connectrpc.errors import ConnectError
from protobuf.wkt import DoubleValue, Empty, Int32Value, StringValue


def take(count, stream):
    """Takes so many messages of a stream, then leaves it."""
    try:
        return list(islice(stream, count))
    finally:
        stream.close()


def test_a_stream_of_one_call_brings_each_message_in_order_then_ends(kitchen):
    ticks = list(kitchen.count(Int32Value(value=100)))
    assert [tick.number for tick in ticks] == list(range(1, 101))
    assert ticks[99].text == "tick 100"


def test_a_stream_may_end_without_a_message(kitchen):
    assert list(kitchen.count(Int32Value(value=0))) == []


def test_a_streams_error_comes_after_its_messages_with_its_details(kitchen):
    numbers = []
    with pytest.raises(ConnectError) as failed:
        for tick in kitchen.count_then_fail(Int32Value(value=3)):
            numbers.append(tick.number)
    assert numbers == [1, 2, 3]
    assert failed.value.code == Code.DATA_LOSS
    assert failed.value.message == "no more numbers"
    assert [detail.value(StringValue).value for detail in failed.value.details] == ["after 3"]


def test_leaving_a_stream_of_one_call_ends_its_publisher(kitchen):
    take(3, kitchen.count_on(Empty()))
    until(lambda: kitchen.open_counts(Empty()).value == 0)


def test_all_subscribers_of_a_fifo_stream_get_every_item_in_order(kitchen):
    before = kitchen.tick_subscribers(Empty()).value
    with ThreadPoolExecutor(max_workers=3) as threads:
        readers = [threads.submit(lambda: take(500, kitchen.ticks(Empty()))) for _ in range(3)]
        until(lambda: kitchen.tick_subscribers(Empty()).value == before + 3)
        kitchen.publish_ticks(Int32Value(value=500))
        for reader in readers:
            assert [tick.number for tick in reader.result(30)] == list(range(1, 501))
    until(lambda: kitchen.tick_subscribers(Empty()).value == before)


def test_a_new_subscriber_gets_the_last_item(kitchen):
    for degrees in (0.0, 21.5):
        kitchen.publish_temperature(DoubleValue(value=degrees))
        assert take(1, kitchen.temperature(Empty()))[0].value == degrees


def test_a_methods_result_is_published_and_returned(kitchen):
    assert kitchen.measure(Int32Value(value=7)).number == 7
    assert take(1, kitchen.measurement(Empty()))[0].number == 7


def test_a_beans_publisher_is_a_stream(kitchen):
    first, second = take(2, kitchen.seconds(Empty()))
    assert second.number > first.number
