"""The table: medians, ratios, bars and verdicts, in Markdown."""

from .rounds import Series
from .row import Row

# A round in which others had more of the server's core tells nothing of the server.
MOST_OTHERS = 0.10
LEAST_ROUNDS = 5

HEAD = "| row | contestant | median | min - max | x base | bar | verdict |\n|---|---|---|---|---|---|---|"


def lines(row: Row, series: dict[str, Series], smoke: bool) -> list[str]:
    base = series[row.bar.than].median()
    return [_line(row, one, base, smoke) for one in series.values()]


def _line(row: Row, one: Series, base: float | None, smoke: bool) -> str:
    label = one.contestant.label
    barred = label == row.bar.of
    if one.skipped:
        cells = [f"skipped: {one.skipped}", "", ""]
    elif one.void:
        cells = [f"void: {one.void}", "", ""]
    else:
        low, high = one.spread()
        ratio = f"{one.median() / base:.2f}" if base else ""
        cells = [f"{one.median():.2f} {one.contestant.measure.unit}", f"{low:.2f} - {high:.2f}", ratio]
    verdict = verdict_of(row, one, base) if barred else _remarks(one)
    if smoke:
        verdict = "smoke: it runs" if one.samples else ""
    return "| " + " | ".join([row.name, label, *cells, str(row.bar) if barred else "", verdict]) + " |"


def verdict_of(row: Row, one: Series, base: float | None) -> str:
    value = one.median()
    if value is None or base is None:
        return "**void**" if one.void else "not measured"
    met = value <= row.bar.limit(base)
    return f"**{'met' if met else 'missed'}**{_remarks(one, leading=', ')}"


def _remarks(one: Series, leading: str = "") -> str:
    remarks = []
    if one.samples and len(one.samples) < LEAST_ROUNDS:
        remarks.append(f"only {len(one.samples)} round{'s' if len(one.samples) > 1 else ''}")
    if one.others() > MOST_OTHERS:
        remarks.append(f"others had up to {one.others():.0%} of the core")
    return leading + ", ".join(remarks) if remarks else ""
