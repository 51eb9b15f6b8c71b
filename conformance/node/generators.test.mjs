// Code generators make types of the schema that compile, and that the example fits.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { compile } from "json-schema-to-typescript";
import { InputData, JSONSchemaInput, quicktype } from "quicktype-core";
import { BUILD, PROJECT, schema } from "./kit.mjs";

const FOLDER = join(BUILD, "generated");
const [EXAMPLE] = schema.examples;
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

function compiled(name, program) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), '{ "type": "module" }');
  writeFileSync(join(FOLDER, `${name}.ts`), program);
  const options = ["--strict", "--target", "es2022", "--module", "nodenext", "--outDir", FOLDER];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, join(FOLDER, `${name}.ts`)], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
  return import(join(FOLDER, `${name}.js`));
}

describe("code made of the schema", () => {
  it("is TypeScript of json-schema-to-typescript", async () => {
    const types = await compile(structuredClone(schema), "Case", { bannerComment: "" });
    await compiled("to-typescript", `${types}\nexport const example: Case = ${JSON.stringify(EXAMPLE)};\n`);
    assert.match(types, /export (interface|type) Case /u);
    assert.match(types, /The age as the source states it\./u);
  });

  it("is TypeScript of quicktype, which reads the example", async () => {
    const input = new JSONSchemaInput(undefined);
    await input.addSource({ name: "Case", schema: JSON.stringify(schema) });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({ inputData, lang: "typescript", rendererOptions: { "runtime-typecheck": "true" } });
    const { Convert } = await compiled("quicktype", lines.join("\n"));
    assert.equal(Convert.toCase(JSON.stringify(EXAMPLE)).issues.length, EXAMPLE.issues.length);
    assert.throws(() => Convert.toCase(JSON.stringify({ ...EXAMPLE, status: "done" })));
  });
});

describe("the OpenAPI 3.1 description of the documentation", () => {
  it("refers to the schema", async () => {
    const page = readFileSync(join(PROJECT, "docs", "languages.md"), "utf8");
    const [, text] = page.match(/```json\n(\{\n  "openapi"[^]*?)```/u);
    const description = JSON.parse(text);
    const validator = new Validator();
    validator.addSpecRef(structuredClone(schema), schema.$id);
    const { valid, errors } = await validator.validate(description);
    assert.ok(valid, JSON.stringify(errors));
    const resolved = validator.resolveRefs();
    assert.equal(resolved.paths["/cases"].post.requestBody.content["application/json"].schema.title, schema.title);
  });
});
