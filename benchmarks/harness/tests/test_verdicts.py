"""What stands in the table."""

import unittest

from harness import table
from harness.rounds import Series
from harness.row import Bar, Contestant, Row
from harness.sample import Sample
from harness.startup import Startup

ROW = Row(
    "row",
    "a row",
    (Contestant("ours", "ours", Startup()), Contestant("netty", "netty", Startup())),
    Bar("ours", "netty", 1.5, 1),
)


def series(ours: list[float], netty: list[float], others: float = 0.0) -> dict[str, Series]:
    values = {"ours": ours, "netty": netty}
    return {
        one.label: Series(one, [Sample(value, others) for value in values[one.label]])
        for one in ROW.contestants
    }


def verdict(measured: dict[str, Series]) -> str:
    return table.lines(ROW, measured, smoke=False)[0].split("|")[-2].strip()


class Verdicts(unittest.TestCase):
    def test_a_bar_is_met_up_to_its_limit(self):
        self.assertEqual("**met**", verdict(series([16.0] * 5, [10.0] * 5)))
        self.assertEqual("**missed**", verdict(series([16.1] * 5, [10.0] * 5)))

    def test_the_median_counts(self):
        self.assertEqual("**met**", verdict(series([1.0, 2.0, 3.0, 99.0, 99.0], [2.0] * 5)))

    def test_few_rounds_are_mentioned(self):
        self.assertEqual("**met**, only 1 round", verdict(series([1.0], [10.0])))

    def test_a_busy_core_is_mentioned(self):
        measured = series([1.0] * 5, [10.0] * 5, others=0.25)
        self.assertEqual("**met**, others had up to 25% of the core", verdict(measured))

    def test_a_busy_core_of_the_base_is_mentioned(self):
        measured = series([1.0] * 5, [10.0] * 5)
        measured["netty"].samples[2] = Sample(10.0, 0.5)
        self.assertEqual("**met**, others had up to 50% of netty's core", verdict(measured))

    def test_a_loss_of_ours_voids_the_row(self):
        measured = series([1.0], [10.0])
        measured["ours"].void = "3 missing of 100"
        self.assertEqual("**void**", verdict(measured))

    def test_a_loss_of_the_base_voids_the_row(self):
        measured = series([1.0], [10.0])
        measured["netty"].void = "3 missing of 100"
        self.assertEqual("**void**: netty is", verdict(measured))

    def test_without_the_base_nothing_is_said(self):
        measured = series([1.0], [])
        measured["netty"].skipped = "not asked for"
        self.assertEqual("not measured", verdict(measured))
