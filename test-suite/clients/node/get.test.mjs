import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createClient } from "@connectrpc/connect";
import * as node from "@connectrpc/connect-node";
import * as web from "@connectrpc/connect-web";
import { KitchenService } from "./gen/app_pb.js";
import { SERVER } from "./support.mjs";

const baseUrl = `${SERVER}/rpc`;

// an action without side effects is called by GET where the transport is told so, any other by POST
for (const useBinaryFormat of [false, true]) {
  describe(`useHttpGet, ${useBinaryFormat ? "binary" : "JSON"}`, () => {
    test("connect-web", async () => {
      const methods = [];
      const fetching = (url, init) => {
        methods.push(init.method);
        return fetch(url, init);
      };
      const kitchen = createClient(
        KitchenService,
        web.createConnectTransport({ baseUrl, useBinaryFormat, useHttpGet: true, fetch: fetching }),
      );
      assert.equal((await kitchen.twice({ value: 21 })).value, 42);
      assert.equal((await kitchen.repeat({ text: "x", times: 3 })).value, "xxx");
      assert.deepEqual(methods, ["GET", "POST"]);
    });

    test("connect-node", async () => {
      const kitchen = createClient(
        KitchenService,
        node.createConnectTransport({ baseUrl, httpVersion: "1.1", useBinaryFormat, useHttpGet: true }),
      );
      assert.equal((await kitchen.twice({ value: 0 })).value, 0);
      assert.equal((await kitchen.twice({ value: -0.5 })).value, -1);
    });
  });
}
