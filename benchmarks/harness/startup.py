"""From the start of a process to its first answer."""

import time
from dataclasses import dataclass

from .bodies import JSON
from .context import Context
from .running import Running
from .sample import Sample, Void


@dataclass(frozen=True)
class Startup:
    """The first echo of a process that was started for it."""

    fresh_server: bool = True
    unit: str = "ms"

    def once(self, running: Running, context: Context, name: str) -> Sample:
        answer = running.post("Echo", JSON.unary_type, JSON.body)
        milliseconds = (time.monotonic() - running.started) * 1000
        if not JSON.same(answer):
            raise Void(f"{running.server.name} echoed {answer!r}")
        return Sample(milliseconds)
