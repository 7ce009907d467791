import pytest
from gen.app_pb import Failure
from conftest import until
from connectrpc.code import Code
from connectrpc.errors import ConnectError
from protobuf.wkt import BytesValue, Duration, Empty, StringValue

MESSAGE_LIMIT = 4 * 1024 * 1024


@pytest.mark.parametrize("code", Code)
def test_a_code_arrives_with_its_text_and_details(kitchen, code):
    failure = Failure(code=code.value, message='no "é" 🤖\n', details=["", "more"])
    with pytest.raises(ConnectError) as failed:
        kitchen.fail(failure)
    assert failed.value.code == code
    assert failed.value.message == failure.message
    assert [detail.value(StringValue).value for detail in failed.value.details] == ["", "more"]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("argument", Code.INVALID_ARGUMENT),
        ("timeout", Code.DEADLINE_EXCEEDED),
        ("other", Code.INTERNAL),
    ],
)
def test_the_text_of_an_unexpected_exception_stays_on_the_server(kitchen, kind, code):
    with pytest.raises(ConnectError) as failed:
        kitchen.fail_unexpectedly(StringValue(value=kind))
    assert failed.value.code == code
    assert "secret" not in failed.value.message


def test_a_message_over_the_limit_is_refused(kitchen):
    with pytest.raises(ConnectError) as failed:
        kitchen.size_of(BytesValue(value=bytes(MESSAGE_LIMIT + 1)))
    assert failed.value.code == Code.RESOURCE_EXHAUSTED


def test_a_call_that_takes_longer_than_its_caller_waits_is_given_up_on_both_sides(kitchen):
    before = kitchen.cancelled(Empty()).value
    with pytest.raises(ConnectError) as failed:
        kitchen.sleep(Duration(seconds=60), timeout_ms=300)
    assert failed.value.code == Code.DEADLINE_EXCEEDED
    until(lambda: kitchen.cancelled(Empty()).value > before)
