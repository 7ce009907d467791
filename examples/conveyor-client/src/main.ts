import { timestampDate } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createConnectTransport } from "@connectrpc/connect-node";
import { BeltState, ConveyorService } from "../gen/app_pb.js";

const MESSAGES = 20;

const server = process.argv[2] ?? "http://localhost:8080";
const conveyor = createClient(
  ConveyorService,
  createConnectTransport({ baseUrl: `${server}/rpc`, httpVersion: "1.1" }),
);

// an error of the server is an error here, with its code and text
try {
  await conveyor.setSpeed({ speedMmS: 5000 });
} catch (e) {
  const error = ConnectError.from(e);
  console.log(`refused: ${Code[error.code]}: ${error.rawMessage}`);
}

await conveyor.setSpeed({ speedMmS: 400 });
const status = await conveyor.start({});
console.log(`${BeltState[status.state]}, set to ${status.setSpeedMmS} mm/s`);

// tag::watch[]
const watching = new AbortController();
let seen = 0;
for await (const { at, positionMm, speedMmS } of conveyor.position({}, { signal: watching.signal })) {
  const time = at === undefined ? "" : timestampDate(at).toISOString();
  console.log(`${time} ${positionMm.toFixed(1)} mm, ${speedMmS.toFixed(1)} mm/s`);
  if (++seen === MESSAGES) {
    watching.abort(); // ends the call, which leaving the loop alone does not
    break;
  }
}
// end::watch[]

await conveyor.stop({});
