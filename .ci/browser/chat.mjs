// The chat page: what is typed in one tab appears in the other, and the ticker rises where there is one.
import assert from "node:assert/strict";
import { withPages } from "./page.mjs";

const [address, picture] = process.argv.slice(2);
// A tab behind another one draws nothing, so that nothing can wait for its drawing.
const PATIENCE = { timeout: 20_000, polling: 50 };

const says = async (page, name, text) => {
  await page.bringToFront();
  await page.$eval("input[name=name]", (input, name) => (input.value = name), name);
  await page.type("input[name=text]", text);
  await page.click("button");
};
const lines = (page) => page.$$eval("#said li", (lines) => lines.map((line) => line.textContent));
const has = (page, count) =>
  page.waitForFunction((count) => document.querySelectorAll("#said li").length === count, PATIENCE, count);

const complaints = await withPages(address, 2, async ([first, second]) => {
  for (const page of [first, second]) {
    await page.waitForFunction(() => document.querySelector("#state").textContent === "2 are here.", PATIENCE);
  }
  await says(first, "Ann", "hello");
  await has(second, 1);
  await says(second, "Bob", "<b>grüß dich</b> 🌍");
  for (const page of [first, second]) {
    await has(page, 2);
    assert.deepEqual(await lines(page), ["Annhello", "Bob<b>grüß dich</b> 🌍"]);
    if (await page.$("#ticks")) {
      const ticks = () => page.$eval("#ticks", (ticks) => Number(ticks.textContent));
      const before = await ticks();
      await page.waitForFunction(
        (before) => Number(document.querySelector("#ticks").textContent) > before, PATIENCE, before);
    }
  }
  await second.close();
  await first.waitForFunction(() => document.querySelector("#state").textContent === "You are alone.", PATIENCE);
  await first.bringToFront();
  if (picture) await first.screenshot({ path: picture });
});
assert.deepEqual(complaints, []);

const told = await withPages(`${address}docs/reference`, 1, async ([page]) => {
  const socket = await page.waitForSelector(".operation:has(.method.ws)", PATIENCE);
  const text = await socket.evaluate((section) => section.innerText);
  assert.match(text, /\/ws[^]*receives\s+Say\s+sends\s+Event/);
  if (picture) await page.screenshot({ path: picture.replace(/\.png$/, "-reference.png") });
});
assert.deepEqual(told, []);
console.log("the chat: what is typed in one tab appears in the other, and the console is silent");
