"""The machine: which core does what, and who else is on it."""

import os
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cores:
    """The server's core and the load's."""

    server: int
    load: int

    def pin_server(self) -> list[str]:
        return ["taskset", "-c", str(self.server)]

    def pin_load(self) -> list[str]:
        return ["taskset", "-c", str(self.load)]


def process_cpu_s(pid: int) -> float:
    """User and system time of a process, all threads that it ever had, to the nanosecond.

    clock_getcpuclockid(3) makes the clock's number so; /proc/PID/stat has the same in steps of
    10 ms, /proc/PID/schedstat that of one thread only.
    """
    return time.clock_gettime((~pid << 3) | 2)


def resident_bytes(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError(f"process {pid} has no VmRSS")


def busy_s(core: int) -> float:
    """For how long a core did anything for anybody, since the machine started."""
    for line in Path("/proc/stat").read_text().splitlines():
        name, *ticks = line.split()
        if name == f"cpu{core}":
            user, nice, system, _idle, _iowait, irq, softirq, steal = map(int, ticks[:8])
            return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")
    raise RuntimeError(f"there is no core {core}")


def describe() -> str:
    """For whoever reads the results later."""
    model = next(
        (
            line.split(":", 1)[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        "unknown",
    )
    load = " ".join(f"{average:.1f}" for average in os.getloadavg())
    return f"{os.uname().sysname} {os.uname().release}, {os.cpu_count()} x {model}, load {load}"


class Meter:
    """What one process used of the server's core between two moments, and what others did."""

    def __init__(self, pid: int, core: int):
        self._pid = pid
        self._core = core
        self._cpu_s = process_cpu_s(pid)
        self._busy_s = busy_s(core)
        self._start = time.monotonic()

    def stop(self) -> "Usage":
        seconds = time.monotonic() - self._start
        cpu_s = process_cpu_s(self._pid) - self._cpu_s
        others_s = max(0.0, busy_s(self._core) - self._busy_s - cpu_s)
        return Usage(cpu_s, others_s / seconds, seconds)


@dataclass(frozen=True)
class Usage:
    """CPU time of the server; what share of its core others had; over how long."""

    cpu_s: float
    others: float
    seconds: float
