"""What a measurement needs to know of the run."""

import os
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

from .machine import Cores
from .sample import Skipped


@dataclass(frozen=True)
class Context:
    """The cores, how long a round and the warm-up before the first last, and where raw output goes."""

    cores: Cores
    seconds: int
    raw: Path
    warm_up_s: int = 0
    smoke: bool = False
    """Whether it only matters that everything runs: a tenth of the load will do."""
    jvm_options: str = ""
    """For all JVMs alike, in addition."""

    def warming_up(self) -> "Context":
        return replace(self, seconds=self.warm_up_s)

    def amount(self, load: int) -> int:
        return max(1, load // 10) if self.smoke else load

    def server_environment(self) -> dict[str, str]:
        """This process's, less the flags for the JVMs that build."""
        flags = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
        environment = {name: value for name, value in os.environ.items() if name not in flags}
        return environment | ({"JDK_JAVA_OPTIONS": self.jvm_options} if self.jvm_options else {})

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
            errors="replace",
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
