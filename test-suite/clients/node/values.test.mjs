// Sends the values of values.json by the clients that were generated from the server's .proto. One more RPC there is
// one more test here; this file also holds the list complete.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fromJson, toJson } from "@bufbuild/protobuf";
import { createClient } from "@connectrpc/connect";
import { file_app, RowsService } from "./gen/app_pb.js";
import { withEachTransport } from "./support.mjs";

const values = JSON.parse(readFileSync(new URL("../values.json", import.meta.url), "utf8"));
const RPCS = Object.entries(values).map(([path, cases]) => {
  const [service, name] = path.split("/");
  const method = file_app.services
    .find(({ typeName }) => typeName === service)
    ?.methods.find((method) => method.name === name);
  assert.ok(method, `${path}: in values.json, and not in the .proto`);
  return { path, method, cases };
});

withEachTransport((transport) => {
  for (const { path, method, cases } of RPCS) {
    test(`${path} gives back what it is given`, async () => {
      const call = createClient(method.parent, transport)[method.localName];
      for (const { request, response = request, responses = [response] } of cases) {
        const sent = fromJson(method.input, request);
        const answers = method.methodKind === "unary" ? [await call(sent)] : await all(call(sent));
        assert.deepEqual(
          answers.map((answer) => toJson(method.output, answer)),
          responses.map((answer) => toJson(method.output, fromJson(method.output, answer))),
        );
      }
    });
  }
});

describe("values.json", () => {
  const streams = (method) => method.methodKind !== "unary" && method.input.typeName === "google.protobuf.Empty";

  for (const method of RowsService.methods.filter((method) => !streams(method))) {
    test(`has values for ${method.name}, and in them each field`, () => {
      const rpc = RPCS.find((rpc) => rpc.method === method);
      assert.ok(rpc, `${method.name}: no values (expected: at least one request that sets every field)`);
      if (method.input.file !== file_app) {
        return;
      }
      const requests = rpc.cases.map(({ request }) => request);
      const unset = method.input.fields.filter(({ jsonName }) => !requests.some((request) => jsonName in request));
      assert.deepEqual(unset.map(({ jsonName }) => jsonName), [], `${method.name}: fields that no value sets`);
    });
  }
});

async function all(stream) {
  const messages = [];
  for await (const message of stream) {
    messages.push(message);
  }
  return messages;
}
