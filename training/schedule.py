"""How long a run lasts, and how its rates rise and fall meanwhile.

By steps a run can be done again: the same seed gives the same batches at the same rates on any machine. By the clock
it ends when it must, however busy the machine is, and no two runs are alike: that is for trying things out.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Steps:
    """So many updates."""

    count: int

    def part(self, steps: int, _seconds: float) -> float:
        """Part of the run that is over after so many steps; 1 or more at its end."""
        return steps / self.count if self.count > 0 else 1.0


@dataclass(frozen=True)
class Clock:
    """So many minutes by the clock on the wall."""

    minutes: float

    def part(self, _steps: int, seconds: float) -> float:
        """Part of the run that is over after so many seconds; 1 or more at its end."""
        return seconds / (60 * self.minutes) if self.minutes > 0 else 1.0


Schedule = Steps | Clock


def rate_factor(part: float, warm_up: float) -> float:
    """Share of the full rates at a part of a run: up to all of them during the warm-up, then evenly down to nothing.

    >>> [rate_factor(part, 0.2) for part in (0, 0.1, 0.2, 0.6, 1)]
    [0.0, 0.5, 1.0, 0.5, 0.0]
    """
    return min(part / warm_up, (1 - part) / (1 - warm_up))
