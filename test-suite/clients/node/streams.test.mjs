import assert from "node:assert/strict";
import { test } from "node:test";
import { StringValueSchema } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError } from "@connectrpc/connect";
import { take, until, withEachClient } from "./support.mjs";

withEachClient((kitchen) => {
  test("a stream of one call brings each message in order, then ends", async () => {
    const numbers = [];
    for await (const tick of kitchen.count({ value: 100 })) {
      assert.equal(tick.text, `tick ${tick.number}`);
      numbers.push(tick.number);
    }
    assert.deepEqual(numbers, oneTo(100));
  });

  test("a stream may end without a message", async () => {
    assert.deepEqual(await take(1, kitchen.count, { value: 0 }), []);
  });

  test("a stream's error comes after its messages, with its details", async () => {
    const numbers = [];
    const error = await (async () => {
      for await (const tick of kitchen.countThenFail({ value: 3 })) {
        numbers.push(tick.number);
      }
    })().then(() => assert.fail("ended without an error"), ConnectError.from);
    assert.deepEqual(numbers, oneTo(3));
    assert.equal(error.code, Code.DataLoss);
    assert.equal(error.rawMessage, "no more numbers");
    assert.deepEqual(error.findDetails(StringValueSchema).map(({ value }) => value), ["after 3"]);
  });

  test("leaving a stream of one call ends its publisher", async () => {
    await take(3, kitchen.countOn);
    await until(async () => (await kitchen.openCounts({})).value === 0);
  });

  test("a caller's deadline ends a stream on both sides", async () => {
    const error = await (async () => {
      for await (const _ of kitchen.countOn({}, { timeoutMs: 300 })) {
        // goes on until the deadline
      }
    })().then(() => assert.fail("ended without an error"), ConnectError.from);
    assert.equal(error.code, Code.DeadlineExceeded);
    await until(async () => (await kitchen.openCounts({})).value === 0);
  });

  test("all subscribers of a fifo stream get every item in order", async () => {
    const before = (await kitchen.tickSubscribers({})).value;
    const readers = [1, 2, 3].map(() => take(500, kitchen.ticks));
    await until(async () => (await kitchen.tickSubscribers({})).value === before + 3);
    await kitchen.publishTicks({ value: 500 });
    for (const ticks of await Promise.all(readers)) {
      assert.deepEqual(ticks.map(({ number }) => number), oneTo(500));
    }
    await until(async () => (await kitchen.tickSubscribers({})).value === before);
  });

  test("an item that cannot be encoded reaches its publisher, and no subscriber", async () => {
    const before = (await kitchen.tickSubscribers({})).value;
    const reader = take(1, kitchen.ticks);
    await until(async () => (await kitchen.tickSubscribers({})).value === before + 1);
    const { value: refused } = await kitchen.publishUnencodable({});
    assert.match(refused, /ticks/);
    assert.match(refused, /text/);
    await kitchen.publishTicks({ value: 1 });
    assert.equal((await reader)[0].number, 1);
  });

  test("headers come before the first item, and a new subscriber gets the last one", async () => {
    await kitchen.publishTemperature({ value: 0 });
    assert.equal((await take(1, kitchen.temperature))[0].value, 0);
    await kitchen.publishTemperature({ value: 21.5 });
    assert.equal((await take(1, kitchen.temperature))[0].value, 21.5);

    // nothing is published here, and nothing was: only headers can come
    const left = new AbortController();
    const { reader } = await whenOpen((options) =>
      take(1, kitchen.table, {}, { ...options, signal: left.signal }),
    );
    left.abort();
    await assert.rejects(reader, (e) => ConnectError.from(e).code === Code.Canceled);
  });

  test("a list is an item", async () => {
    const { reader } = await whenOpen((options) => take(1, kitchen.table, {}, options));
    await kitchen.publishTable({ points: [{ xMm: 1 }, {}] });
    const [{ values }] = await reader;
    assert.deepEqual(values.map(({ xMm, yMm }) => [xMm, yMm]), [[1, 0], [0, 0]]);
  });

  test("a method's result is published, and returned", async () => {
    assert.equal((await kitchen.measure({ value: 7 })).number, 7);
    assert.equal((await take(1, kitchen.measurement))[0].number, 7);
  });

  test("a bean's publisher is a stream", async () => {
    const [first, second] = await take(2, kitchen.seconds);
    assert.ok(second.number > first.number, `${second.number} after ${first.number}`);
  });
});

function oneTo(last) {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** Begins to read a stream, and goes on once its headers are there. */
function whenOpen(read) {
  return new Promise((resolve, reject) => {
    const reader = read({ onHeader: () => resolve({ reader }) });
    reader.catch(reject);
  });
}
