"""Our codecs beside protobuf-java's and Jackson's, by JMH. There is no bar for them."""

import subprocess

from .context import Context
from .servers import jvm


def run(context: Context) -> int:
    """JMH prints its table itself; its numbers are kept as JSON, too."""
    quick = ["-f", "1", "-wi", "1", "-i", "1", "-w", "100ms", "-r", "100ms"] if context.smoke else []
    command = [
        *context.cores.pin_server(),
        *jvm("jmh", "jmh.Main"),
        "CodecBenchmark", *quick,
        "-rf", "json", "-rff", str(context.raw / "codecs.json"),
    ]  # fmt: skip
    return subprocess.run(command, env=context.server_environment(), check=False).returncode
