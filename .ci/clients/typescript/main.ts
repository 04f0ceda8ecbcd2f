// The bookshop by `openapi-fetch`, all of it typed by the document.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./bookshop.js";

type Problem = components["schemas"]["Problem"];

const [baseUrl] = process.argv.slice(2);
const { GET, POST, PUT, PATCH, DELETE } = createClient<paths>({ baseUrl });
const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

/** A problem as the document has it, of that status. */
function refused(answer: { error?: Problem; response: Response }, status: number): Problem {
  assert.equal(answer.response.status, status);
  assert.ok(answer.error);
  assert.equal(answer.error.status, status);
  assert.equal(answer.response.headers.get("content-type"), "application/problem+json");
  return answer.error;
}

/** What was answered, which is no problem. */
function given<T>(answer: { data?: T; error?: unknown; response: Response }, status: number): T {
  assert.equal(answer.response.status, status, JSON.stringify(answer.error));
  assert.ok(answer.data !== undefined);
  return answer.data;
}

async function books(): Promise<number> {
  const page = given(await GET("/books", { params: { query: { search: "harbour", size: 2 } } }), 200);
  assert.equal(page.items.length, 2);
  assert.ok(page.total >= 2);
  assert.equal(page.page, 1);

  const author = page.items[0]?.author;
  assert.ok(author);
  const body = { title: " The Client ", isbn: "9781000000011", author_id: author.id, price_cents: 1250 };
  const added = given(await POST("/books", { body }), 201);
  const { author_id, ...said } = body;
  assert.deepEqual(added, { ...said, id: added.id, title: "The Client", author, stock: 0 });
  const params = { path: { id: added.id } };
  assert.deepEqual(given(await GET("/books/{id}", { params }), 200), added);
  const changed = given(await PATCH("/books/{id}", { params, body: { stock: 3, title: null } }), 200);
  assert.deepEqual(changed, { ...added, stock: 3 });

  assert.equal(refused(await POST("/books", { body }), 409).errors?.[0]?.code, "taken");
  const bad = refused(await POST("/books", { body: { ...body, isbn: "1", price_cents: -1 } }), 400);
  assert.deepEqual(bad.errors?.map((fault) => [fault.in, fault.pointer]), [["body", "#/price_cents"], ["body", "#/isbn"]]);
  const beyond = refused(await GET("/books", { params: { query: { size: 1000 } } }), 400);
  assert.deepEqual(beyond.errors?.map((fault) => [fault.in, fault.name]), [["query", "size"]]);
  return added.id;
}

async function cover(id: number): Promise<void> {
  const params = { path: { id } };
  refused(await GET("/books/{id}/cover", { params, parseAs: "blob" }), 404);
  const hung = await PUT("/books/{id}/cover", {
    params,
    body: { cover: new Blob([PICTURE], { type: "image/png" }) },
    bodySerializer({ cover }) {
      const form = new FormData();
      form.set("cover", cover, "cover.png");
      return form;
    },
  });
  assert.equal(hung.response.status, 204, JSON.stringify(hung.error));
  const answer = await GET("/books/{id}/cover", { params, parseAs: "arrayBuffer" });
  assert.deepEqual(new Uint8Array(given(answer, 200)), PICTURE);
  assert.equal(answer.response.headers.get("content-type"), "image/png");
}

async function orders(book: number): Promise<void> {
  const lines = [{ book_id: book, quantity: 2 }];
  const order = given(await POST("/orders", { body: { customer_id: 1, lines } }), 201);
  const placed: components["schemas"]["Progress"] = order.status;
  assert.equal(placed, "placed");
  assert.equal(order.total_cents, 2500);
  const refusal = refused(await POST("/orders", { body: { customer_id: 1, lines } }), 409);
  assert.equal(refusal.code, "sold_out");
  const params = { path: { id: order.id } };
  given(await PUT("/orders/{id}/status", { params, body: { status: "delivered" } }), 200);
  // The stream of an order that has arrived ends.
  const events = await GET("/orders/{id}/status", { params, parseAs: "text" });
  assert.match(given(events, 200), /^data: ?\{"status":"delivered"\}$/m);
  assert.equal((await DELETE("/orders/{id}", { params })).response.status, 204);
}

const book = await books();
await cover(book);
await orders(book);
assert.equal((await DELETE("/books/{id}", { params: { path: { id: book } } })).response.status, 204);
assert.equal(refused(await GET("/books/{id}", { params: { path: { id: book } } }), 404).code, "not_found");
console.log("listed, added, changed, uploaded, ordered, followed, removed; six problems were typed");
