// The package as it would be published: packed, installed from the tarball in an empty folder, and used there.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

const PACKAGE = join(import.meta.dirname, "..");
const KIT = join(PACKAGE, "..", "schemas", "1.0");
const SCHEMA = JSON.parse(readFileSync(join(KIT, "case.schema.json"), "utf8"));
const [EXAMPLE] = SCHEMA.examples;

describe("the package, installed from its tarball", () => {
  let folder;
  const run = (command, ...args) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
    return { status, stdout, stderr };
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "imr-schema-"));
    const packed = spawnSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: PACKAGE, encoding: "utf8" });
    assert.equal(packed.status, 0, packed.stderr);
    const tarball = packed.stdout.trim().split("\n").at(-1);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const installed = run("npm", "install", "--offline", "--no-audit", "--no-fund", `./${tarball}`);
    assert.equal(installed.status, 0, installed.stderr);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("needs no other package", () => {
    const { dependencies } = JSON.parse(run("npm", "ls", "--all", "--json").stdout);
    assert.deepEqual(Object.keys(dependencies), ["imr-schema"]);
    assert.equal(dependencies["imr-schema"].dependencies, undefined);
  });

  it("is used from plain JavaScript", () => {
    writeFileSync(
      join(folder, "plain.js"),
      `import { canonical, codes, rules, schema, schemaVersion, validate, validateText } from "imr-schema";
       import published from "imr-schema/case.schema.json" with { type: "json" };
       const example = schema.examples[0];
       example.issues[2].number = 7;
       console.log(JSON.stringify({
         found: validate(example).filter(({ level }) => level === "error"),
         text: validateText('{"a": 1, "a": 2}'),
         written: canonical(published.examples[0]),
         same: JSON.stringify(published) === JSON.stringify(schema) || published.$id === schema.$id,
         categories: codes.Category.length, rules: rules.length, schemaVersion,
       }));`,
    );
    const { status, stdout, stderr } = run(process.execPath, "plain.js");
    assert.equal(status, 0, stderr);
    const output = JSON.parse(stdout);
    assert.deepEqual(
      output.found.map(({ pointer, message }) => `${pointer} ${message}`),
      ["/issues/2/number Number the issue by its position, which is 3 here."],
    );
    assert.deepEqual(
      output.text.map(({ rule, line, column }) => [rule, line, column]),
      [["json-duplicate-member", 1, 10]],
    );
    assert.deepEqual(JSON.parse(output.written).issues.length, EXAMPLE.issues.length);
    assert.ok(output.categories > 5 && output.rules > 20 && output.same && output.schemaVersion === "1.0");
  });

  it("is used from strict TypeScript", () => {
    writeFileSync(
      join(folder, "typed.ts"),
      `import { canonical, codes, validate, type Case, type Category, type Finding } from "imr-schema";
       const example: Case = ${JSON.stringify(EXAMPLE)};
       const findings: readonly Finding[] = validate(example);
       const first: Category | undefined = codes.Category[0]?.code;
       const text: string = canonical(example);
       // @ts-expect-error a status that is none
       const wrong: Case = { schema_version: "1.0", status: "done", issues: [] };
       console.log(findings.map(({ pointer, line }) => \`\${pointer}\${line ?? ""}\`), first, text.length, wrong.status);`,
    );
    const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    const options = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck", "false"];
    for (const module of [["nodenext"], ["esnext", "--moduleResolution", "bundler"]]) {
      const { status, stdout } = run(process.execPath, compiler, ...options, "--target", "es2022", "--module", ...module, "typed.ts");
      assert.equal(status, 0, stdout);
    }
    assert.equal(run(process.execPath, "typed.js").status, 0);
  });

  it("is used from the command line", () => {
    writeFileSync(join(folder, "record.json"), JSON.stringify(EXAMPLE, null, 2));
    writeFileSync(join(folder, "records.ndjson"), `${JSON.stringify(EXAMPLE)}\n\n{"status": "decided"\n`);
    const good = run("npx", "--offline", "imr-schema", "validate", "record.json");
    assert.equal(good.status, 0, good.stderr);
    assert.match(good.stdout, /1 record: 0 not valid/u);
    const bad = run("npx", "--offline", "imr-schema", "validate", "records.ndjson");
    assert.equal(bad.status, 1);
    assert.match(bad.stdout, /^records\.ndjson:3:21: error: The text ends here, perhaps cut off/mu);
    assert.equal(run("npx", "--offline", "imr-schema", "validate", "missing.json").status, 3);
    assert.equal(run("npx", "--offline", "imr-schema", "check").status, 2);
  });
});
