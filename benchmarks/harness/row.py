"""What a row of the table of bars is."""

from dataclasses import dataclass
from typing import Protocol


class Measure(Protocol):
    """One way to measure; unit is what its values are in."""

    unit: str


@dataclass(frozen=True)
class Contestant:
    """Who is measured how. Without a server the measurement starts what it needs."""

    label: str
    server: str | None
    measure: Measure


@dataclass(frozen=True)
class Bar:
    """What one contestant may cost at most: times another, plus so much in the row's unit."""

    of: str
    than: str
    times: float
    plus: float = 0.0

    def limit(self, base: float) -> float:
        return base * self.times + self.plus

    def __str__(self) -> str:
        plus = f" + {self.plus:g}" if self.plus else ""
        return f"{self.times:g} x {self.than}{plus}"


@dataclass(frozen=True)
class Row:
    """A line of the issue's table. rounds: where the row needs other than the usual number."""

    name: str
    title: str
    contestants: tuple[Contestant, ...]
    bar: Bar
    rounds: int | None = None
