// What the tests share: Chromium, pages of two origins, the kitchen's own client, and waiting with a bound.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";

export const SERVER = process.env.KITCHEN_URL;
if (SERVER === undefined) {
  throw new Error("KITCHEN_URL: not set (expected: the address of a kitchen server)");
}
const RPC = `${SERVER}/rpc`;
const SCRIPT = readFileSync(new URL("../../target/clients/browser/page.js", import.meta.url));
const HTML = '<!doctype html><html lang="en"><title>kitchen</title><script type="module" src="/page.js"></script></html>';

/** Serves the page, on every name that ends in .localhost, each of which is an origin of its own. */
export async function servePage() {
  const server = createServer((request, response) => {
    const script = request.url.startsWith("/page.js");
    response.setHeader("content-type", script ? "text/javascript" : "text/html");
    response.end(script ? SCRIPT : HTML);
  });
  await new Promise((listening) => server.listen(0, "localhost", listening));
  return server;
}

/** Debian's Chromium; it is not to look for anything but what the tests open. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Opens the page at a host of its own, ready to call. */
export async function openPage(browser, server, host) {
  const page = await browser.newPage();
  await page.goto(`http://${host}:${server.address().port}/?rpc=${encodeURIComponent(RPC)}`);
  await page.waitForFunction(() => window.call !== undefined);
  return page;
}

/** What the kitchen says of itself, asked from here and not by a page. */
export async function ask(method) {
  const response = await fetch(`${RPC}/vention.app.v1.KitchenService/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  return response.json();
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
