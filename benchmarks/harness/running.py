"""A server process, from its start to its end."""

import http.client
import socket
import subprocess
import time
from pathlib import Path

from .context import Context
from .machine import Meter
from .sample import Void
from .servers import Server

START_TIMEOUT_S = 120


class Running:
    """A server on its core. Use it in a with statement: it ends the process."""

    def __init__(self, server: Server, context: Context, log: Path):
        self.server = server
        self._core = context.cores.server
        _refuse_used_port(server)
        self._log = log.open("ab")
        self.started = time.monotonic()
        self._process = subprocess.Popen(
            [*context.cores.pin_server(), *server.command()],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            env=context.server_environment(),
        )

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_exception) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    def meter(self) -> Meter:
        return Meter(self.pid, self._core)

    def await_ports(self) -> None:
        """Waits until the server accepts connections, looking every millisecond."""
        for port in sorted({self.server.first_port, self.server.first_port + self.server.http2_offset}):
            while not _accepts(port):
                if self._process.poll() is not None:
                    raise RuntimeError(f"{self.server.name} ended: see {self._log.name}")
                if time.monotonic() - self.started > START_TIMEOUT_S:
                    raise RuntimeError(f"{self.server.name} did not start: see {self._log.name}")
                time.sleep(0.001)

    def check_transport(self) -> None:
        """A JVM that fell back from native epoll would not be compared with like."""
        if (
            self.server.jvm
            and "netty_transport_native_epoll" not in Path(f"/proc/{self.pid}/maps").read_text()
        ):
            raise Void(f"{self.server.name} does not use native epoll")

    def post(self, method: str, content_type: str, body: bytes) -> bytes:
        return self._request("POST", self.server.path(method), body, {"content-type": content_type})

    def get(self, path: str) -> bytes:
        return self._request("GET", path, b"", {})

    def _request(self, verb: str, path: str, body: bytes, headers: dict) -> bytes:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.first_port, timeout=60)
        try:
            connection.request(verb, path, body, headers)
            response = connection.getresponse()
            answer = response.read()
            if response.status != 200:
                raise Void(f"{self.server.name}: {path} answered {response.status}: {answer[:200]!r}")
            return answer
        finally:
            connection.close()


def _accepts(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _refuse_used_port(server: Server) -> None:
    if _accepts(server.first_port):
        raise RuntimeError(f"port {server.first_port} of {server.name} is in use")
