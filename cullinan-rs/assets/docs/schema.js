// Schemas: what a value may be, in words.
import { h, jump } from "./dom.js";
import { markdown } from "./markdown.js";

/** How many values of an enum are shown at once. */
const MOST_VALUES = 40;

const RULES = [
  ["minimum", (n) => `≥ ${n}`],
  ["exclusiveMinimum", (n) => `> ${n}`],
  ["maximum", (n) => `≤ ${n}`],
  ["exclusiveMaximum", (n) => `< ${n}`],
  ["multipleOf", (n) => `a multiple of ${n}`],
  ["minLength", (n) => `at least ${plural(n, "character")}`],
  ["maxLength", (n) => `at most ${plural(n, "character")}`],
  ["minItems", (n) => `at least ${plural(n, "item")}`],
  ["maxItems", (n) => `at most ${plural(n, "item")}`],
  ["minProperties", (n) => `at least ${plural(n, "member")}`],
  ["maxProperties", (n) => `at most ${plural(n, "member")}`],
  ["uniqueItems", (is) => is ? "no item twice" : undefined],
  ["pattern", (text) => ["like ", h("code", {}, text)]],
  ["x-pattern", (text) => ["like ", h("code", {}, text)]],
  ["default", (value) => ["default ", literal(value)]],
  ["example", (value) => ["such as ", literal(value)]],
  ["examples", (values) => Array.isArray(values) && values.length > 0 ? ["such as ", literal(values[0])] : undefined],
  ["readOnly", (is) => is ? "only answered" : undefined],
  ["writeOnly", (is) => is ? "only sent" : undefined],
  ["deprecated", (is) => is ? "deprecated" : undefined],
];

/** Whether a bound is what the format says already. */
function isImplied(key, bound, format = "") {
  const [, unsigned, size] = /^(u?)int(8|16|32|64)$/.exec(format) ?? [];
  if (size === undefined) return false;
  const [low, high] = unsigned ? [0, 2 ** size - 1] : [-(2 ** (size - 1)), 2 ** (size - 1) - 1];
  return (key === "minimum" && bound === low) || (key === "maximum" && bound === high);
}

function plural(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function literal(value) {
  return h("code", {}, JSON.stringify(value));
}

function between(list, separator) {
  return list.flatMap((item, at) => at === 0 ? [item] : [separator, item]);
}

/** The type in a line: words, and links to models. */
export function typeOf(schema) {
  if (schema === undefined || schema === true) return "anything";
  if (schema === false) return "nothing";
  if (schema.$ref !== undefined) return reference(schema.$ref);
  if ("const" in schema) return literal(schema.const);
  if (schema.enum !== undefined) return h("span", {}, values(schema.enum));
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice?.length > 0) return h("span", {}, between(choice.map(typeOf), " or "));
  if (schema.allOf?.length > 0 && schema.type === undefined) return h("span", {}, between(schema.allOf.map(typeOf), " and "));
  const types = [schema.type ?? "anything"].flat();
  return h("span", {}, between(types.map((type) => named(type, schema)), " or "));
}

function named(type, schema) {
  if (type === "array") return h("span", {}, "list of ", typeOf(schema.items));
  if (type === "object" && isMap(schema)) return h("span", {}, "map of ", typeOf(schema.additionalProperties));
  const format = schema.format ?? schema.contentMediaType;
  return format !== undefined && type !== "null" ? `${type} (${format})` : type;
}

function isMap({ additionalProperties: held, properties }) {
  return typeof held === "object" && properties === undefined;
}

function reference(target) {
  const name = target.split("/").at(-1).replaceAll("~1", "/").replaceAll("~0", "~");
  return jump("model", name, name);
}

function values(all) {
  const shown = all.slice(0, MOST_VALUES).map(literal);
  const more = all.length - shown.length;
  return [between(shown, " or "), more > 0 ? ` and ${more} more` : ""];
}

/** What else holds of a value. */
export function rulesOf(schema) {
  if (typeof schema !== "object") return [];
  const there = RULES.filter(([key]) => key in schema && !isImplied(key, schema[key], schema.format));
  const said = there.map(([key, say]) => say(schema[key]));
  const rules = said.filter((rule) => rule !== undefined).map((rule) => h("span", { class: "rule" }, rule));
  const all = schema.type === undefined ? [] : schema.allOf ?? [];
  return [...rules, ...all.flatMap(rulesOf), ...rulesOfItems(schema)];
}

function rulesOfItems({ type, items }) {
  const rules = type === "array" && typeof items === "object" && items.$ref === undefined ? rulesOf(items) : [];
  return rules.length > 0 ? [h("span", { class: "rule" }, "each: "), ...rules] : [];
}

/** A schema with all that is in it. */
export function schemaView(schema) {
  const properties = Object.entries(schema?.properties ?? {});
  if (properties.length === 0) return [h("p", { class: "type" }, typeOf(schema), " ", rulesOf(schema)), parts(schema)];
  const required = new Set(schema.required ?? []);
  const rows = properties.map(([name, property]) => row(name, required.has(name), property));
  return [h("p", { class: "rules" }, rulesOf(schema)), h("table", {}, h("tbody", {}, rows)), parts(schema)];
}

/** What is chosen from or put together, where it has no name of its own. */
function parts(schema) {
  const all = [schema?.anyOf, schema?.oneOf, schema?.allOf].flatMap((list) => list ?? []);
  const open = all.filter((part) => part.properties !== undefined);
  return open.map((part) => h("div", { class: "part" }, schemaView(part)));
}

/** A line of a table: a name, what its value may be, and words. */
export function row(name, isRequired, schema, { place, description = schema?.description, isDeprecated } = {}) {
  const about = [place, isRequired ? "required" : undefined, isDeprecated ? "deprecated" : undefined];
  const inner = schema?.properties !== undefined ? schema : schema?.items?.properties !== undefined ? schema.items : undefined;
  return h("tr", {},
    h("th", { scope: "row" }, h("code", {}, name), about.filter(Boolean).map((word) => h("span", { class: `mark ${word}` }, word))),
    h("td", {}, h("p", { class: "type" }, typeOf(schema), " ", rulesOf(schema)), markdown(description),
      inner === undefined ? "" : h("div", { class: "part" }, schemaView(inner))));
}
