import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { create, equals, fromJsonString, toJson } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import { Colour, EverythingSchema } from "./gen/app_pb.js";
import { withEachClient } from "./support.mjs";

const everything = fromJsonString(
  EverythingSchema,
  readFileSync(new URL("../everything.json", import.meta.url), "utf8"),
);

withEachClient((kitchen, other) => {
  test("a message with a field of every kind comes back as it was", async () => {
    assertSame(await kitchen.echo(everything), everything);
  });

  test("what may be absent comes back absent", async () => {
    const less = create(EverythingSchema, everything);
    for (const field of EverythingSchema.fields.filter(({ localName }) => localName.startsWith("maybe"))) {
      delete less[field.localName];
    }
    assertSame(await kitchen.echo(less), less);
  });

  test("defaults are values: they arrive and come back", async () => {
    const { value } = await kitchen.show({ count: 0, text: "", on: false });
    assert.equal(value, "0,'',false");
    assert.equal((await kitchen.twice({ value: 0 })).value, 0);
    assert.equal((await kitchen.repeat({ text: "x", times: 0 })).value, "");
  });

  test("a value that must be there and is not is refused by its path", async () => {
    await assert.rejects(kitchen.echo({ ...everything, colour: Colour.UNSPECIFIED }), (e) => {
      const error = ConnectError.from(e);
      assert.equal(error.code, Code.InvalidArgument);
      assert.match(error.rawMessage, /colour/);
      return true;
    });
  });

  test("scalars, lists, several parameters and optional results have messages", async () => {
    assert.equal((await kitchen.twice({ value: 1.5 })).value, 3);
    assert.equal((await kitchen.repeat({ text: "ab", times: 3 })).value, "ababab");
    assert.deepEqual((await kitchen.reverse({ words: ["a", "b"] })).values, ["b", "a"]);
    assert.equal((await kitchen.find({ value: "there" })).value, "found");
    assert.equal((await kitchen.find({ value: "elsewhere" })).value, undefined);
  });

  test("nothing may be taken and returned", async () => {
    await kitchen.nothing({});
  });

  test("results may come later", async () => {
    assert.equal((await kitchen.later({ value: "a" })).value, "a");
    assert.equal((await kitchen.eventually({ value: "b" })).value, "b");
  });

  test("names are taken as they are, in a service of their own", async () => {
    assert.equal((await other.get_status({})).value, "fine");
    await other.trigger_To_fault({});
  });

  test("headers and trailers travel both ways", async () => {
    const seen = {};
    await kitchen.metadata(
      {},
      {
        headers: { "x-sent": "there and back" },
        onHeader: (headers) => (seen.header = headers.get("x-header")),
        onTrailer: (trailers) => (seen.trailer = trailers.get("x-trailer")),
      },
    );
    assert.deepEqual(seen, { header: "there and back", trailer: "there and back" });
  });

  test("a large message arrives whole", async () => {
    const size = 1_000_000;
    assert.equal((await kitchen.blob({ value: size })).value.length, size);
    assert.equal((await kitchen.sizeOf({ value: new Uint8Array(size) })).value, size);
  });
});

function assertSame(actual, expected) {
  assert.ok(
    equals(EverythingSchema, actual, expected),
    `${JSON.stringify(toJson(EverythingSchema, actual), null, 1)}\nis not\n` +
      JSON.stringify(toJson(EverythingSchema, expected), null, 1),
  );
}
