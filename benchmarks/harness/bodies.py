"""What is sent: one message of 135 bytes of JSON, and the same in binary."""

import json
import struct
from dataclasses import dataclass
from pathlib import Path

from .places import TARGET

_MOVE = {
    "axis": "gantry-01",
    "xMm": 1250.25,
    "yMm": -310.5,
    "zMm": 78.125,
    "speedMmS": 450,
    "relative": True,
    "id": "7f9c24e8-3b12-4fef-91e0-cd5a6f1b2c3d",
}


def _json() -> bytes:
    return json.dumps(_MOVE, separators=(",", ":")).encode()


def _text(field: int, text: str) -> bytes:
    return bytes([field << 3 | 2, len(text)]) + text.encode()


def _double(field: int, number: float) -> bytes:
    return bytes([field << 3 | 1]) + struct.pack("<d", number)


def _proto() -> bytes:
    speed = _MOVE["speedMmS"]
    return b"".join(
        [
            _text(1, _MOVE["axis"]),
            _double(2, _MOVE["xMm"]),
            _double(3, _MOVE["yMm"]),
            _double(4, _MOVE["zMm"]),
            bytes([5 << 3, speed & 0x7F | 0x80, speed >> 7]),
            bytes([6 << 3, 1]),
            _text(7, _MOVE["id"]),
        ]
    )


@dataclass(frozen=True)
class Format:
    """An encoding: of the echoed message, and of streams' items, which have 100 bytes."""

    name: str
    unary_type: str
    stream_type: str
    body: bytes
    note_length: int

    def file(self) -> Path:
        """The body in a file, for wrk and h2load."""
        TARGET.mkdir(exist_ok=True)
        path = TARGET / f"echo.{self.name}"
        path.write_bytes(self.body)
        return path

    def same(self, answer: bytes) -> bool:
        """Whether an answer is the message again; in JSON, whatever the order and the spaces."""
        if self.name == "proto":
            return answer == self.body
        try:
            return json.loads(answer) == _MOVE
        except ValueError:
            return False


JSON = Format("json", "application/json", "application/connect+json", _json(), 30)
PROTO = Format("proto", "application/proto", "application/connect+proto", _proto(), 67)
GRPC = Format("grpc", "application/grpc", "", struct.pack(">BI", 0, len(PROTO.body)) + PROTO.body, 0)

assert len(JSON.body) == 135
