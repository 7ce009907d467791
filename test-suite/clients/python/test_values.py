"""Sends the values of values.json by the clients that were generated from the server's .proto."""

import json
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from conftest import BASE, WAYS
from gen import app_connect

VALUES = json.loads((Path(__file__).parent.parent / "values.json").read_text())
# which the generated code imports for type checkers only
TYPES = {"Headers": object, "Iterator": Iterator, "Mapping": Mapping}


@pytest.fixture(scope="module", params=WAYS.values(), ids=WAYS.keys())
def clients(request: pytest.FixtureRequest):
    """A client of each service, by its short name."""
    return {
        name.removesuffix("ClientSync"): client(BASE, **request.param)
        for name, client in vars(app_connect).items()
        if name.endswith("ServiceClientSync")
    }


@pytest.mark.parametrize("path", VALUES)
def test_an_rpc_gives_back_what_it_is_given(clients, path):
    service, name = path.removeprefix("vention.app.v1.").split("/")
    call = method(clients[service], name)
    types = typing.get_type_hints(call, localns=TYPES)
    for case in VALUES[path]:
        response = case.get("response", case["request"])
        answer = call(types["request"].from_json(json.dumps(case["request"])))
        if "responses" in case:
            assert json_of(answer) == json_of(parsed(types["return"], case["responses"]))
        else:
            assert json_of([answer]) == json_of(parsed(types["return"], [response]))


def method(client: object, rpc: str) -> Callable:
    """A client's method for an RPC, whatever the generator made of its name."""
    plain = rpc.replace("_", "").lower()
    (name,) = (n for n in dir(client) if n.replace("_", "").lower() == plain)
    return getattr(client, name)


def parsed(answer_type: type, values: list) -> list:
    (message_type,) = typing.get_args(answer_type) or (answer_type,)
    return [message_type.from_json(json.dumps(value)) for value in values]


def json_of(messages: Iterable) -> list:
    return [json.loads(message.to_json()) for message in messages]
