// The validators: functions that check a record and return the failing keywords with their places.

import { Validator } from "@cfworker/json-schema";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { partAt } from "./findings.mjs";
import { schema } from "./kit.mjs";

/** The failure at a location in the schema, such as `/properties/issues/minItems`. */
function failure(instance, location) {
  const at = location.lastIndexOf("/");
  return { instance, keyword: location.slice(at + 1), part: partAt(location.slice(0, at)) };
}

/** Ajv in strict mode; any warning about the schema is an error. */
function ajv() {
  const refuse = (message) => {
    throw new Error(message);
  };
  const validator = new Ajv2020({
    allErrors: true,
    strict: true,
    verbose: true,
    logger: { log: refuse, warn: refuse, error: refuse },
  });
  addFormats(validator);
  const check = validator.compile(schema);
  return (record) =>
    check(record)
      ? []
      : check.errors.map(({ instancePath, keyword, parentSchema }) => ({
          instance: instancePath,
          keyword,
          part: parentSchema,
        }));
}

/** Hyperjump, which reports an unknown member at the member. */
async function hyperjump() {
  registerSchema(schema);
  const check = await validate(schema.$id);
  return (record) =>
    (check(record, "BASIC").errors ?? []).map(({ instanceLocation, absoluteKeywordLocation }) => {
      const found = failure(decodeURI(instanceLocation.slice(1)), decodeURI(absoluteKeywordLocation.split("#")[1]));
      return found.keyword === "additionalProperties"
        ? { ...found, instance: found.instance.slice(0, found.instance.lastIndexOf("/")) }
        : found;
    });
}

/** Cloudflare's validator, which also reports the keywords around a failure. */
function cfworker() {
  const around = new Set(["$ref", "allOf", "if", "items", "properties"]);
  const validator = new Validator(schema, "2020-12", false);
  return (record) =>
    validator
      .validate(record)
      .errors.filter(({ keyword }) => !around.has(keyword) && keyword !== "false")
      .map(({ instanceLocation, keywordLocation }) => failure(instanceLocation.slice(1), keywordLocation.slice(1)));
}

export const validators = { Ajv: ajv(), Hyperjump: await hyperjump(), "Cloudflare worker": cfworker() };
