#!/usr/bin/env node
// imr-schema validate FILE ...: what is wrong with records, where, and what to do about it.

import { readFileSync } from "node:fs";
import { isValid, validateText } from "./index.js";

const USAGE = `Usage: imr-schema validate FILE ...

Tells what is wrong with IMR records. A FILE ending in .ndjson or .jsonl holds a record a line, any other one record.
Ends with 0 if all are valid, 1 if one is not, 2 for wrong usage, 3 if a file cannot be read.`;

const NEWLINE = 0x0a;

/** The records of a file, each with the line where it begins; blank lines are none. */
function* recordsOf(name, bytes) {
  if (!/\.(ndjson|jsonl)$/iu.test(name)) {
    yield [bytes, 1];
    return;
  }
  for (let [begin, line] = [0, 1]; begin < bytes.length; line += 1) {
    const end = bytes.indexOf(NEWLINE, begin);
    const record = bytes.subarray(begin, end < 0 ? bytes.length : end);
    if (!record.every((byte) => [0x09, 0x0d, 0x20].includes(byte))) yield [record, line];
    begin = end < 0 ? bytes.length : end + 1;
  }
}

function main([command, ...files]) {
  if (command === "--help" || command === "-h") {
    console.log(USAGE);
    return 0;
  }
  if (command !== "validate" || !files.length || files.some((name) => name.startsWith("-"))) {
    console.error(USAGE);
    return 2;
  }
  let [records, invalid, warned, unread] = [0, 0, 0, 0];
  for (const name of files) {
    let bytes;
    try {
      bytes = readFileSync(name);
    } catch (error) {
      console.error(`${name}: cannot be read (${error.code})`);
      unread += 1;
      continue;
    }
    for (const [record, line] of recordsOf(name, bytes)) {
      const findings = validateText(record, { line });
      records += 1;
      if (!isValid(findings)) invalid += 1;
      else if (findings.length) warned += 1;
      for (const { pointer, rule, level, message, line: at, column } of findings) {
        console.log(`${name}:${at}:${column}: ${level}: ${message} [${rule}] ${pointer}`);
      }
    }
  }
  console.log(`${records} ${records === 1 ? "record" : "records"}: ${invalid} not valid, ${warned} with warnings only`);
  return unread ? 3 : invalid ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
