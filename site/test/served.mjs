// What the tests share: the built page on a static file server, Chromium, and the command line to compare with.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".txt": "text/plain" };
const ROOT = join(import.meta.dirname, "..", "..");
export const BUILT = join(ROOT, "build", "site");
export const LETTERS = join(ROOT, "examples", "letters");
export const RECORDS = join(ROOT, "examples", "records");
export const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));

/** Why the tests cannot run, or false. */
export const skip = !CHROMIUM ? "Chromium is not installed" : !existsSync(join(BUILT, "index.html")) ? "run `make site` first" : false;

export async function serve(folder = BUILT) {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url, "http://host").pathname)));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return { origin: `http://127.0.0.1:${port}`, stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
}

/** Chromium without its own requests: what the network log then holds is what the page asked for. */
export function launch() {
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"] });
}

/** The page, once Python is ready. */
export async function opened(browser, origin, options = {}) {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(origin);
  await page.locator("body.ready").waitFor({ timeout: 60_000 });
  return { context, page, problems };
}

export const give = (page, ...files) => page.locator("#files").setInputFiles(files);

export async function downloaded(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-download=${name}]`).click()]);
  return readFileSync(await download.path(), "utf8");
}

/** What `imr-schema` prints, whatever its verdict. */
export function cli(...args) {
  try {
    return execFileSync(join(ROOT, ".venv", "bin", "imr-schema"), args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    return error.stdout;
  }
}
