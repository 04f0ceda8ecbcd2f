// Pages in headless Chromium, and what they said on their consoles.
import puppeteer from "puppeteer-core";

/** `prepare` is given the page before it goes anywhere. */
export async function withPage(url, use, prepare = async () => {}) {
  return withPages(url, 1, ([page]) => use(page), prepare);
}

/** Several tabs of one browser at the same address. */
export async function withPages(url, count, use, prepare = async () => {}) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // The browser runs as root, in a container, and is to ask nobody but the page.
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  try {
    const complaints = [];
    const pages = [];
    for (let at = 0; at < count; at++) {
      const page = await browser.newPage();
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
      await prepare(page);
      await page.goto(url, { waitUntil: "load" });
      pages.push(page);
    }
    await use(pages);
    return complaints;
  } finally {
    await browser.close();
  }
}
