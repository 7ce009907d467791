import json
from pathlib import Path

import pytest
from gen.app_pb import Colour, Defaults, Everything, RepeatRequest, ReverseRequest
from connectrpc.client import ResponseMetadata
from connectrpc.code import Code
from connectrpc.errors import ConnectError
from protobuf.wkt import BytesValue, DoubleValue, Empty, Int32Value, StringValue

EVERYTHING = (Path(__file__).parent.parent / "everything.json").read_text()


def test_a_message_with_a_field_of_every_kind_comes_back_as_it_was(kitchen):
    sent = Everything.from_json(EVERYTHING)
    assert json.loads(kitchen.echo(sent).to_json()) == json.loads(sent.to_json())


def test_what_may_be_absent_comes_back_absent(kitchen):
    less = {k: v for k, v in json.loads(EVERYTHING).items() if not k.startswith("maybe")}
    answer = kitchen.echo(Everything.from_json(json.dumps(less)))
    assert not any(name.startswith("maybe") for name in json.loads(answer.to_json()))


def test_defaults_are_values(kitchen):
    assert kitchen.show(Defaults(count=0, text="", on=False)).value == "0,'',false"
    assert kitchen.twice(DoubleValue(value=0)).value == 0
    assert kitchen.repeat(RepeatRequest(text="x", times=0)).value == ""


def test_a_value_that_must_be_there_and_is_not_is_refused_by_its_path(kitchen):
    sent = Everything.from_json(EVERYTHING)
    sent.colour = Colour.UNSPECIFIED
    with pytest.raises(ConnectError) as refused:
        kitchen.echo(sent)
    assert refused.value.code == Code.INVALID_ARGUMENT
    assert "colour" in refused.value.message


def test_scalars_lists_several_parameters_and_optional_results_have_messages(kitchen):
    assert kitchen.twice(DoubleValue(value=1.5)).value == 3
    assert kitchen.repeat(RepeatRequest(text="ab", times=3)).value == "ababab"
    assert kitchen.reverse(ReverseRequest(words=["a", "b"])).values == ["b", "a"]
    assert kitchen.find(StringValue(value="there")).value == "found"
    assert not kitchen.find(StringValue(value="elsewhere")).has_field("value")


def test_nothing_may_be_taken_and_returned(kitchen):
    assert kitchen.nothing(Empty()) == Empty()


def test_results_may_come_later(kitchen):
    assert kitchen.later(StringValue(value="a")).value == "a"
    assert kitchen.eventually(StringValue(value="b")).value == "b"


def test_names_are_taken_as_they_are_in_a_service_of_their_own(other):
    assert other.get_status(Empty()).value == "fine"
    other.trigger_to_fault(Empty())


def test_headers_and_trailers_travel_both_ways(kitchen):
    with ResponseMetadata() as response:
        kitchen.metadata(Empty(), headers={"x-sent": "there and back"})
    assert response.headers["x-header"] == "there and back"
    assert response.trailers["x-trailer"] == "there and back"


def test_a_large_message_arrives_whole(kitchen):
    size = 1_000_000
    assert len(kitchen.blob(Int32Value(value=size)).value) == size
    assert kitchen.size_of(BytesValue(value=bytes(size))).value == size
