"""What the tests share: a client for each way to call the server, and waiting with a bound."""

import os
import time
from collections.abc import Callable, Iterator

import pytest
from gen.app_connect import KitchenServiceClientSync, OtherServiceClientSync
from connectrpc.codec import proto_json_codec

BASE = os.environ["KITCHEN_URL"] + "/rpc"

WAYS = {
    "the client's defaults: binary, gzip": {},
    "JSON, gzip": {"codec": proto_json_codec()},
    "binary, not compressed": {"send_compression": None, "accept_compression": ()},
    "JSON, not compressed": {
        "codec": proto_json_codec(),
        "send_compression": None,
        "accept_compression": (),
    },
}


@pytest.fixture(params=WAYS.values(), ids=WAYS.keys())
def kitchen(request: pytest.FixtureRequest) -> Iterator[KitchenServiceClientSync]:
    with KitchenServiceClientSync(BASE, **request.param) as client:
        yield client


@pytest.fixture
def other() -> Iterator[OtherServiceClientSync]:
    with OtherServiceClientSync(BASE) as client:
        yield client


def until(condition: Callable[[], bool]) -> None:
    """Waits for a condition, ten seconds at most."""
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "not so within 10 s"
        time.sleep(0.02)
