// Every screen as it looks. The canvas draws its own letters, so it looks the same on every machine: its pictures are held
// against approved ones, at three sizes and in two themes, at half their size and in fewer colours, which still shows
// what moved, was cut off or lost its colour. The text view is set by the browser, and made to be looked at only. All of
// them as they are: build/screenshots/. After a change that is meant: --update-snapshots=changed, and look at each.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, today } from "./site.mjs";
import { walk } from "./walk.mjs";

test.describe.configure({ timeout: 600_000 }); // each walks all of them

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
  await page.clock.setFixedTime(today);
  await mkdir(folder, { recursive: true });
  return page;
}

/** A picture of what stands still: two in a row that are the same. */
async function still(page) {
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; ++tries) {
    await page.waitForTimeout(100);
    const now = await page.screenshot();
    if (now.equals(before)) break;
    before = now;
  }
  return before;
}

/** A picture (PNG) at half its width and height, in 8 shades of red, green and blue; made by the browser, on an empty
 * page. */
const halved = async (empty, picture) =>
  Buffer.from(
    await empty.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(image.width / 2, image.height / 2);
      const context = canvas.getContext("2d");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      for (let i = 0; i < pixels.data.length; ++i) pixels.data[i] = Math.round((pixels.data[i] / 255) * 7) * (255 / 7);
      context.putImageData(pixels, 0, 0);
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
      await page.bringToFront();
      for await (const name of walk(page, { view: "graphic", query: `theme=${theme}` })) {
        const picture = await still(page);
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
    for await (const name of walk(page, { view: "text" })) {
      await page.screenshot({ path: join(folder, `${name}-text-${size.width}.png`), fullPage: true });
    }
    await page.context().close();
  });
}
