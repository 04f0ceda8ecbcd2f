// The upload page: its progress moves, the answer is shown, a refusal is shown.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withPage } from "./page.mjs";

const MEBIBYTE = 2 ** 20;
const [address, picture] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "upload-"));
const files = [["large.bin", 48 * MEBIBYTE], ["kleine Datei ä.txt", 5], ["empty.dat", 0]];

try {
  const paths = files.map(([name]) => join(folder, name));
  await Promise.all(files.map(([, size], at) => writeFile(paths[at], Buffer.alloc(size, "a"))));
  const complaints = await withPage(address, async (page) => {
    // Slow enough for the bar to be seen on its way.
    const slow = { download: -1, upload: 40 * MEBIBYTE, latency: 0 };
    await page.emulateNetworkConditions(slow);
    await page.evaluate(() => {
      window.seen = [];
      const watch = () => {
        window.seen.push(document.querySelector("progress").value);
        requestAnimationFrame(watch);
      };
      watch();
    });
    await (await page.$("input[type=file]")).uploadFile(...paths);
    await page.type("input[name=note]", "hello");
    await page.click("button");
    await page.waitForFunction(() => document.querySelector("#state").textContent.endsWith("received."));

    const seen = [...new Set(await page.evaluate(() => window.seen))];
    assert.deepEqual(seen, seen.toSorted((one, other) => one - other), "the bar only goes on");
    assert.ok(seen.some((value) => value > 0 && value < 1), `the bar moves: ${seen}`);
    assert.equal(seen.at(-1), 1);
    const rows = await page.$$eval("tbody tr", (rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText)));
    assert.deepEqual(rows, files.map(([name, size]) => {
      const type = name.endsWith(".txt") ? "text/plain" : "application/octet-stream";
      return ["files", name, type, String(size)];
    }));
    if (picture) await page.screenshot({ path: picture });
  });
  assert.deepEqual(complaints, []);
  console.log("the upload page: the bar moves, the answer is shown, and the console is silent");
} finally {
  await rm(folder, { recursive: true });
}
