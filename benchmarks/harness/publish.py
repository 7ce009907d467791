"""Thread CPU of publishing an item, by JMH."""

import json
from dataclasses import dataclass

from .context import Context
from .places import LOAD
from .sample import Sample, Skipped
from .servers import jvm

FORKS = ["-f", "1", "-wi", "2", "-i", "3", "-foe", "true"]


@dataclass(frozen=True)
class Publish:
    """One fork of one benchmark of benchmarks/jmh: publish, or the encoding alone.

    Without subscribers as fast as it goes; with subscribers 100 times a second, so that the caches
    are as cold for the encoding alone.
    """

    benchmark: str
    subscribers: int
    unit: str = "us/item"

    def once(self, _running: None, context: Context, name: str) -> Sample:
        if self.subscribers and not LOAD.exists():
            raise Skipped("benchmarks/load is not built: there is no go")
        results = context.raw / f"{name}-{self.benchmark}.json"
        benchmark = f"PublishBenchmark.{self.benchmark}{'Paced' if self.subscribers else ''}$"
        load = " ".join([*context.cores.pin_load(), str(LOAD)])
        command = [
            *context.cores.pin_server(),
            *jvm("jmh", "jmh.Main", f"-Dbench.load={load}"),
            benchmark, *FORKS,
            "-r", f"{context.seconds}s", "-w", f"{context.seconds}s",
            "-p", f"subscribers={self.subscribers}",
            "-rf", "json", "-rff", str(results),
        ]  # fmt: skip
        context.run(name, command, context.server_environment())
        metrics = json.loads(results.read_text())[0]["secondaryMetrics"]
        cpu_ns, items = metrics["cpuNs"]["score"], metrics["items"]["score"]
        return Sample(cpu_ns / items / 1000, details={"items": items})
