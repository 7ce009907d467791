import assert from "node:assert/strict";
import { test } from "node:test";
import { StringValueSchema } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError } from "@connectrpc/connect";
import { until, withEachClient } from "./support.mjs";

const CODES = Object.values(Code).filter((code) => typeof code === "number");
const MESSAGE_LIMIT = 4 * 1024 * 1024;

withEachClient((kitchen) => {
  for (const code of CODES) {
    test(`${Code[code]} arrives with its text and details`, async () => {
      const error = await failure(
        kitchen.fail({ code: wireName(code), message: 'no "é" 🤖\n', details: ["", "more"] }),
      );
      assert.equal(error.code, code);
      assert.equal(error.rawMessage, 'no "é" 🤖\n');
      assert.deepEqual(
        error.findDetails(StringValueSchema).map(({ value }) => value),
        ["", "more"],
      );
    });
  }

  test("an error may have neither text nor details", async () => {
    const error = await failure(kitchen.fail({ code: "aborted" }));
    assert.equal(error.code, Code.Aborted);
    assert.equal(error.rawMessage, "");
    assert.equal(error.details.length, 0);
  });

  test("the text of an unexpected exception stays on the server", async () => {
    const expected = {
      argument: Code.InvalidArgument,
      timeout: Code.DeadlineExceeded,
      other: Code.Internal,
    };
    for (const [kind, code] of Object.entries(expected)) {
      const error = await failure(kitchen.failUnexpectedly({ value: kind }));
      assert.equal(error.code, code, kind);
      assert.doesNotMatch(error.rawMessage, /secret/);
    }
  });

  test("a message over the limit is refused", async () => {
    const error = await failure(kitchen.sizeOf({ value: new Uint8Array(MESSAGE_LIMIT + 1) }));
    assert.equal(error.code, Code.ResourceExhausted);
  });

  test("a call that takes longer than its caller waits is given up on both sides", async () => {
    const before = (await kitchen.cancelled({})).value;
    const error = await failure(kitchen.sleep({ seconds: 60n }, { timeoutMs: 300 }));
    assert.equal(error.code, Code.DeadlineExceeded);
    await until(async () => (await kitchen.cancelled({})).value > before);
  });

  test("a call that its caller breaks off is given up on the server", async () => {
    const before = (await kitchen.cancelled({})).value;
    const caller = new AbortController();
    const call = failure(kitchen.sleep({ seconds: 60n }, { signal: caller.signal }));
    setTimeout(() => caller.abort(), 300);
    assert.equal((await call).code, Code.Canceled);
    await until(async () => (await kitchen.cancelled({})).value > before);
  });
});

async function failure(call) {
  const error = await call.then(
    (response) => assert.fail(`succeeded with ${response}`),
    (e) => e,
  );
  assert.ok(error instanceof ConnectError, String(error));
  return error;
}

function wireName(code) {
  return Code[code].replace(/(?<=.)[A-Z]/g, "_$&").toLowerCase();
}
