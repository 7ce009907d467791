"""Server CPU per unary call of gRPC."""

from dataclasses import dataclass

from .bodies import GRPC, Format
from .context import Context
from .running import Running
from .sample import Void
from .unary import Unary


@dataclass(frozen=True)
class Grpc(Unary):
    """h2load sees no trailers, so nghttp looks at them once before."""

    version: str = "h2"
    format: Format = GRPC

    def prepare(self, running: Running, context: Context) -> None:
        url = running.server.http2() + running.server.path(self.method)
        command = ["nghttp", "-v", "-n", "-d", str(self.format.file()), *self._headers(), url]
        output = context.run_load(f"{running.server.name}-grpc-trailers", command)
        if "grpc-status: 0" not in output:
            raise Void(f"{running.server.name} did not answer with grpc-status 0")

    def _headers(self) -> list[str]:
        return ["-H", f"content-type: {self.format.unary_type}", "-H", "te: trailers"]
