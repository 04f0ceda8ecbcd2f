// The pages of the bookshop's document: a request is tried out, the reference is read, no foreign host is asked, and what a
// document says is never run.
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { withPage } from "./page.mjs";

const [address, picture] = process.argv.slice(2);
const WIDE = { width: 1280, height: 1100 };

/** Opens a page, fails if its console is not silent or if anything but `origin` is asked. */
async function visit(url, use, prepare = async () => {}) {
  const origin = new URL(url).origin;
  const foreign = [];
  const complaints = await withPage(url, use, async (page) => {
    await page.setViewport(WIDE);
    page.on("request", (sent) => {
      const { protocol, origin: asked } = new URL(sent.url());
      if (protocol !== "data:" && asked !== origin) foreign.push(sent.url());
    });
    await prepare(page);
  });
  assert.deepEqual(foreign, [], `${url} asks nobody else`);
  return complaints;
}

const shot = (page, name) => picture && page.screenshot({ path: picture.replace(/\.png$/, `-${name}.png`) });
const atRoot = (page) => new URL(page.url()).pathname.startsWith("/docs");
const operation = (id) => `[id$="-${id}"].opblock`;

/** Opens an operation, fills in its parameters, and sends it. */
async function tryOut(page, id, parameters) {
  await (await page.waitForSelector(`${operation(id)} .opblock-summary-control`)).click();
  await (await page.waitForSelector(`${operation(id)} .try-out__btn`)).click();
  for (const [name, value] of Object.entries(parameters)) {
    const box = await page.waitForSelector(`${operation(id)} tr[data-param-name="${name}"] input`);
    // What stands there, such as a default, is replaced.
    await box.click({ count: 3 });
    await box.type(value);
  }
  await (await page.waitForSelector(`${operation(id)} .execute`)).click();
  const row = `${operation(id)} .live-responses-table tr.response`;
  const answer = await page.waitForSelector(`${row} .highlight-code code`);
  const status = await page.$eval(`${row} .response-col_status`, (cell) => cell.innerText);
  const asked = await page.$eval(`${operation(id)} .request-url pre`, (line) => line.innerText);
  return { status: Number.parseInt(status), body: await answer.evaluate((block) => block.innerText), asked };
}

async function docs(page) {
  assert.equal(await page.title(), "Bookshop");
  await page.waitForSelector(operation("book_controller_list"));
  await shot(page, atRoot(page) ? "docs" : "prefix");
  const { status, body, asked } = await tryOut(page, "book_controller_list", { search: "harbour", size: "2" });
  assert.equal(status, 200, body);
  assert.equal(JSON.parse(body).items.length, 2);
  assert.equal(asked, `${new URL(page.url()).href.replace(/docs.*$/, "")}books?search=harbour&page=1&size=2`);
  await page.$eval(operation("book_controller_list"), (block) => block.scrollIntoView());
  await shot(page, atRoot(page) ? "answer" : "prefix-answer");
}

async function reference(page) {
  const operations = await page.waitForSelector(".operation").then(() => page.$$eval(".operation", (all) => all.length));
  const api = await (await fetch(`${address}openapi.json`)).json();
  assert.equal(operations, Object.values(api.paths).flatMap(Object.keys).length);
  await shot(page, "reference");
  await page.type("aside input", "place an order");
  assert.equal(await page.$$eval(".operation:not([hidden])", (all) => all.length), 1);
  await (await page.$("aside li:not([hidden]) a")).click();
  await page.waitForFunction(() => location.hash === "#operation-order_controller_place");
  await page.$eval(".operation:not([hidden])", (part) => part.scrollIntoView());
  await shot(page, "operation");
}

async function dark(page) {
  await page.waitForSelector(".operation");
  await shot(page, "dark");
}

async function narrow(page) {
  await page.waitForSelector(".operation");
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  assert.ok(wide <= room, `nothing sticks out on a telephone: ${wide} of ${room}`);
  await page.$eval(".model", (model) => model.scrollIntoView());
  await shot(page, "narrow");
}

const HOSTILE = "</script><script>window.pwned = 1</script><img src=x onerror=\"window.pwned = 2\">"
  + "<svg onload=\"window.pwned = 3\"></svg><iframe src=\"https://foreign.example/\"></iframe>"
  + "\n\n[go](javascript:window.pwned=4) ![look](https://foreign.example/look.png) <a href=\"javascript:window.pwned=5\">go</a>"
  + "\n\n<style>@import 'https://foreign.example/style';</style><form action=\"https://foreign.example/\"><button>go</button></form>";

/** The document with `HOSTILE` wherever it has words, and in the names of its models' members. */
function poisoned(value, key) {
  if (Array.isArray(value)) return value.map((item) => poisoned(item));
  if (value === null || typeof value !== "object") {
    return ["description", "summary", "title"].includes(key) ? `${value} ${HOSTILE}` : value;
  }
  const parts = Object.entries(value).map(([name, part]) => [key === "properties" ? name + HOSTILE : name, poisoned(part, name)]);
  const words = "schema" in value || "responses" in value ? [["description", HOSTILE], ["summary", HOSTILE]] : [];
  return Object.fromEntries([...words, ...parts]);
}

async function poison(page) {
  await page.setRequestInterception(true);
  page.on("request", async (sent) => {
    if (!sent.url().endsWith("/openapi.json")) return sent.continue();
    const api = await (await fetch(`${address}openapi.json`)).json();
    api.info.description = "Books.";
    await sent.respond({ contentType: "application/json", body: JSON.stringify(poisoned(api)) });
  });
}

/** Nothing that the document says has been run, shown as a page of its own, or made a link that runs something. */
async function isSafe(page) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const found = await page.evaluate(() => ({
    pwned: window.pwned ?? null,
    frames: window.frames.length,
    links: [...document.querySelectorAll("a")].map((link) => link.href).filter((url) => url.startsWith("javascript:")),
    handlers: document.querySelectorAll("[onerror], [onload]").length,
    styles: document.querySelectorAll("main style").length,
  }));
  assert.deepEqual(found, { pwned: null, frames: 0, links: [], handlers: 0, styles: 0 });
}

/** The shop as a proxy serves it under a prefix that it takes off; what `own` answers is the proxy's own. */
async function proxied(prefix, use, own = () => false) {
  const proxy = createServer((asked, answer) => {
    if (own(asked, answer)) return;
    if (!asked.url.startsWith(`${prefix}/`)) return answer.writeHead(404).end();
    const { hostname, port } = new URL(address);
    const { method, headers } = asked;
    const sent = request({ hostname, port, method, headers, path: asked.url.slice(prefix.length) }, (got) => {
      answer.writeHead(got.statusCode, got.headers);
      got.pipe(answer);
    });
    asked.pipe(sent);
  });
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${proxy.address().port}${prefix}/`);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
}

const OAUTH = { type: "oauth2", flows: { authorizationCode: { authorizationUrl: "/authorize", tokenUrl: "/token", scopes: {} } } };

/** The shop beside an authorization server, whose tokens its document asks for; `seen` are those that reach the shop. */
async function withLogin(use) {
  const api = await (await fetch(`${address}openapi.json`)).json();
  api.components.securitySchemes = { oauth: OAUTH };
  api.security = [{ oauth: [] }];
  const seen = [];
  await proxied("", (shop) => use(shop, seen), (asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url, address);
    if (pathname === "/openapi.json") {
      answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(api));
    } else if (pathname === "/authorize") {
      const location = `${searchParams.get("redirect_uri")}?code=sesame&state=${encodeURIComponent(searchParams.get("state"))}`;
      answer.writeHead(302, { location }).end();
    } else if (pathname === "/token") {
      answer.writeHead(200, { "content-type": "application/json" }).end('{"access_token":"open","token_type":"bearer"}');
    } else {
      if (pathname === "/books") seen.push(asked.headers.authorization);
      return false;
    }
    return true;
  });
}

async function logIn(page) {
  await (await page.waitForSelector(".auth-wrapper .authorize")).click();
  await (await page.waitForSelector("#client_id_authorizationCode")).type("docs");
  await (await page.waitForSelector(".auth-btn-wrapper .authorize")).click();
  await page.waitForFunction(() => document.querySelector(".auth-btn-wrapper .btn")?.innerText === "Logout");
  await shot(page, "login");
  await (await page.waitForSelector(".auth-btn-wrapper .btn-done")).click();
  const { status } = await tryOut(page, "book_controller_list", {});
  assert.equal(status, 200);
}

assert.deepEqual(await visit(`${address}docs`, docs), []);
assert.deepEqual(await visit(`${address}docs/reference`, reference), []);
const inTheDark = (page) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
assert.deepEqual(await visit(`${address}docs/reference`, dark, inTheDark), []);

const onATelephone = (page) => page.setViewport({ width: 390, height: 800 });
assert.deepEqual(await visit(`${address}docs/reference`, narrow, onATelephone), []);

await proxied("/shop", async (shop) => {
  assert.deepEqual(await visit(`${shop}docs/`, docs), []);
  assert.deepEqual(await visit(`${shop}docs/reference`, (page) => page.waitForSelector(".operation")), []);
});

await withLogin(async (shop, seen) => {
  assert.deepEqual(await visit(`${shop}docs`, logIn), []);
  assert.deepEqual(seen, ["Bearer open"], "the token goes along");
});

// The policy complains of what it forbids, so that the console is not silent here.
await visit(`${address}docs`, async (page) => {
  await page.waitForSelector(operation("book_controller_list"));
  await page.$$eval(".opblock-summary-control, .model-box-control, .models-control", (all) => all.forEach((one) => one.click()));
  await isSafe(page);
  await shot(page, "hostile");
}, poison);
assert.deepEqual(await visit(`${address}docs/reference`, async (page) => {
  await page.waitForSelector(".operation");
  assert.ok((await page.$eval("main", (main) => main.innerText)).includes("</script><script>"), "words are shown as they are");
  await isSafe(page);
  await shot(page, "hostile-reference");
}, poison), []);
console.log("the docs and reference pages: a request is tried out, with a token too, nobody else is asked, and no words are run");
