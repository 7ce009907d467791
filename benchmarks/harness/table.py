"""The table: medians, ratios, bars and verdicts, in Markdown."""

from .rounds import Series
from .row import Row

# A round in which others had more of the server's core tells nothing of the server.
MOST_OTHERS = 0.10
LEAST_ROUNDS = 5

HEAD = "| row | contestant | median | min - max | x base | bar | verdict |\n|---|---|---|---|---|---|---|"


def lines(row: Row, series: dict[str, Series], smoke: bool) -> list[str]:
    base = series[row.bar.than]
    return [_line(row, one, base, smoke) for one in series.values()]


def _line(row: Row, one: Series, base: Series, smoke: bool) -> str:
    label = one.contestant.label
    barred = label == row.bar.of
    if smoke:
        verdict = "smoke: it runs" if one.samples else ""
    else:
        verdict = verdict_of(row, one, base) if barred else ", ".join(_remarks(one))
    cells = [row.name, label, *_numbers(one, base.median()), str(row.bar) if barred else "", verdict]
    return f"| {' | '.join(cells)} |"


def _numbers(one: Series, base: float | None) -> list[str]:
    if one.skipped:
        return [f"skipped: {one.skipped}", "", ""]
    if one.void:
        return [f"void: {one.void}", "", ""]
    low, high = one.spread()
    ratio = f"{one.median() / base:.2f}" if base else ""
    return [f"{one.median():.2f} {one.contestant.measure.unit}", f"{low:.2f} - {high:.2f}", ratio]


def verdict_of(row: Row, one: Series, base: Series) -> str:
    if one.void:
        return "**void**"
    if base.void:
        return f"**void**: {base.contestant.label} is"
    value, base_value = one.median(), base.median()
    if value is None or base_value is None:
        return "not measured"
    met = value <= row.bar.limit(base_value)
    return ", ".join([f"**{'met' if met else 'missed'}**", *_remarks(one, base)])


def _remarks(one: Series, base: Series | None = None) -> list[str]:
    """What makes the numbers worth little."""
    remarks = []
    if one.samples and len(one.samples) < LEAST_ROUNDS:
        remarks.append(f"only {len(one.samples)} round{'s' if len(one.samples) > 1 else ''}")
    if one.others() > MOST_OTHERS:
        remarks.append(f"others had up to {one.others():.0%} of the core")
    elif base and base.others() > MOST_OTHERS:
        remarks.append(f"others had up to {base.others():.0%} of {base.contestant.label}'s core")
    return remarks
