"""Where things are."""

from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
TARGET = BENCHMARKS / "target"
PEERS = BENCHMARKS / "peers"
RESULTS = BENCHMARKS / "results"
LOAD = TARGET / "load"
WRK_SCRIPT = BENCHMARKS / "harness" / "echo.lua"
SERVICE = "bench.v1.BenchService"
