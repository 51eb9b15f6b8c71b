// Everything that is wrong with a document, in the order of the record; of very many findings the first.

import { compare, recordsIn } from "./comparisons.js";
import { brokenConstraints } from "./constraints.js";
import { declared } from "./declared.js";
import { failures, holds } from "./predicates.js";
import { compareOrders, known } from "./shapes.js";
import { has, isObject, problemAt } from "./values.js";

const MOST = declared.limits.findings;

/** Of each record, the clauses of the rules about it, each with whether it applies, is met, and where it is not. */
const checks = new Map();
for (const rule of declared.rules) {
  for (const clause of rule.clauses) {
    const check =
      clause.is === "Comparison"
        ? { applies: clause.only, isMet: () => false, find: (part) => compare(clause.demand, part) }
        : {
            applies: clause.condition,
            isMet: (part) => holds(clause.demand, part),
            find: (part) => failures(clause.demand, part),
          };
    for (const record of rule.about) checks.set(record, [...(checks.get(record) ?? []), { rule, ...check }]);
  }
}

const orderOfRules = new Map(declared.rules.map(({ id }, place) => [id, place]));

/** What sorts findings at one place: those of constraints come first, then the rules in their order. */
const orderOf = ({ rule }) => orderOfRules.get(rule) ?? -1;

/** Gathers findings, each once, without member names that are data. */
class Collector {
  #found = new Map();
  #last = undefined;
  #hasError = false;

  add(finding) {
    const [path, order] = known(finding.path);
    this.#hasError ||= finding.level === "error";
    this.#found.set(JSON.stringify([path, finding.rule, finding.parameters.number ?? null]), [order, { ...finding, path }]);
    if (this.#found.size > 2 * MOST) this.#forget();
  }

  /** Whether nothing at a place or after it will be reported, nor changes whether the record is valid. */
  isFullBefore(path) {
    return this.#last !== undefined && this.#hasError && compareOrders(known(path)[1], this.#last) > 0;
  }

  collected() {
    if (this.#found.size > MOST) this.#forget();
    const kept = this.#inOrder().map(([, [, finding]]) => finding);
    if (this.#last === undefined) return kept;
    const more = problemAt(declared.problems.more_findings, [], { limit: MOST });
    return [...kept, { ...more, level: this.#hasError ? "error" : "warning" }];
  }

  #inOrder() {
    return [...this.#found].sort(
      ([, [one, first]], [, [other, second]]) => compareOrders(one, other) || orderOf(first) - orderOf(second),
    );
  }

  #forget() {
    const first = this.#inOrder().slice(0, MOST);
    this.#found = new Map(first);
    this.#last = first.at(-1)[1][0];
  }
}

function addBrokenRules(document, found) {
  for (const [path, record, part] of recordsIn(declared.case, document, [])) {
    if (found.isFullBefore(path)) return;
    for (const { rule, applies, isMet, find } of checks.get(record) ?? []) {
      if (!holds(applies, part) || isMet(part)) continue;
      for (const broken of find(part)) {
        const place = [...path, ...broken.path];
        if (found.isFullBefore(place)) continue;
        found.add(findingOf(rule, place, broken));
      }
    }
  }
}

/** Makes a finding of a broken rule. */
function findingOf(rule, path, { constraint, limit }) {
  const template = rule.remedies[constraint] ?? rule.remedy;
  const parameters = limit === null ? {} : { limit };
  if (template.includes("{member}")) parameters.member = path.findLast((step) => typeof step === "string");
  return { path, rule: rule.id, level: rule.level, template, parameters };
}

/** The finding that a document states another version of the format; what that one demands is not known here. */
function otherVersion(document) {
  const version = isObject(document) && has(document, "schema_version") ? document.schema_version : undefined;
  const limit = declared.codes.FormatVersion.map(({ code }) => code);
  if (typeof version !== "string" || limit.includes(version)) return [];
  const template = declared.sentences_of_cases.other_version;
  return [{ path: ["schema_version"], rule: "enum", level: "error", template, parameters: { limit } }];
}

/** Finds everything that is wrong with a document. */
export function examine(document) {
  const ofOtherVersion = otherVersion(document);
  if (ofOtherVersion.length) return ofOtherVersion;
  const found = new Collector();
  let count = 0;
  for (const finding of brokenConstraints(document)) {
    found.add(finding);
    count += 1;
    if (count > MOST) break;
  }
  addBrokenRules(document, found);
  return found.collected();
}
