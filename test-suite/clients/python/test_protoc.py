"""What Google's protoc and protobuf make of the server's .proto: their binary is the server's."""

import json
import urllib.request
from pathlib import Path

import pytest
from conftest import BASE
from gen.protoc import app_pb2
from google.protobuf import json_format
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

VALUES = json.loads((Path(__file__).parent.parent / "values.json").read_text())
UNARY = [path for path, cases in VALUES.items() if "responses" not in cases[0]]


@pytest.mark.parametrize("path", UNARY)
def test_a_message_that_protobuf_wrote_is_answered_with_one_that_it_reads(path):
    service, name = path.removeprefix("vention.app.v1.").split("/")
    method = app_pb2.DESCRIPTOR.services_by_name[service].methods_by_name[name]
    for case in VALUES[path]:
        answer = GetMessageClass(method.output_type)()
        answer.ParseFromString(post(path, message(method.input_type, case["request"])))
        expected = message(method.output_type, case.get("response", case["request"]))
        assert json_format.MessageToDict(answer) == json_format.MessageToDict(expected)


def message(descriptor, value: object) -> Message:
    return json_format.Parse(json.dumps(value), GetMessageClass(descriptor)())


def post(path: str, request: Message) -> bytes:
    headers = {"content-type": "application/proto"}
    body = request.SerializeToString()
    with urllib.request.urlopen(urllib.request.Request(f"{BASE}/{path}", body, headers)) as answer:
        return answer.read()
