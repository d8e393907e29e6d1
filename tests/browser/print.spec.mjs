// On paper: every screen as A4 pages that can do without the program. Read back from a PDF by an independent reader.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { places } from "./places.mjs";
import { expect, open, test, title } from "./site.mjs";
import { walk } from "./walk.mjs";

const folder = join(import.meta.dirname, "../../build/print");
mkdirSync(folder, { recursive: true });

/** The page as a PDF: its texts by page (lines joined), and what the reader says of its form. */
async function printed(page, name) {
  const path = join(folder, `${name}.pdf`);
  await page.pdf({ path, preferCSSPageSize: true });
  const run = (program, ...args) => execFileSync(program, [...args], { encoding: "utf8" });
  const pages = run("pdftotext", "-raw", path, "-").split("\f").slice(0, -1);
  return { pages: pages.map((text) => text.replace(/\s+/g, " ").trim()), form: run("pdfinfo", path) };
}

for (const view of ["graphic", "text"]) {
  test(`all of it, on A4, from the ${view} view`, async ({ page }) => {
    test.setTimeout(600_000);
    for await (const name of walk(page, { view })) {
      const opened = await page.locator("details[open]").count();
      const { pages, form } = await printed(page, `${name}-${view}`);
      expect.soft(form, name).toContain("(A4)");
      const all = pages.join(" ");
      expect.soft(all, name).toContain("Editie 2023 · geldig tot 1 januari 2024 · verlopen");
      expect.soft(all, name).toContain("Afgedrukt op 2 maart 2026.");
      expect.soft(all, name).toContain(await title(page).innerText());
      // No page is empty, none holds but a few words, except the last.
      const sizes = pages.map((text) => text.length);
      const thin = sizes.filter((size, i) => size <= (i < sizes.length - 1 ? 150 : 0));
      expect.soft(thin, `${name}: pages with hardly anything, of ${sizes}`).toEqual([]);
      expect.soft(pages.length, name).toBeLessThan(20);

      // What can be read on screen stands on paper, closed or open; what is there to be pressed does not.
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, dt, dd, li, summary, legend, label), aside p")]
          .filter((one) => !one.closest(".nl-button, .choice") && one.children.length === 0)
          // A list of dozens of pages stays closed.
          .filter((one) => !(one.closest("details")?.textContent.length > 20_000))
          .map((one) => one.textContent.replace(/\s+/g, " ").trim())
          .filter(Boolean),
      );
      const flat = all.replace(/[\s-]/g, "");
      const missing = texts.filter((text) => !flat.includes(text.replace(/[\s-]/g, "")));
      // A sentence that goes on on the next page has that page's head in between.
      expect
        .soft(
          missing.filter((text) => !acrossPages(text, pages)),
          name,
        )
        .toEqual([]);
      await expect.soft(page.locator("html"), name).toHaveAttribute("data-view", view);
      expect.soft(await page.locator("details[open]").count(), `${name}: closed again`).toBe(opened);
    }
  });
}

/** Whether a text stands in two pages, begun on one and ended on the other. */
function acrossPages(text, pages) {
  const flat = (one) => one.replace(/[\s-]/g, "");
  const words = text.split(" ");
  return words.some(
    (_, cut) =>
      pages.some((page) => flat(page).includes(flat(words.slice(0, cut).join(" ")))) &&
      pages.some((page) => flat(page).includes(flat(words.slice(cut).join(" ")))),
  );
}

test("a checklist on paper says for which answers, when, by whom and from which source", async ({ page }) => {
  await open(page, { fragment: places.find((place) => place.name === "checklist").fragment });
  const { pages } = await printed(page, "checklist");
  const all = pages.join(" ");
  for (const said of [
    "Uw antwoorden",
    "Fysiotherapie",
    "uiterlijk 31 december 2027",
    "Zorgaanbieder",
    "Bron: wegwijzer",
  ])
    expect(all).toContain(said);
  expect(all).not.toContain("Terug naar het advies");
});

test("an advice on paper has its reasons, also of what is folded on screen", async ({ page }) => {
  await open(page, { view: "text", fragment: places.find((place) => place.name === "advies").fragment });
  const { pages } = await printed(page, "advies");
  const all = pages.join(" ");
  for (const said of ["Aan alle voorwaarden is voldaan.", "kan niet", "Aantal redenen uit de wegwijzer", "Wie bent u?"])
    expect(all).toContain(said);
});

test("the text view has a button for it, the page itself does the rest", async ({ page }) => {
  await page.addInitScript(() => (globalThis.print = () => (globalThis.printedTimes = 1)));
  await open(page, { view: "text", fragment: "/sector/fysiotherapie" });
  await page.getByRole("button", { name: "Afdrukken" }).click();
  expect(await page.evaluate(() => globalThis.printedTimes)).toBe(1);
});
