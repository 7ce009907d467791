"""Memory of an idle stream."""

import json
import time
from dataclasses import dataclass

from .bodies import JSON
from .context import Context
from .machine import resident_bytes
from .running import Running
from .sample import Sample, Void
from .subscribers import Crowd, Subscribers

WARM_UP_STREAMS = 200
SETTLE_S = 2.0
MOST_LOOKS = 10
# 10 bytes a stream
SAME_BYTES = 50_000


@dataclass(frozen=True)
class Idle:
    """How much a server grows by streams on which nothing is published.

    A JVM: heap after two full collections plus buffers outside of it. Others: resident memory.
    """

    protocol: str
    streams: int = 5_000
    fresh_server: bool = True
    unit: str = "bytes/stream"

    def once(self, running: Running, context: Context, name: str) -> Sample:
        running.check_transport()
        with self._open(WARM_UP_STREAMS, running, context, name):
            pass
        time.sleep(SETTLE_S)
        before = _settled(running)
        resident_before = resident_bytes(running.pid)
        with self._open(self.streams, running, context, name) as subscribers:
            time.sleep(SETTLE_S)
            resident = resident_bytes(running.pid) - resident_before
            after = _settled(running)
            ended = subscribers.stop()["ended"]
        streams = context.amount(self.streams)
        if ended:
            raise Void(f"{ended} of {streams} streams ended")
        growth = {key: round((after[key] - before[key]) / streams) for key in before}
        growth["resident"] = round(resident / streams)
        value = sum(after.values()) - sum(before.values())
        return Sample(value / streams, details=growth)

    def _open(self, streams: int, running: Running, context: Context, name: str) -> Subscribers:
        subscribers = Subscribers(Crowd(self.protocol, JSON, streams, 1, "Idle"), running, context, name)
        try:
            subscribers.subscribed()
        except BaseException:
            subscribers.__exit__()
            raise
        return subscribers


def _settled(running: Running) -> dict:
    """What is used once looking again tells the same.

    What a JVM did at its start, and the closing of connections, is let go over several collections.
    """
    used = _used(running)
    for _ in range(MOST_LOOKS):
        before, used = used, _used(running)
        if abs(sum(used.values()) - sum(before.values())) < SAME_BYTES:
            break
        time.sleep(SETTLE_S)
    return used


def _used(running: Running) -> dict:
    if running.server.jvm:
        return json.loads(running.get("/bench/memory"))
    return {"resident_bytes": resident_bytes(running.pid)}
