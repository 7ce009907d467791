"""What a measurement needs to know of the run."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .machine import Cores
from .sample import Skipped


@dataclass(frozen=True)
class Context:
    """The cores, how long a round lasts, and where raw output goes."""

    cores: Cores
    seconds: int
    raw: Path

    def log(self, name: str) -> Path:
        return self.raw / f"{name}.log"

    def keep(self, name: str, text: str) -> None:
        with self.log(name).open("a") as file:
            file.write(text.rstrip("\n") + "\n")

    def run_load(self, name: str, command: list[str], environment: dict | None = None) -> str:
        """Runs a load to its end on its core, and keeps what it printed."""
        require(command[0])
        return self.run(name, [*self.cores.pin_load(), *command], environment)

    def run(self, name: str, command: list[str], environment: dict | None = None) -> str:
        """Runs a command to its end, and keeps what it printed."""
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment,
            check=False,
        )
        self.keep(name, f"$ {' '.join(command)}\n{done.stdout}")
        if done.returncode != 0:
            raise RuntimeError(f"{command[0]} failed: {done.stdout.strip()[-500:]}")
        return done.stdout


def require(command: str) -> None:
    if shutil.which(command) is None:
        raise Skipped(f"there is no {command}")
