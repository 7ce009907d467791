"""Server CPU per delivered message of a stream."""

import time
from dataclasses import dataclass

from .context import Context
from .running import Running
from .sample import Sample, Void
from .subscribers import Crowd, Subscribers, loss

# For what the opening of the streams left to do.
SETTLE_S = 1.0


@dataclass(frozen=True)
class Fanout:
    """Publishes for the time of a round to a crowd that reads everything."""

    crowd: Crowd
    least_delivered: float = 1.0
    """What share must arrive; if all of it, then in order, too."""
    unit: str = "us/message"

    def once(self, running: Running, context: Context, name: str) -> Sample:
        with Subscribers(self.crowd, running, context, name, context.seconds * 1000) as subscribers:
            subscribers.subscribed()
            time.sleep(SETTLE_S)
            meter = running.meter()
            subscribers.publish()
            result = subscribers.result()
            usage = meter.stop()
        self._check(result)
        return Sample(usage.cpu_s / result["delivered"] * 1e6, usage.others, result)

    def _check(self, result: dict) -> None:
        lost = loss(result)
        if self.least_delivered == 1.0 and lost:
            raise Void(lost)
        if (
            result["ended"]
            or result["repeated"]
            or result["delivered"] < self.least_delivered * result["expected"]
        ):
            raise Void(lost)
