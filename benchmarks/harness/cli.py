"""The command line of benchmarks/run."""

import argparse
import json
import os
import resource
import sys
from datetime import datetime
from pathlib import Path

from . import build, codecs, table
from .context import Context
from .machine import Cores, describe
from .places import RESULTS
from .rounds import Rounds, Series
from .row import Row
from .rows import ROWS

# the first is discarded
ROUNDS = 6
SECONDS = 3
WARM_UP_S = 10


def main() -> int:
    options = _options()
    if options.list:
        for row in ROWS.values():
            print(f"{row.name:18} {row.title}; at most {row.bar}")
        return 0
    _allow_many_files()
    if not options.no_build:
        build.build(_say)
    if options.build:
        return 0
    return _measure(options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks/run", description=sys.modules["__main__"].__doc__)
    parser.add_argument("--list", action="store_true", help="list the rows")
    parser.add_argument("--build", action="store_true", help="build, and measure nothing")
    parser.add_argument("--codecs", action="store_true", help="measure the codecs by JMH instead")
    parser.add_argument("--no-build", action="store_true", help="measure what was built before")
    parser.add_argument(
        "--row", action="append", choices=ROWS, metavar="ROW", help="measure this row alone; may be repeated"
    )
    parser.add_argument(
        "--only", action="append", metavar="CONTESTANT", help="measure this contestant alone; may be repeated"
    )
    parser.add_argument(
        "--rounds",
        type=int,
        help=f"rounds, of which the first is discarded unless it is the only one ({ROUNDS})",
    )
    parser.add_argument("--seconds", type=int, default=SECONDS, help=f"how long a round lasts ({SECONDS})")
    parser.add_argument(
        "--warm-up",
        type=int,
        default=WARM_UP_S,
        metavar="SECONDS",
        help=f"load before the first round ({WARM_UP_S})",
    )
    parser.add_argument("--jvm-options", default="", help="for all JVMs, such as -XX:StartFlightRecording")
    parser.add_argument(
        "--smoke",
        action="store_true",
        help="see that it runs: one short round, a tenth of the load, no verdicts",
    )
    parser.add_argument("--server-core", type=int, default=0)
    parser.add_argument("--load-core", type=int, default=(os.cpu_count() or 1) - 1)
    options = parser.parse_args()
    if options.smoke:
        options.rounds, options.seconds, options.warm_up = 1, 3, 3
        # the little that runs is not worth the second compiler's time
        options.jvm_options += " -XX:TieredStopAtLevel=1"
    if options.server_core == options.load_core:
        parser.error(f"server and load on core {options.server_core} (expected: a core each)")
    return options


def _measure(options: argparse.Namespace) -> int:
    raw = RESULTS / datetime.now().strftime("%Y-%m-%dT%H-%M-%S")
    raw.mkdir(parents=True)
    cores = Cores(options.server_core, options.load_core)
    context = Context(cores, options.seconds, raw, options.warm_up, options.smoke, options.jvm_options)
    machine = describe()
    context.keep("machine", machine)
    _say(machine)
    if options.codecs:
        return codecs.run(context)
    rows = [ROWS[name] for name in options.row or ROWS]
    lines = [table.HEAD]
    for row in rows:
        _say(f"{row.name}: {row.title}")
        series = Rounds(row, context, _say, options.only).run(options.rounds or row.rounds or ROUNDS)
        _keep(raw, row, series)
        lines += table.lines(row, series, options.smoke)
        (raw / "table.md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))
    _say(f"raw output: {raw}")
    return 0


def _keep(raw: Path, row: Row, series: dict[str, Series]) -> None:
    samples = {
        label: {
            "unit": one.contestant.measure.unit,
            "void": one.void,
            "skipped": one.skipped,
            "samples": [{"value": s.value, "others": s.others, **s.details} for s in one.samples],
        }
        for label, one in series.items()
    }
    (raw / f"{row.name}.json").write_text(json.dumps(samples, indent=2) + "\n")


def _allow_many_files() -> None:
    """Each stream is a file, at both ends."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
