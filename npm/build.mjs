// Builds the package into dist/ from src/ and from the published files of schemas/1.0; it adds no fact.

import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

const PACKAGE = import.meta.dirname;
const PROJECT = join(PACKAGE, "..");
const PUBLISHED = join(PROJECT, "schemas", "1.0");
const DIST = join(PACKAGE, "dist");
const read = (name) => readFileSync(join(PUBLISHED, name), "utf8");
const write = (name, text) => writeFileSync(join(DIST, name), text);

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
cpSync(join(PACKAGE, "src"), DIST, { recursive: true });
copyFileSync(join(PROJECT, "LICENSE"), join(PACKAGE, "LICENSE"));

const schema = JSON.parse(read("case.schema.json"));
const declared = JSON.parse(read("declared.json"));
for (const name of ["case.schema.json", "rules.json"]) copyFileSync(join(PUBLISHED, name), join(DIST, name));
write("declared.js", `export const declared = ${JSON.stringify(declared)};\n`);
write("schema.js", `export default ${JSON.stringify(schema)};\n`);

// Ajv's verdict as code. `format` is a note: a pattern beside it says as much.
const ajv = new Ajv2020({ code: { source: true, esm: true, lines: true }, strict: true, validateFormats: false });
const code = standaloneCode.default(ajv, ajv.compile(schema));
write("schema_validator.js", withHelpers(code));

/** Code that imports nothing: the two helpers of Ajv that it asks for stand in it. */
function withHelpers(text) {
  const require = createRequire(import.meta.url);
  const helpers = { ucs2length: "ajv/dist/runtime/ucs2length", equal: "fast-deep-equal" };
  return text.replace(/require\("([^"]+)"\)\.default/gu, (_, path) => {
    const helper = path.endsWith("ucs2length") ? helpers.ucs2length : helpers.equal;
    const source = readFileSync(require.resolve(helper), "utf8");
    return `(() => { const module = { exports: {} }; const exports = module.exports;\n${source}\nreturn module.exports.default ?? module.exports; })()`;
  });
}

const lists = Object.keys(declared.codes).map((name) => `  readonly ${name}: readonly CodeEntry<types.${name}>[];`);
const declarations = readFileSync(join(DIST, "index.d.ts"), "utf8");
write("index.d.ts", declarations.replace("  // the code lists", lists.join("\n")));
write("types.d.ts", read("types/imr-schema.d.ts"));
