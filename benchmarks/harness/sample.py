"""What one round of one contestant gave."""

from dataclasses import dataclass, field


class Void(Exception):
    """The round counts for nothing: something was lost or refused."""


class Skipped(Exception):
    """There is nothing to measure with on this machine."""


@dataclass(frozen=True)
class Sample:
    """A value in the row's unit, and all else that was seen."""

    value: float
    others: float = 0.0
    details: dict = field(default_factory=dict)
