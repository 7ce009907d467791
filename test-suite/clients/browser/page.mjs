// The page's script: a client of the kitchen for each encoding, and what a test does with them in the browser.
import { StringValueSchema } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createConnectTransport } from "@connectrpc/connect-web";
import { KitchenService } from "./gen/app_pb.js";

const baseUrl = new URLSearchParams(location.search).get("rpc");

/** The client of an encoding. */
function kitchen(encoding) {
  return createClient(KitchenService, createConnectTransport({ baseUrl, useBinaryFormat: encoding === "binary" }));
}

/** Calls an action: its answer's value, with the header and the trailer that the page could read. */
async function call(encoding, method, request, headers = {}) {
  const seen = {};
  const answer = await kitchen(encoding)[method](request, {
    headers,
    onHeader: (headers) => (seen.header = headers.get("x-header")),
    onTrailer: (trailers) => (seen.trailer = trailers.get("x-trailer")),
  });
  return { value: answer.value, ...seen };
}

/** Calls an action that fails: its error as a test can compare it. */
async function failure(encoding, method, request) {
  try {
    await kitchen(encoding)[method](request);
    return undefined;
  } catch (e) {
    const error = ConnectError.from(e);
    return {
      code: Code[error.code],
      message: error.rawMessage,
      details: error.findDetails(StringValueSchema).map(({ value }) => value),
    };
  }
}

/** Takes so many messages of a stream, then leaves it. */
async function take(encoding, method, request, count) {
  const leaving = new AbortController();
  const numbers = [];
  for await (const { number } of kitchen(encoding)[method](request, { signal: leaving.signal })) {
    numbers.push(number);
    if (numbers.length === count) {
      leaving.abort();
      break;
    }
  }
  return numbers;
}

Object.assign(window, { call, failure, take });
