"""Builds what is measured, and what measures; what has no toolchain here is left out with a word."""

import os
import shutil
import subprocess
from collections.abc import Callable

from .places import BENCHMARKS, PEERS, ROOT, TARGET

MODULES = ("common", "netty", "controller", "vention", "jmh")
NATS = "github.com/nats-io/nats-server/v2@v2.10.29"


def build(progress: Callable[[str], None]) -> None:
    TARGET.mkdir(exist_ok=True)
    progress("building the JVM's servers")
    # nothing recompiles it after a change of the processor
    shutil.rmtree(BENCHMARKS / "vention" / "target", ignore_errors=True)
    modules = ",".join(f"benchmarks/{module}" for module in MODULES)
    _run(
        "./mvnw",
        "-B",
        "-q",
        "-ntp",
        "-Dmaven.test.skip",
        "-Dspotless.check.skip",
        "-pl",
        modules,
        "-am",
        "package",
        cwd=ROOT,
    )
    for name, tools, command in (
        ("load", ("go",), lambda: _go_build("load")),
        ("connect-go", ("go", "protoc"), _connect_go),
        ("nats-server", ("go",), lambda: _run("go", "install", NATS, environment={"GOBIN": str(TARGET)})),
        ("connect-rust", ("cargo", "protoc"), _connect_rust),
    ):
        _build_one(name, tools, command, progress)


def _build_one(
    name: str, tools: tuple[str, ...], command: Callable[[], None], progress: Callable[[str], None]
) -> None:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        progress(f"not building {name}: there is no {', '.join(missing)}")
        return
    progress(f"building {name}")
    try:
        command()
    except subprocess.CalledProcessError as error:
        progress(f"not built: {name}: {error}")


def _go_build(folder: str) -> None:
    _run("go", "build", "-o", str(TARGET / "load"), ".", cwd=BENCHMARKS / folder)


def _connect_go() -> None:
    folder = PEERS / "connect-go"
    plugins = [_go_tool(folder, plugin) for plugin in ("protoc-gen-go", "protoc-gen-connect-go")]
    _run(
        "protoc", f"-I{PEERS}", "bench.proto", *(f"--plugin={plugin}" for plugin in plugins),
        "--go_out=.", "--go_opt=module=vention.io/benchmarks/connect-go",
        "--connect-go_out=.", "--connect-go_opt=module=vention.io/benchmarks/connect-go",
        cwd=folder,
    )  # fmt: skip
    _run("go", "build", "-o", str(TARGET / "connect-go"), ".", cwd=folder)


def _go_tool(folder, name: str) -> str:
    """Builds a plugin at the version of go.mod, and tells where it is."""
    done = subprocess.run(
        ["go", "tool", "-n", name], cwd=folder, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout.strip()


def _connect_rust() -> None:
    _run(
        "cargo",
        "build",
        "--release",
        "--locked",
        "--quiet",
        "--target-dir",
        str(TARGET / "cargo"),
        cwd=PEERS / "connect-rust",
    )
    shutil.copy2(TARGET / "cargo" / "release" / "connect-rust", TARGET / "connect-rust")


def _run(*command: str, cwd=BENCHMARKS, environment: dict | None = None) -> None:
    subprocess.run(command, cwd=cwd, check=True, env=os.environ | (environment or {}))
