// A page in headless Chromium, and what it said on its console.
import puppeteer from "puppeteer-core";

/** `prepare` is given the page before it goes anywhere. */
export async function withPage(url, use, prepare = async () => {}) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // The browser runs as root, in a container, and is to ask nobody but the page.
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
    await prepare(page);
    await page.goto(url, { waitUntil: "load" });
    await use(page);
    return complaints;
  } finally {
    await browser.close();
  }
}
