// Every screen in both views at two sizes, to look at: build/screenshots/. Nothing is compared here.
import { join } from "node:path";
import { test } from "./site.mjs";
import { walk } from "./walk.mjs";

const folder = join(import.meta.dirname, "../../build/screenshots");
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

for (const size of sizes) {
  for (const view of ["graphic", "text"]) {
    test(`${size.width}×${size.height}, ${view}`, async ({ browser, site }) => {
      const context = await browser.newContext({
        baseURL: site,
        viewport: size,
        locale: "nl-NL",
        timezoneId: "Europe/Amsterdam",
        // A whole page in double size would be taller than a picture can be.
        deviceScaleFactor: view === "graphic" && size.width < 500 ? 2 : 1,
        hasTouch: size.width < 500,
      });
      const page = await context.newPage();
      await page.clock.setFixedTime(new Date("2026-03-02T10:00:00+01:00"));
      for await (const name of walk(page, { view })) {
        await page.screenshot({ path: join(folder, `${name}-${view}-${size.width}.png`), fullPage: view === "text" });
      }
      await context.close();
    });
  }
}
