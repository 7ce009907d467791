import assert from "node:assert/strict";
import { test } from "node:test";
import { create, equals, toJson } from "@bufbuild/protobuf";
import { timestampFromDate } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError } from "@connectrpc/connect";
import { Colour, EverythingSchema } from "./gen/app_pb.js";
import { withEachClient } from "./support.mjs";

const everything = create(EverythingSchema, {
  flag: true,
  tiny: -128,
  small: 32767,
  whole: -2147483648,
  big: 9223372036854775807n,
  single: 0.25,
  real: -1.5e300,
  text: 'Ünïcødé "🤖"\n',
  letter: "é",
  raw: new Uint8Array([0, 255, 16, 128]),
  at: timestampFromDate(new Date("2026-01-02T03:04:05.678Z")),
  lasting: { seconds: 90n, nanos: 500_000_000 },
  day: "2026-01-02",
  id: "123e4567-e89b-12d3-a456-426614174000",
  link: "https://example.com/a?b=c",
  exact: "1.50",
  huge: "123456789012345678901234567890",
  colour: Colour.DARK_GREEN,
  loose: { a: 1, b: [true, null, "x"], c: { d: 0.5 } },
  any: { kind: { case: "stringValue", value: "anything" } },
  mixed: { values: [{ kind: { case: "numberValue", value: 1 } }] },
  words: ["", "two"],
  numbers: [0, -1, 300],
  path: [{ xMm: 1, yMm: 2 }, {}],
  counts: { one: 1n, none: 0n },
  points: { 7: { xMm: 0.5 } },
  colours: { true: Colour.RED, false: Colour.DARK_GREEN },
  origin: { xMm: -0.25 },
  maybePoint: { yMm: 4 },
  maybeWhole: 0,
  maybeBig: 0n,
  maybeFlag: false,
  maybeText: "",
  maybeColour: Colour.RED,
  maybeReal: 0,
});

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
