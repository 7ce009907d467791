// What the tests share: the server's address, a client for each way to call it, and waiting with a bound.
import { describe } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "@connectrpc/connect";
import * as node from "@connectrpc/connect-node";
import * as web from "@connectrpc/connect-web";
import { KitchenService, OtherService } from "./gen/app_pb.js";

export const SERVER = process.env.KITCHEN_URL;
if (SERVER === undefined) {
  throw new Error("KITCHEN_URL: not set (expected: the address of a kitchen server)");
}
const baseUrl = `${SERVER}/rpc`;

const transports = {
  "connect-node, JSON": () =>
    node.createConnectTransport({ baseUrl, httpVersion: "1.1", useBinaryFormat: false }),
  "connect-node, binary": () =>
    node.createConnectTransport({ baseUrl, httpVersion: "1.1", useBinaryFormat: true }),
  "connect-node, JSON, gzip": () =>
    node.createConnectTransport({ baseUrl, httpVersion: "1.1", useBinaryFormat: false, ...gzip }),
  "connect-node, binary, gzip": () =>
    node.createConnectTransport({ baseUrl, httpVersion: "1.1", useBinaryFormat: true, ...gzip }),
  "connect-web, JSON": () => web.createConnectTransport({ baseUrl, useBinaryFormat: false }),
  "connect-web, binary": () => web.createConnectTransport({ baseUrl, useBinaryFormat: true }),
};

const gzip = {
  sendCompression: node.compressionGzip,
  acceptCompression: [node.compressionGzip],
  compressMinBytes: 0,
};

/** Describes the same tests for each transport and encoding. */
export function withEachTransport(tests) {
  for (const [name, transport] of Object.entries(transports)) {
    describe(name, () => tests(transport()));
  }
}

/** Describes the same tests for a client of each transport and encoding. */
export function withEachClient(tests) {
  withEachTransport((transport) =>
    tests(createClient(KitchenService, transport), createClient(OtherService, transport)),
  );
}

/** Waits for a condition, ten seconds at most. */
export async function until(condition) {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) {
      throw new Error(`not so within 10 s: ${condition}`);
    }
    await pause(20);
  }
}

/**
 * Takes so many messages of a stream, then leaves it. Leaving the loop alone would not: connect-es ends a call that
 * goes on by its signal only.
 */
export async function take(count, method, request = {}, options = {}) {
  const leaving = new AbortController();
  const taken = [];
  for await (const message of method(request, { signal: leaving.signal, ...options })) {
    taken.push(message);
    if (taken.length === count) {
      leaving.abort();
      break;
    }
  }
  return taken;
}
