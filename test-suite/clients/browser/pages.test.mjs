import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ask, openPage, servePage, startBrowser, until } from "./support.mjs";

const ALLOWED = "screens.localhost"; // as application-screens.yml has it
const OTHER = "elsewhere.localhost";

let server;
let browser;
before(async () => {
  server = await servePage();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

for (const encoding of ["json", "binary"]) {
  describe(`a page of an allowed origin, ${encoding}`, () => {
    let page;
    before(async () => {
      page = await openPage(browser, server, ALLOWED);
    });
    after(() => page.close());

    test("calls an action after a preflight", async () => {
      const preflights = await countPreflights(page);
      const { value } = await page.evaluate(
        (encoding) => call(encoding, "show", { count: 7, text: "é", on: true }),
        encoding,
      );
      assert.equal(value, "7,'é',true");
      await until(() => preflights() > 0);
    });

    test("reads the headers and trailers that are exposed", async () => {
      const { header, trailer } = await page.evaluate(
        (encoding) => call(encoding, "metadata", {}, { "x-sent": "there and back" }),
        encoding,
      );
      assert.deepEqual({ header, trailer }, { header: "there and back", trailer: "there and back" });
    });

    test("reads an error with its details", async () => {
      const error = await page.evaluate(
        (encoding) => failure(encoding, "fail", { code: "not_found", message: "no such thing", details: ["more"] }),
        encoding,
      );
      assert.deepEqual(error, { code: "NotFound", message: "no such thing", details: ["more"] });
    });

    test("reads a stream to its end", async () => {
      const numbers = await page.evaluate((encoding) => take(encoding, "count", { value: 100 }), encoding);
      assert.deepEqual(numbers, Array.from({ length: 100 }, (_, index) => index + 1));
    });

    test("leaves a stream of one call, which ends its publisher", async () => {
      const numbers = await page.evaluate((encoding) => take(encoding, "countOn", {}, 3), encoding);
      assert.equal(numbers.length, 3);
      await until(async () => (await ask("OpenCounts")) === 0);
    });

    test("leaves a shared stream, which then has no subscriber", async () => {
      const taken = page.evaluate((encoding) => take(encoding, "ticks", {}, 2), encoding);
      await until(async () => (await ask("TickSubscribers")) === 1);
      await page.evaluate((encoding) => call(encoding, "publishTicks", { value: 3 }), encoding);
      assert.deepEqual(await taken, [1, 2]);
      await until(async () => (await ask("TickSubscribers")) === 0);
    });
  });
}

test("a page that is closed leaves its streams", async () => {
  const page = await openPage(browser, server, ALLOWED);
  page.evaluate(() => take("json", "ticks", {}, 1)).catch(() => {}); // the page goes away before it returns
  await until(async () => (await ask("TickSubscribers")) === 1);
  await page.close();
  await until(async () => (await ask("TickSubscribers")) === 0);
});

test("a page of another origin cannot call, and its calls do nothing", async () => {
  const page = await openPage(browser, server, OTHER);
  const before = await ask("Cancelled");
  for (const encoding of ["json", "binary"]) {
    const error = await page.evaluate((encoding) => failure(encoding, "sleep", { seconds: 60n }), encoding);
    assert.deepEqual(error, { code: "Unknown", message: "Failed to fetch", details: [] });
  }
  assert.equal(await ask("Cancelled"), before);
  await page.close();
});

/** Counts the answers to requests by which the browser asks whether it may call, from now on. */
async function countPreflights(page) {
  const session = await page.context().newCDPSession(page);
  let count = 0;
  session.on("Network.responseReceived", ({ type }) => (count += type === "Preflight" ? 1 : 0));
  await session.send("Network.enable");
  return () => count;
}
