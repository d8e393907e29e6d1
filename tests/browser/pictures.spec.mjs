// Every screen as it looks. The canvas is held against approved pictures, at three sizes and in two themes: it draws its
// own letters, so it looks the same on every machine. They are kept at half their size, which still shows what moved,
// was cut off or lost its colour. The text view is set in the browser's own type: it is drawn to be looked at only.
// All of them, at full size: build/screenshots/. After a change that is meant: --update-snapshots, and look at each.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { places } from "./places.mjs";
import { expect, open, test, today } from "./site.mjs";

const folder = join(import.meta.dirname, "../../build/screenshots");
const sizes = [
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

/** A page of that size, at the tests' own day. */
async function pageOf(browser, site, size) {
  const context = await browser.newContext({
    baseURL: site,
    viewport: size,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    hasTouch: size.width < 1000,
  });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.clear()); // every place as on a first visit
  await page.clock.setFixedTime(today);
  return page;
}

/** The picture at half its width and height, as a PNG; made by the browser, on an empty page. */
const halved = async (empty, picture) =>
  Buffer.from(
    await empty.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(image.width / 2, image.height / 2);
      const context = canvas.getContext("2d");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    }, picture.toString("base64")),
    "base64",
  );

for (const size of sizes) {
  for (const theme of ["light", "dark"]) {
    test(`canvas, ${size.width}×${size.height}, ${theme}`, async ({ browser, site }) => {
      const page = await pageOf(browser, site, size);
      const empty = await page.context().newPage();
      await mkdir(folder, { recursive: true });
      for (const { name, fragment } of places) {
        await open(page, { fragment, query: `theme=${theme}` });
        const picture = await page.screenshot();
        await writeFile(join(folder, `${name}-${theme}-${size.width}.png`), picture);
        expect
          .soft(await halved(empty, picture), name)
          .toMatchSnapshot([`${size.width}-${theme}`, `${name}.png`], { maxDiffPixelRatio: 0.002 });
      }
      await page.context().close();
    });
  }
}

for (const size of sizes) {
  test(`text view, ${size.width}`, async ({ browser, site }) => {
    const page = await pageOf(browser, site, size);
    for (const { name, fragment } of places) {
      await open(page, { view: "text", fragment });
      await page.screenshot({ path: join(folder, `${name}-text-${size.width}.png`), fullPage: true });
    }
    await page.context().close();
  });
}
