// Lighthouse: everything that it can judge by itself about accessibility, good practice and being found. (Its mark for
// speed is not asked here: that is measured, not tested.)
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { createServer } from "node:net";
import { expect, test } from "./site.mjs";
import { places } from "./places.mjs";

const categories = ["accessibility", "best-practices", "seo"];

/** A port that is free now. */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

for (const [view, name] of [
  ["graphic", "start"],
  ["text", "start"],
  ["text", "vraag"],
  ["text", "vergelijken"],
  ["text", "advies"],
  ["text", "checklist"],
]) {
  test(`Lighthouse gives all that it can: ${name}, ${view}`, async ({ site }, { project }) => {
    const port = await freePort();
    const { executablePath, args } = project.use.launchOptions;
    const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`] });
    try {
      const { fragment } = places.find((place) => place.name === name);
      const address = `${site}${view === "text" ? "?weergave=tekst" : ""}#${fragment}`;
      const { lhr } = await lighthouse(address, { port, onlyCategories: categories, logLevel: "error" });
      expect(lhr.runtimeError).toBeUndefined();
      const missed = categories.flatMap((id) =>
        lhr.categories[id].auditRefs
          .map(({ id: audit, weight }) => ({ ...lhr.audits[audit], weight }))
          .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
          .map(({ title, details }) => `${id}: ${title} ${JSON.stringify(details?.items ?? []).slice(0, 400)}`),
      );
      expect(missed).toEqual([]);
      expect(Object.fromEntries(categories.map((id) => [id, lhr.categories[id].score]))).toEqual(
        Object.fromEntries(categories.map((id) => [id, 1])),
      );
    } finally {
      await browser.close();
    }
  });
}
