"""The crowd that reads streams: benchmarks/load, driven word by word."""

import json
import subprocess
from dataclasses import dataclass, replace

from .bodies import Format
from .context import Context
from .places import LOAD
from .running import Running
from .sample import Skipped, Void


@dataclass(frozen=True)
class Crowd:
    """How many read which stream, how, and what is published to them."""

    protocol: str
    """h1, h2, sse or nats."""
    format: Format
    subscribers: int
    items_per_second: int
    stream: str = "Items"

    @property
    def latest(self) -> bool:
        return self.stream == "Telemetry"


class Subscribers:
    """The running crowd. Use it in a with statement: it ends the process."""

    def __init__(self, crowd: Crowd, running: Running, context: Context, name: str, milliseconds: int = 0):
        if not LOAD.exists():
            raise Skipped("benchmarks/load is not built: there is no go")
        self._context = context
        self._name = name
        crowd = replace(crowd, subscribers=context.amount(crowd.subscribers))
        command = [*context.cores.pin_load(), *_command(crowd, running, milliseconds)]
        context.keep(name, "$ " + " ".join(command))
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def __enter__(self) -> "Subscribers":
        return self

    def __exit__(self, *_exception) -> None:
        self._process.kill()
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()

    def subscribed(self) -> None:
        """Waits until all streams are open."""
        self._event("subscribed")

    def publish(self) -> None:
        self._say("publish")

    def result(self) -> dict:
        """Waits until all items have come, or their time is over."""
        return self._event("result")

    def stop(self) -> dict:
        """What came so far."""
        self._say("stop")
        return self._event("result")

    def _say(self, word: str) -> None:
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def _event(self, event: str) -> dict:
        line = self._process.stdout.readline()
        self._context.keep(self._name, line)
        try:
            found = json.loads(line)
        except ValueError:
            raise Void(f"the load said {line.strip()!r}") from None
        if found["event"] != event:
            raise RuntimeError(f"the load said {line.strip()} (expected: {event})")
        return found


def _command(crowd: Crowd, running: Running, milliseconds: int) -> list[str]:
    server = running.server
    version = "h2" if crowd.protocol == "h2" else "h1"
    control = server.http1() + server.path("Publish")
    if crowd.protocol == "nats":
        control = f"127.0.0.1:{server.first_port}"
    content_type = "text/event-stream" if crowd.protocol == "sse" else crowd.format.stream_type
    command = [
        str(LOAD), "streams",
        "-protocol", crowd.protocol,
        "-url", server.url(version) + server.path(crowd.stream),
        "-publish", control,
        "-content-type", content_type,
        "-subscribers", str(crowd.subscribers),
        "-rate", str(crowd.items_per_second),
        "-milliseconds", str(milliseconds),
        "-note", str(crowd.format.note_length),
    ]  # fmt: skip
    return [*command, "-latest"] if crowd.latest else command


def loss(result: dict) -> str | None:
    """In words, or None if each item reached each subscriber once and in order."""
    seen = {word: result[word] for word in ("skipped", "repeated", "ended") if result[word]}
    missing = result["expected"] - result["delivered"]
    if missing:
        seen["missing"] = missing
    if not seen:
        return None
    reason = f" ({result['first_end']})" if result.get("first_end") else ""
    return ", ".join(f"{count} {word}" for word, count in seen.items()) + f" of {result['expected']}" + reason
