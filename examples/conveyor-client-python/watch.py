"""Starts the example conveyor, prints twenty of its positions, and stops it."""

import sys
from itertools import islice

from connectrpc.errors import ConnectError
from gen.app_connect import ConveyorServiceClientSync
from gen.app_pb import Speed
from protobuf.wkt import Empty

MESSAGES = 20

server = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080"
with ConveyorServiceClientSync(f"{server}/rpc") as conveyor:
    # an error of the server is an error here, with its code and text
    try:
        conveyor.set_speed(Speed(speed_mm_s=5000))
    except ConnectError as error:
        print(f"refused: {error.code.value}: {error.message}")

    conveyor.set_speed(Speed(speed_mm_s=400))
    status = conveyor.start(Empty())
    print(f"{status.state.name}, set to {status.set_speed_mm_s} mm/s")

    positions = conveyor.position(Empty())
    for position in islice(positions, MESSAGES):
        print(f"{position.position_mm:.1f} mm, {position.speed_mm_s:.1f} mm/s")
    positions.close()  # ends the call

    conveyor.stop(Empty())
