// Evaluates the rules as they are published: expressions of CEL, the Common Expression Language.

import { Environment } from "@marcbachmann/cel-js";
import { list } from "./kit.mjs";

/** What stands at a place with `*` for positions, each with its pointer. */
function* parts(value, [step, ...rest], at) {
  if (step === undefined) yield [at, value];
  else if (step === "*") for (const [index, item] of value.entries()) yield* parts(item, rest, `${at}/${index}`);
  else if (Object.hasOwn(value, step)) yield* parts(value[step], rest, `${at}/${step}`);
}

/** The variables for each item of the lists, one within the other, with the positions that lead there. */
function* items(record, [name, ...rest]) {
  if (name === undefined) {
    yield [[], {}];
    return;
  }
  for (const [, list] of parts(record, name.split("."), "")) {
    for (const [index, item] of list.entries()) {
      for (const [positions, variables] of items(item, rest)) {
        yield [[index, ...positions], { item, index: BigInt(index), ...variables }];
      }
    }
  }
}

const numbered = (pointer, positions) => positions.reduce((at, position) => at.replace("*", position), pointer);

/** The places at which a case breaks rules, and the ids of these, sorted, each once. */
export function broken(record) {
  const found = new Set();
  for (const rule of list.rules) {
    for (const check of rule.checks) {
      for (const place of list.places[check.about]) {
        for (const [at, part] of parts(record, place.split("/").slice(1), "")) {
          for (const [positions, variables] of items(part, check.each)) {
            if (!evaluate(check.expression, { record: part, ...variables })) {
              found.add(`${at}${numbered(check.at, positions)} ${rule.id}`);
            }
          }
        }
      }
    }
  }
  return [...found].sort();
}

const environment = new Environment()
  .registerVariable("record", "map")
  .registerVariable("item", "dyn")
  .registerVariable("index", "int");
const programs = new Map();

/** Evaluates an expression with variables. */
export function evaluate(expression, variables) {
  if (!programs.has(expression)) programs.set(expression, environment.parse(expression));
  return programs.get(expression)(variables);
}
