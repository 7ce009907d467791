// Sends the values of values.json by the clients that were generated from the server's .proto. One more RPC there is
// one more test here; this file also holds the list complete.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fromJson, toJson } from "@bufbuild/protobuf";
import { createClient } from "@connectrpc/connect";
import { file_app, RowsService } from "./gen/app_pb.js";
import { take, withEachTransport } from "./support.mjs";

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
      for (const { request, response = request, first, responses = [first ?? response] } of cases) {
        const sent = fromJson(method.input, request);
        const answers = await answersOf(method, call, sent, first === undefined ? Infinity : 1);
        assert.deepEqual(
          answers.map((answer) => toJson(method.output, answer)),
          responses.map((answer) => toJson(method.output, fromJson(method.output, answer))),
        );
      }
    });
  }
});

describe("values.json", () => {
  for (const method of RowsService.methods) {
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

/** The answer of an action, or so many of a stream that goes on. */
async function answersOf(method, call, request, count) {
  return method.methodKind === "unary" ? [await call(request)] : take(count, call, request);
}
