"""The rows of the table of bars: who does what, and what ours may cost at most."""

from dataclasses import replace

from .bodies import JSON, PROTO, Format
from .fanout import Fanout
from .grpc import Grpc
from .latency import Latency
from .memory import Idle
from .publish import Publish
from .row import Bar, Contestant, Row
from .startup import Startup
from .subscribers import Crowd
from .unary import Unary


def _unary(version: str, format: Format, times: float, *peers: str) -> Row:
    measure = Unary(version, format)
    names = ("ours", "netty", *peers)
    return Row(
        f"{version}-{format.name}",
        f"unary echo, {format.name}, {version}, @NonBlocking",
        tuple(Contestant(name, name, measure) for name in names),
        Bar("ours", "netty", times),
    )


def _grpc() -> Row:
    return Row(
        "grpc",
        "unary echo, gRPC, h2, @NonBlocking",
        (
            Contestant("netty", "netty", Unary("h2", PROTO)),
            *(Contestant(name, name, Grpc()) for name in ("ours", "connect-rust", "connect-go")),
        ),
        Bar("ours", "netty", 1.6),
    )


def _executor(version: str, times: float) -> Row:
    here = Unary(version, JSON)
    there = replace(here, method="EchoBlocking")
    return Row(
        f"{version}-executor",
        f"unary echo, json, {version}, default executor (virtual threads)",
        (Contestant("ours, executor", "ours", there), Contestant("ours, @NonBlocking", "ours", here)),
        Bar("ours, executor", "ours, @NonBlocking", times),
    )


def _fanout(version: str, format: Format, times: float, **others: str) -> Row:
    """others: a peer and its protocol."""
    own = Fanout(Crowd(version, format, 500, 100))
    contestants = [Contestant(name, name, own) for name in ("ours", "netty", "connect-rust", "connect-go")]
    contestants += [
        Contestant(name, name, Fanout(replace(own.crowd, protocol=protocol)))
        for name, protocol in others.items()
    ]
    return Row(
        f"fanout-{version}-{format.name}",
        f"fan-out, 500 subscribers x 100 items/s of 100 bytes, {format.name}, {version}",
        tuple(contestants),
        Bar("ours", "netty", times),
    )


def _coalescing() -> Row:
    crowd = Crowd("h1", JSON, 25, 100)
    return Row(
        "coalescing",
        "10,000 items/s x 25 subscribers, json, h1, at least 99 % delivered, per message",
        (
            Contestant("ours, 10,000/s", "ours", Fanout(replace(crowd, items_per_second=10_000), 0.99)),
            Contestant("ours, 100/s", "ours", Fanout(crowd)),
            Contestant("netty, 10,000/s", "netty", Fanout(replace(crowd, items_per_second=10_000), 0.99)),
            Contestant("netty, 100/s", "netty", Fanout(crowd)),
        ),
        Bar("ours, 10,000/s", "ours, 100/s", 0.25),
    )


def _latency(version: str) -> Row:
    crowd = Crowd(version, JSON, 1_000, 50)
    return Row(
        f"p99-{version}",
        f"p99 of a unary echo beside a stream with 1,000 subscribers at 50 items/s, {version}",
        (
            Contestant("ours, beside", "ours", Latency(crowd)),
            Contestant("ours, alone", "ours", Latency()),
            Contestant("netty, beside", "netty", Latency(crowd)),
            Contestant("netty, alone", "netty", Latency()),
        ),
        Bar("ours, beside", "ours, alone", 3),
    )


def _idle(version: str) -> Row:
    return Row(
        f"idle-{version}",
        f"5,000 idle streams, {version}",
        tuple(
            Contestant(name, name, Idle(version)) for name in ("ours", "netty", "connect-rust", "connect-go")
        ),
        Bar("ours", "netty", 1.2),
    )


def _start() -> Row:
    return Row(
        "start",
        "process start to first answered RPC, 20 RPCs",
        (Contestant("ours", "ours", Startup()), Contestant("bare", "controller", Startup())),
        Bar("ours", "bare", 1.15),
        rounds=16,
    )


def _publish(subscribers: int, times: float, plus: float) -> Row:
    crowd = f"{subscribers:,} subscribers at 100 items/s" if subscribers else "no subscriber"
    return Row(
        f"publish-{subscribers}",
        f"publish, latest, {crowd}, thread CPU by JMH",
        (
            Contestant("publish", None, Publish("publish", subscribers)),
            Contestant("encoding", None, Publish("encode", subscribers)),
        ),
        Bar("publish", "encoding", times, plus),
    )


ROWS = {
    row.name: row
    for row in (
        _unary("h1", JSON, 1.2, "connect-rust", "connect-go", "controller"),
        _unary("h2", JSON, 1.6, "connect-rust", "connect-go", "controller"),
        _unary("h1", PROTO, 1.15, "connect-rust", "connect-go"),
        _unary("h2", PROTO, 1.5, "connect-rust", "connect-go"),
        _grpc(),
        _executor("h1", 1.6),
        _executor("h2", 2.0),
        _fanout("h1", JSON, 1.15, nats="nats", controller="sse"),
        _fanout("h2", PROTO, 1.25),
        _coalescing(),
        _latency("h1"),
        _latency("h2"),
        _idle("h1"),
        _idle("h2"),
        _publish(0, 1.5, 0),
        _publish(1_000, 1, 4),
        _start(),
    )
}
