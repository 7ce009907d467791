"""Server CPU per unary call: wrk over HTTP/1.1, h2load over HTTP/2."""

import json
import os
import re
from dataclasses import dataclass

from .bodies import Format
from .context import Context
from .places import WRK_SCRIPT
from .running import Running
from .sample import Sample, Void

WRK_CONNECTIONS = 64
H2_CONNECTIONS = 4
H2_STREAMS = 64


@dataclass(frozen=True)
class Unary:
    """Echoes as many messages as one core of load can send."""

    version: str
    format: Format
    method: str = "Echo"
    unit: str = "us/call"

    def prepare(self, running: Running, context: Context) -> None:
        answer = running.post(self.method, self.format.unary_type, self.format.body)
        if not self.format.same(answer):
            raise Void(f"{running.server.name} echoed {answer!r}")

    def once(self, running: Running, context: Context, name: str) -> Sample:
        load = self._h2load if self.version == "h2" else self._wrk
        meter = running.meter()
        result = load(running.server.url(self.version) + running.server.path(self.method), context, name)
        usage = meter.stop()
        if result["not_2xx"] or result["failed"] or not result["requests"]:
            raise Void(f"{result['not_2xx']} not 2xx, {result['failed']} failed of {result['requests']}")
        value = usage.cpu_s / result["requests"] * 1e6
        result["per_s"] = round(result["requests"] / result["seconds"])
        return Sample(value, usage.others, result)

    def _wrk(self, url: str, context: Context, name: str) -> dict:
        command = [
            "wrk",
            "-t1",
            f"-c{context.amount(WRK_CONNECTIONS)}",
            f"-d{context.seconds}s",
            "-s",
            str(WRK_SCRIPT),
            url,
        ]
        environment = os.environ | {
            "BENCH_BODY": str(self.format.file()),
            "BENCH_TYPE": self.format.unary_type,
        }
        output = context.run_load(name, command, environment)
        return json.loads(re.search(r"^BENCH (.*)$", output, re.MULTILINE).group(1))

    def _h2load(self, url: str, context: Context, name: str) -> dict:
        command = [
            "h2load", "-t1", f"-c{H2_CONNECTIONS}", f"-m{context.amount(H2_STREAMS)}", f"-D{context.seconds}",
            "-d", str(self.format.file()),
            *self._headers(), url,
        ]  # fmt: skip
        return parse_h2load(context.run_load(name, command), context.seconds)

    def _headers(self) -> list[str]:
        return ["-H", f"content-type: {self.format.unary_type}", "-H", "connect-protocol-version: 1"]


def parse_h2load(output: str, seconds: int) -> dict:
    """What was answered; calls that were under way when the time was up count as neither."""
    counts = re.search(
        r"requests: \d+ total, \d+ started, "
        r"(\d+) done, (\d+) succeeded, (\d+) failed, (\d+) errored, (\d+) timeout",
        output,
    )
    codes = re.search(r"status codes: (\d+) 2xx, (\d+) 3xx, (\d+) 4xx, (\d+) 5xx", output)
    if not counts or not codes:
        raise RuntimeError(f"h2load printed no counts: {output[-500:]}")
    done, succeeded, failed, errored, timeout = map(int, counts.groups())
    other = sum(map(int, codes.groups()[1:]))
    return {
        "requests": succeeded,
        "seconds": seconds,
        "not_2xx": other,
        "failed": failed + errored + timeout + (done - succeeded),
    }
