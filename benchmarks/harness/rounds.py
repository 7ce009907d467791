"""Rounds of a row: each contestant once a round, in turn, so that what drifts drifts for all."""

import contextlib
import re
import statistics
from collections.abc import Callable
from dataclasses import dataclass, field

from .context import Context
from .row import Contestant, Row
from .running import Running
from .sample import Sample, Skipped, Void
from .servers import SERVERS


@dataclass
class Series:
    """One contestant's rounds. void and skipped say why there is no median."""

    contestant: Contestant
    samples: list[Sample] = field(default_factory=list)
    void: str | None = None
    skipped: str | None = None

    def median(self) -> float | None:
        if self.void or self.skipped or not self.samples:
            return None
        return statistics.median(sample.value for sample in self.samples)

    def spread(self) -> tuple[float, float]:
        values = [sample.value for sample in self.samples]
        return min(values), max(values)

    def others(self) -> float:
        """The most that any other process had of the server's core in a round."""
        return max((sample.others for sample in self.samples), default=0.0)


class Rounds:
    """Runs a row's rounds; progress is told one line at a time."""

    def __init__(
        self,
        row: Row,
        context: Context,
        progress: Callable[[str], None],
        only: list[str] | None = None,
    ):
        self._row = row
        self._context = context
        self._progress = progress
        self.series = {contestant.label: Series(contestant) for contestant in row.contestants}
        for label, series in self.series.items():
            if only and label not in only:
                series.skipped = "not asked for"

    def run(self, rounds: int) -> dict[str, Series]:
        """Of more than one round the first is discarded."""
        with contextlib.ExitStack() as stack:
            running = self._start_lasting(stack)
            self._warm_up(running)
            for number in range(1, rounds + 1):
                for series in self._contesting():
                    self._round(series, number, running, keep=number > 1 or rounds == 1)
        return self.series

    def _contesting(self) -> list[Series]:
        return [series for series in self.series.values() if not series.void and not series.skipped]

    def _start_lasting(self, stack: contextlib.ExitStack) -> dict[str, Running]:
        """Servers that live through all rounds; they idle while others are measured."""
        running: dict[str, Running] = {}
        for series in self.series.values():
            contestant = series.contestant
            if series.skipped or contestant.server is None or _fresh(contestant):
                continue
            with _noting(series):
                if contestant.server not in running:
                    running[contestant.server] = self._start(contestant, stack)
                if hasattr(contestant.measure, "prepare"):
                    contestant.measure.prepare(running[contestant.server], self._context)
        return running

    def _start(self, contestant: Contestant, stack: contextlib.ExitStack) -> Running:
        started = stack.enter_context(self._running(contestant))
        started.await_ports()
        started.check_transport()
        return started

    def _running(self, contestant: Contestant) -> Running:
        log = self._context.log(f"{self._row.name}-{contestant.server}-server")
        return Running(SERVERS[contestant.server], self._context, log)

    def _warm_up(self, running: dict[str, Running]) -> None:
        """A JVM compiles on the one core that it has: the first round would be about that."""
        for series in self._contesting():
            server = running.get(series.contestant.server)
            if server and self._context.warm_up_s:
                with _noting(series), contextlib.suppress(Void):  # a cold server may lose something
                    name = f"{self._row.name}-warm-up"
                    series.contestant.measure.once(server, self._context.warming_up(), name)

    def _round(self, series: Series, number: int, running: dict[str, Running], keep: bool) -> None:
        contestant = series.contestant
        name = re.sub(r"[^\w.-]+", "-", f"{self._row.name}-{contestant.label}")
        with _noting(series):
            if _fresh(contestant):
                with self._running(contestant) as fresh:
                    fresh.await_ports()
                    sample = contestant.measure.once(fresh, self._context, name)
            else:
                sample = contestant.measure.once(running.get(contestant.server), self._context, name)
            if keep:
                series.samples.append(sample)
            self._progress(
                f"  {number} {contestant.label}: {sample.value:.2f} {contestant.measure.unit}"
                f"{'' if keep else ' (discarded)'} {sample.details or ''}"
            )
        if series.void or series.skipped:
            self._progress(f"  {number} {contestant.label}: {series.void or series.skipped}")


def _fresh(contestant: Contestant) -> bool:
    return getattr(contestant.measure, "fresh_server", False)


@contextlib.contextmanager
def _noting(series: Series):
    """A contestant that fails is out; the others go on."""
    try:
        yield
    except Skipped as skipped:
        series.skipped = str(skipped)
    except Void as void:
        series.void = str(void)
    except Exception as error:  # whatever it is, the rows that follow are worth having
        series.void = repr(error)
