"""The latency of unary calls, alone and beside a stream."""

import json
import shutil
import subprocess
import time
from dataclasses import dataclass

from .bodies import JSON
from .context import Context
from .places import LOAD
from .running import Running
from .sample import Sample, Skipped, Void
from .subscribers import Crowd, Subscribers, loss

CALLS_PER_SECOND = 1_000
CONNECTIONS = 16
# What the stream publishes longer than the calls last, at each end.
MARGIN_S = 1


@dataclass(frozen=True)
class Latency:
    """p99 of echoes at a fixed rate, each from when it was due, by HdrHistogram."""

    beside: Crowd | None = None
    unit: str = "us p99"

    def prepare(self, running: Running, context: Context) -> None:
        if not LOAD.exists():
            raise Skipped("benchmarks/load is not built: there is no go")

    def once(self, running: Running, context: Context, name: str) -> Sample:
        if self.beside is None:
            return self._probe(running, context, name)
        milliseconds = (context.seconds + 2 * MARGIN_S) * 1000
        with Subscribers(self.beside, running, context, f"{name}-stream", milliseconds) as subscribers:
            subscribers.subscribed()
            subscribers.publish()
            time.sleep(MARGIN_S)
            sample = self._probe(running, context, name)
            lost = loss(subscribers.result())
        if lost:
            raise Void(f"of the stream: {lost}")
        return sample

    def _probe(self, running: Running, context: Context, name: str) -> Sample:
        command = [
            *_first(), str(LOAD), "unary",
            "-url", running.server.http1() + running.server.path("Echo"),
            "-content-type", JSON.unary_type,
            "-body", str(JSON.file()),
            "-connections", str(CONNECTIONS),
            "-rate", str(context.amount(CALLS_PER_SECOND)),
            "-seconds", str(context.seconds),
        ]  # fmt: skip
        meter = running.meter()
        result = json.loads(context.run_load(name, command).splitlines()[-1])
        usage = meter.stop()
        if result["failed"]:
            raise Void(f"{result['failed']} of {result['expected']} calls failed: {result['first_end']}")
        return Sample(result["p99_us"], usage.others, result)


def _first() -> list[str]:
    """The calls go before the crowd on the load's core: its reading must not count as the server's.

    Where that is not allowed, the report's late_p99_us shows how much of the latency is the load's.
    """
    if (
        shutil.which("chrt")
        and subprocess.run(["chrt", "-f", "1", "true"], capture_output=True).returncode == 0
    ):
        return ["chrt", "-f", "1"]
    return []
