"""The servers that are measured: how each is started, and what it can do."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from .places import BENCHMARKS, SERVICE, TARGET
from .sample import Skipped

# The same for every JVM: a fixed heap, and the collector that a JVM takes on one core.
JVM_FLAGS = ["-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"]


@dataclass(frozen=True)
class Server:
    """A server: ours or a peer."""

    name: str
    first_port: int
    """HTTP/1.1's; HTTP/2's where that has no port of its own."""
    http2_offset: int = 0
    jvm: bool = False
    prefix: str = "/rpc"
    """What stands in front of the service's path."""

    def path(self, method: str) -> str:
        return f"{self.prefix}/{SERVICE}/{method}"

    def http1(self) -> str:
        return f"http://127.0.0.1:{self.first_port}"

    def http2(self) -> str:
        return f"http://127.0.0.1:{self.first_port + self.http2_offset}"

    def url(self, version: str) -> str:
        return self.http2() if version == "h2" else self.http1()

    def command(self) -> list[str]:
        return _COMMANDS[self.name](self)


def java() -> str:
    """JDK 25's java: by BENCH_JAVA_HOME, or where Linux distributions put it."""
    homes = [os.environ.get("BENCH_JAVA_HOME"), *sorted(map(str, Path("/usr/lib/jvm").glob("*25*")))]
    for home in homes:
        if home and Path(home, "bin/java").exists():
            return str(Path(home, "bin/java"))
    raise Skipped("there is no JDK 25: set BENCH_JAVA_HOME")


def class_path(module: str) -> str:
    jars = sorted(Path(BENCHMARKS, module, "target").glob("*-SNAPSHOT.jar"))
    if not jars:
        raise Skipped(f"{module} is not built")
    return f"{jars[0]}:{Path(BENCHMARKS, module, 'target/class-path').read_text().strip()}"


def jvm(module: str, main: str, *properties: str) -> list[str]:
    return [java(), *JVM_FLAGS, *properties, "-cp", class_path(module), f"io.vention.benchmarks.{main}"]


def _micronaut(module: str):
    def command(server: Server) -> list[str]:
        port = f"-Dmicronaut.server.port={server.first_port}"
        return jvm(module, f"{module}.Application", port)

    return command


def _binary(name: str, tool: str):
    def command(server: Server) -> list[str]:
        path = TARGET / name
        if not path.exists():
            missing = "" if shutil.which(tool) else f": there is no {tool}"
            raise Skipped(f"{name} is not built{missing}")
        return [str(path), str(server.first_port)]

    return command


def _nats(server: Server) -> list[str]:
    path = TARGET / "nats-server"
    if not path.exists():
        raise Skipped("nats-server is not built")
    return [str(path), "-a", "127.0.0.1", "-p", str(server.first_port)]


_COMMANDS = {
    "ours": _micronaut("vention"),
    "controller": _micronaut("controller"),
    "netty": lambda server: [*jvm("netty", "netty.RawServer"), str(server.first_port)],
    "connect-go": _binary("connect-go", "go"),
    "connect-rust": _binary("connect-rust", "cargo"),
    "nats": _nats,
}

SERVERS = {
    server.name: server
    for server in (
        Server("ours", 18200, jvm=True),
        Server("netty", 18210, http2_offset=1, jvm=True),
        Server("controller", 18220, jvm=True),
        Server("connect-go", 18230, prefix=""),
        Server("connect-rust", 18240, prefix=""),
        Server("nats", 18250),
    )
}
