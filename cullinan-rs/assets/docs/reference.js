// Writes the document as one page to read, search and print.
import { anchor, h, jump } from "./dom.js";
import { inline, markdown } from "./markdown.js";
import { row, rulesOf, schemaView, typeOf } from "./schema.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

const place = document.querySelector("#reference");

try {
  const answer = await fetch(place.dataset.document);
  if (!answer.ok) throw new Error(`the answer is ${answer.status}`);
  show(await answer.json());
} catch (error) {
  place.textContent = `The document cannot be shown: ${error.message}`;
}

function show(api) {
  const groups = grouped(api);
  const models = Object.entries(api.components?.schemas ?? {});
  place.className = "";
  place.replaceChildren(
    h("aside", {}, search(), contents(groups, models)),
    h("article", {}, about(api.info), groups.map((group) => groupView(group, api)), modelsView(models)),
  );
  // What the address names was not there when the browser looked for it.
  const target = decoded(location.hash.slice(1));
  if (target !== "") document.getElementById(target)?.scrollIntoView();
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** A part that the document may say once for all. */
function resolved(part, api) {
  for (let depth = 0; part?.$ref?.startsWith("#/") && depth < 8; depth += 1) {
    const keys = part.$ref.slice(2).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    part = keys.reduce((held, key) => held?.[key], api);
  }
  return part ?? {};
}

/** The operations of a path by their methods, those that OpenAPI has no place for among them. */
function methodsOf(item) {
  const others = Object.entries(item["x-otherOperations"] ?? {});
  return [
    ...METHODS.filter((method) => method in item).map((method) => [method, item[method]]),
    ...Object.entries(item["x-additionalOperations"] ?? {}),
    ...others.flatMap(([method, list]) => list.map((operation) => [method, operation])),
  ];
}

function operations(items, api) {
  return Object.entries(items ?? {}).flatMap(([path, item]) =>
    methodsOf(item).map(([method, operation]) => operationOf(method, path, item, operation, api)));
}

function operationOf(method, path, item, operation, api) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const id = operation.operationId ?? `${method} ${path}`;
  return { ...operation, id, method, path, parameters: parameters.map((one) => resolved(one, api)) };
}

/** WebSocket routes, which OpenAPI has no place for. */
function sockets(api) {
  return Object.entries(api["x-websockets"] ?? {}).map(([path, socket]) => operationOf("ws", path, {}, socket, api));
}

/** The operations by the first of their tags, in the order of the document's. */
function grouped(api) {
  const groups = new Map((api.tags ?? []).map((tag) => [tag.name, { ...tag, operations: [] }]));
  const add = (name, operation) => {
    if (!groups.has(name)) groups.set(name, { name, operations: [] });
    groups.get(name).operations.push(operation);
  };
  operations(api.paths, api).forEach((operation) => add(operation.tags?.[0] ?? "Others", operation));
  sockets(api).forEach((socket) => add(socket.tags?.[0] ?? "Others", socket));
  operations(api.webhooks, api).forEach((operation) => add("Webhooks", operation));
  return [...groups.values()].filter((group) => group.operations.length > 0);
}

function search() {
  const box = h("input", { type: "search", placeholder: "Filter", "aria-label": "Filter", autocomplete: "off" });
  box.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/);
    for (const part of place.querySelectorAll("[data-words]")) {
      part.hidden = !words.every((word) => part.dataset.words.includes(word));
    }
    for (const group of place.querySelectorAll(".group")) {
      group.hidden = group.querySelector("[data-words]:not([hidden])") === null;
    }
  });
  return box;
}

function wordsOf({ id, method, path, summary = "" }) {
  return `${method} ${path} ${id} ${summary}`.toLowerCase();
}

function contents(groups, models) {
  const link = (operation) => h("li", { "data-words": wordsOf(operation) },
    jump("operation", operation.id, badge(operation.method), operation.summary ?? operation.path));
  const model = ([name]) => h("li", { "data-words": name.toLowerCase() }, jump("model", name, name));
  return h("nav", { "aria-label": "Contents" },
    groups.map((group) => listed(group.name, group.operations.map(link))),
    models.length > 0 ? listed("Models", models.map(model)) : "");
}

function listed(name, items) {
  return h("div", { class: "group" }, h("h2", {}, name), h("ul", {}, items));
}

function badge(method) {
  return h("span", { class: `method ${method}` }, method.toUpperCase());
}

function about({ title, version, summary, description } = {}) {
  return h("header", {}, h("h1", {}, title, h("small", {}, version)), h("p", {}, summary ?? ""), markdown(description));
}

function groupView(group, api) {
  return h("section", { class: "group" }, h("h2", {}, group.name), markdown(group.description),
    group.operations.map((operation) => operationView(operation, api)));
}

function operationView(operation, api) {
  const { id, method, path, summary, description, deprecated, requestBody } = operation;
  return h("section", { class: "operation", id: anchor("operation", id), "data-words": wordsOf(operation) },
    h("h3", {}, badge(method), h("code", { class: "path" }, path), deprecated ? h("span", { class: "mark deprecated" }, "deprecated") : ""),
    summary === undefined ? "" : h("p", { class: "summary" }, inline(summary)),
    markdown(description), securityView(operation.security ?? api.security), parametersView(operation.parameters),
    requestBody === undefined ? "" : bodyView(resolved(requestBody, api)),
    method === "ws" ? messagesView(operation) : answersView(operation.responses, api));
}

function securityView(security = []) {
  const ways = security.map((way) => Object.keys(way).join(" and ") || "nothing").join(", or ");
  return ways === "" ? "" : h("p", {}, `Needs ${ways}.`);
}

function parametersView(parameters) {
  if (parameters.length === 0) return "";
  const rows = parameters.map(({ name, in: where, required, schema, content, description, deprecated, example }) => {
    const said = schema ?? Object.values(content ?? {})[0]?.schema;
    const held = example === undefined || typeof said !== "object" ? said : { ...said, example };
    return row(name, required, held, { place: where, description: description ?? said?.description, isDeprecated: deprecated });
  });
  return [h("h4", {}, "Parameters"), h("table", {}, h("tbody", {}, rows))];
}

function bodyView({ content, description, required }) {
  return [h("h4", {}, "Body", required ? h("span", { class: "mark required" }, "required") : ""), markdown(description),
    contentView(content)];
}

/** The media types that have one schema stand together. */
function contentView(content = {}) {
  const bySchema = new Map();
  for (const [type, { schema }] of Object.entries(content)) {
    const key = JSON.stringify(schema);
    bySchema.set(key, { schema, types: [...(bySchema.get(key)?.types ?? []), type] });
  }
  return [...bySchema.values()].map(({ schema, types }) =>
    h("div", { class: "content" }, h("p", { class: "media" }, types.map((type) => h("code", {}, type))),
      schema?.$ref === undefined ? schemaView(schema) : h("p", { class: "type" }, typeOf(schema))));
}

/** What goes over a socket, as its server sees it. */
function messagesView({ receives, sends, protocols = [] }) {
  const rows = [["receives", receives], ["sends", sends]].map(([name, message]) =>
    h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, typeOf(message?.schema))));
  const said = protocols.map((name) => [" ", h("code", {}, name)]);
  return [h("h4", {}, "Messages"), said.length > 0 ? h("p", {}, "Subprotocols:", said) : "", h("table", {}, h("tbody", {}, rows))];
}

/** Statuses of one answer, such as all that are problems, stand together. */
function answersView(responses = {}, api) {
  const byAnswer = new Map();
  for (const [status, response] of Object.entries(responses)) {
    const key = response.$ref ?? status;
    byAnswer.set(key, { response, statuses: [...(byAnswer.get(key)?.statuses ?? []), [status, response]] });
  }
  const rows = [...byAnswer.values()].map(({ response, statuses }) => {
    const { description, content, headers = {} } = resolved(response, api);
    const named = Object.entries(headers).map(([name, header]) => [name, resolved(header, api)]);
    const lines = named.map(([name, { schema, required, description: words }]) =>
      row(name, required, schema, { place: "header", description: words ?? schema?.description }));
    // Beside a reference stands what the status says of itself.
    const codes = statuses.map(([status, { $ref, description: words = "" }]) => h("p", {},
      h("code", { class: `status s${status[0]}` }, status), $ref === undefined ? "" : words));
    return h("tr", {}, h("th", { scope: "row" }, codes),
      h("td", {}, markdown(description), contentView(content),
        lines.length > 0 ? h("table", {}, h("tbody", {}, lines)) : ""));
  });
  return [h("h4", {}, "Answers"), h("table", {}, h("tbody", {}, rows))];
}

function modelsView(models) {
  if (models.length === 0) return "";
  return h("section", { class: "group" }, h("h2", {}, "Models"), models.map(([name, schema]) =>
    h("section", { class: "model", id: anchor("model", name), "data-words": name.toLowerCase() },
      h("h3", {}, h("code", {}, name)), markdown(schema.description), schemaView(schema))));
}
