// The built documentation, opened as files: its search, its copy buttons, its pictures and its downloads.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { BUILT, CHROMIUM, launch } from "./served.mjs";

const DOCS = join(BUILT, "..", "docs");
const skip = !CHROMIUM ? "Chromium is not installed" : !existsSync(join(DOCS, "index.html")) ? "run `make website` first" : false;
const at = (name) => pathToFileURL(join(DOCS, name)).href;

describe("the documentation", { skip, concurrency: false }, () => {
  let browser, page;

  before(async () => {
    browser = await launch();
    page = await browser.newPage({ colorScheme: "light" });
  });
  after(() => browser.close());

  test("is searched from the built folder", async () => {
    await page.goto(`${at("search.html")}?q=quantity`);
    await page.locator("#search-results li").first().waitFor();
  });

  test("offers the page to try first", async () => {
    await page.goto(at("index.html"));
    const first = page.locator("article a:not(.headerlink, .back-to-top a)").first();
    assert.equal(await first.innerText(), "Try it with your own letter");
    assert.ok(existsSync(join(DOCS, await first.getAttribute("href"))));
  });

  test("copies what is typed, without prompts and output", async () => {
    await page.goto(at("index.html"));
    await page.evaluate(() => document.addEventListener("copy", () => (window.copied = document.activeElement.value)));
    await page.locator("button.copybtn").first().click({ force: true });
    const copied = await page.waitForFunction(() => window.copied);
    assert.equal(await copied.jsonValue(), "imr-schema read examples/letters/CM16-*.txt -o records.ndjson\nimr-schema validate records.ndjson");
  });

  test("shows pictures in the theme that the reader chose", async () => {
    await page.goto(at("questions.html"));
    for (const theme of ["dark", "light"]) {
      await page.evaluate((name) => (document.body.dataset.theme = name), theme);
      assert.equal(await page.locator("article img").first().evaluate((image) => getComputedStyle(image).colorScheme), theme);
    }
  });

  test("has every file that its pages link to", () => {
    const missing = [];
    for (const name of readdirSync(DOCS, { recursive: true }).filter((each) => each.endsWith(".html") && !each.startsWith("try/"))) {
      for (const [, target] of readFileSync(join(DOCS, name), "utf8").matchAll(/(?:href|src)="([^"#?:]+)[#?"]/gu)) {
        if (!existsSync(join(DOCS, dirname(name), decodeURI(target)))) missing.push(`${name}: ${target}`);
      }
    }
    assert.deepEqual(missing, []);
  });
});
