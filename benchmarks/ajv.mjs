// Reads a file of records line by line with Ajv, and prints how many it accepts.
//
//     node benchmarks/ajv.mjs records.ndjson

import { createReadStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../conformance/node/", import.meta.url));
const Ajv = require("ajv/dist/2020.js");
const schema = JSON.parse(readFileSync(new URL("../schemas/1.0/case.schema.json", import.meta.url), "utf8"));
const validator = new Ajv({ strict: false });
require("ajv-formats")(validator);
const isValid = validator.compile(schema);

let accepted = 0;
let rest = "";
for await (const chunk of createReadStream(process.argv[2], { encoding: "utf8", highWaterMark: 1 << 20 })) {
  const lines = (rest + chunk).split("\n"); // the module readline takes longer
  rest = lines.pop();
  for (const line of lines) accepted += isValid(JSON.parse(line));
}
console.log(accepted);
