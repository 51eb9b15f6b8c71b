// The page in Chromium: what it reads and finds is what the command line does, and nothing leaves the browser.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { BUILT, LETTERS, RECORDS, cli, downloaded, give, launch, opened, serve, skip } from "./served.mjs";

const LETTER = join(LETTERS, "CM16-0900103.txt");
const BROKEN = join(RECORDS, "injections-without-quantity.json");
const MISSPELT = join(RECORDS, "misspelt.json");
const COMPLETE = join(RECORDS, "complete.json");

const findings = (file) => cli("validate", "--format", "jsonl", file).trim().split("\n").map(JSON.parse).filter((line) => !line.summary);

describe("the page", { skip, concurrency: false }, () => {
  let browser, site;

  before(async () => {
    [browser, site] = await Promise.all([launch(), serve()]);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  const fresh = (options) => opened(browser, site.origin, options);
  const status = (page, text) => page.locator("#status").filter({ hasText: text }).waitFor({ timeout: 60_000 });

  test("gives the record of a letter that the command line gives, byte for byte", async () => {
    const { page, context } = await fresh();
    await give(page, LETTER);
    await status(page, "1 record.");
    assert.equal(await downloaded(page, "records"), cli("read", LETTER));
    await context.close();
  });

  test("gives the record of a PDF that the command line gives, byte for byte", async () => {
    const { page, context } = await fresh();
    const pdf = join(BUILT, "examples", "letter.pdf");
    await give(page, pdf);
    await status(page, "1 record.");
    assert.equal(await downloaded(page, "records"), cli("read", pdf));
    await context.close();
  });

  test("shows and downloads the findings that the command line reports, and says what to do", async () => {
    for (const file of [BROKEN, MISSPELT]) {
      const { page, context } = await fresh();
      await give(page, file);
      await page.locator(".verdict").waitFor();
      const expected = findings(file);
      const got = (await downloaded(page, "findings")).trim().split("\n").map(JSON.parse);
      assert.deepEqual(got.map((each) => ({ ...each, file })), expected.map((each) => ({ ...each, file })));
      const shown = await page.locator(".overview > .finding").allInnerTexts();
      assert.equal(shown.length, expected.length);
      shown.forEach((text, index) => assert.ok(text.includes(expected[index].message.replaceAll("`", ""))));
      await context.close();
    }
  });

  test("checks a record again when a value is edited, in its place and as JSON", async () => {
    const { page, context, problems } = await fresh();
    await give(page, COMPLETE);
    await status(page, "1 record");
    const badge = page.locator(".verdict .badge");
    assert.match(await badge.innerText(), /valid/u);
    await page.locator('.edit[data-pointer="/dates/decided"]').focus();
    await page.keyboard.press("Enter");
    await page.locator(".editing input").fill("1999-01-01");
    await page.keyboard.press("Enter");
    await status(page, "Checked again");
    assert.match(await badge.innerText(), /error/u);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.pointer), "/dates/decided");
    assert.ok((await page.locator(".overview").innerText()).includes("dates-in-order"));
    await page.locator(".text textarea").fill(readFileSync(COMPLETE, "utf8"));
    await badge.filter({ hasText: "valid" }).waitFor();
    await page.locator(".text textarea").fill("{");
    await page.locator(".overview code").filter({ hasText: "json-syntax" }).waitFor();
    assert.deepEqual(problems, []);
    await context.close();
  });

  test("offers the codes of a member, with their meanings", async () => {
    const { page, context } = await fresh();
    await give(page, COMPLETE);
    await status(page, "1 record");
    await page.locator('.edit[data-pointer="/issues/0/request/category"]').click({ force: true });
    const options = page.locator(".editing option");
    assert.ok((await options.allInnerTexts()).includes("injection"));
    assert.equal(await options.filter({ hasText: /^injection$/u }).getAttribute("title"), "A substance injected as a procedure.");
    await context.close();
  });

  test("shows why a file is not read, and survives records of any shape", async () => {
    const { page, context, problems } = await fresh();
    const folder = mkdtempSync(join(tmpdir(), "imr-"));
    const texts = { "no.txt": "no letter", "no.pdf": "%PDF-1.4 broken", "shapes.ndjson": ["[]", "1", "{", '{"issues": 1}', '{"issues": [{}], "reviewer": 1, "source": []}', '{"issues": [1]}'].join("\n") };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    await give(page, ...Object.keys(texts).map((name) => join(folder, name)));
    await status(page, "2 files not read");
    const rows = page.locator("#list button");
    assert.equal(await rows.count(), 8);
    for (let row = 0; row < 8; row += 1) {
      await rows.nth(row).click();
      await page.locator('#list [aria-current="true"]').nth(0).waitFor();
    }
    await rows.nth(0).click();
    assert.match(await page.locator(".unread").innerText(), /not read/u);
    assert.deepEqual(problems, []);
    await context.close();
  });

  test("downloads a row for each issue as CSV, in which no cell is a formula", async () => {
    const { page, context } = await fresh();
    const folder = mkdtempSync(join(tmpdir(), "imr-"));
    const record = JSON.parse(readFileSync(COMPLETE, "utf8"));
    record.issues[0].heading = '=HYPERLINK("x")';
    const file = join(folder, "formula.json");
    writeFileSync(file, JSON.stringify(record));
    await give(page, file);
    await status(page, "1 record");
    const csv = await downloaded(page, "table");
    assert.ok(csv.startsWith("\ufeff"));
    assert.ok(csv.includes(`"'=HYPERLINK(""x"")"`));
    assert.equal(csv.trimEnd().split("\r\n").length, 1 + record.issues.length);
    await context.close();
  });

  test("reads 1,000 letters with progress, and can be cancelled", async () => {
    const { page, context } = await fresh();
    const text = readFileSync(LETTER, "utf8");
    const folder = mkdtempSync(join(tmpdir(), "imr-"));
    const files = Array.from({ length: 1000 }, (_, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, text.replaceAll("CM16-0900103", `CM16-${String(index).padStart(7, "0")}`));
      return file;
    });
    await give(page, ...files);
    await status(page, "of 1,000");
    await page.locator("#cancel").click();
    await status(page, "Cancelled after");
    const some = await page.locator("#list li").count();
    assert.ok(some > 0 && some < 1000);
    const begun = Date.now();
    await give(page, ...files);
    await status(page, "1,000 records.");
    console.log(`# 1,000 letters: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    assert.equal(await page.locator("#list li").count(), some + 1000);
    await context.close();
  });

  test("asks nothing of any other server, and its policy forbids it to the page and to its worker", async () => {
    const { page, context } = await fresh();
    const log = await context.newCDPSession(page);
    const asked = [];
    await log.send("Network.enable");
    log.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
    context.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await page.locator("body.ready").waitFor({ timeout: 60_000 });
    await give(page, LETTER, BROKEN, join(BUILT, "examples", "letter.pdf"));
    await status(page, "3 records");
    for (const name of ["records", "findings", "table"]) await downloaded(page, name);
    assert.ok(asked.length > 10);
    assert.deepEqual(asked.filter((url) => new URL(url.replace(/^blob:/u, "")).origin !== site.origin), []);
    const other = await serve();
    const blocked = (where) => where.evaluate((url) => fetch(url).then(() => "sent", () => "blocked"), `${other.origin}/index.html`);
    assert.equal(await blocked(page), "blocked");
    assert.equal(page.workers().length, 1);
    assert.equal(await blocked(page.workers()[0]), "blocked");
    await other.stop();
    await context.close();
  });

  test("works without a network once it has been loaded", async () => {
    const own = await serve();
    const { page, context } = await opened(browser, own.origin);
    await page.locator("body.offline").waitFor({ timeout: 60_000 });
    await own.stop();
    await page.reload();
    await page.locator("body.ready").waitFor({ timeout: 60_000 });
    await give(page, join(BUILT, "examples", "letter.pdf"));
    await status(page, "1 record.");
    await context.close();
  });

  test("fits 400 and 1280 pixels, light and dark, and can be read in both", async () => {
    for (const width of [400, 1280]) {
      for (const colorScheme of ["light", "dark"]) {
        const { page, context } = await fresh({ viewport: { width, height: 800 }, colorScheme });
        await give(page, LETTER, BROKEN);
        await status(page, "2 records");
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.ok((await contrast(page, ".verdict h2")) > 7);
        assert.ok((await contrast(page, "#status")) > 4.5);
        await context.close();
      }
    }
  });

  test("can be used by keyboard, and says its roles", async () => {
    const { page, context } = await fresh();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "files");
    await give(page, LETTER, BROKEN);
    await status(page, "2 records");
    await page.locator("#list button").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Letter" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tabpanel", { name: "JSON" }).waitFor();
    await page.locator("#list button").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "CM24-0000042" }).waitFor();
    for (const role of ["main", "navigation", "status", "toolbar"]) assert.equal(await page.getByRole(role).count(), 1, role);
    const unnamed = await page.locator("button, input, select, textarea").evaluateAll((all) =>
      all.filter((each) => !(each.ariaLabel || each.textContent.trim() || each.labels?.length)).length);
    assert.equal(unnamed, 0);
    await context.close();
  });
});

/** The contrast of the text of an element with the page behind it (WCAG 2). */
function contrast(page, selector) {
  return page.locator(selector).first().evaluate((element) => {
    const light = (colour) => {
      const [red, green, blue] = colour.match(/[\d.]+/gu).map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let behind = element;
    while (behind && /rgba\(0, 0, 0, 0\)/u.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
    const [one, other] = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor].map(light).sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  });
}
