// What a screen reader gets of every screen: roles, names and states, approved by eye; a whole journey by those alone;
// and that keyboard and magnifier find things where they are seen.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { begin } from "./journey.mjs";
import { places } from "./places.mjs";
import { expect, open, still, test } from "./site.mjs";
import { walk } from "./walk.mjs";

const words = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/strings/nl.json"), "utf8"));

/** What the visitor of the journey answers, as it is read out; to all else "weet ik niet". */
const answers = {
  "Wie bent u?": "Ik ben zorgaanbieder of werk bij een zorgaanbieder",
  "Gaat uw idee over preventie, en voor wie dan?": "Ja, voor mensen die al ziek zijn, om erger te voorkomen",
  "Past uw idee binnen een prestatie die er al is?": "Nee",
  "Moet nog blijken of uw idee werkt?": "Ja",
  "Wat zegt de zorgverzekeraar over uw idee?": "Er is een contractafspraak",
  "Willen zorgaanbieder en zorgverzekeraar samen een aanvraag doen bij de NZa?": "Ja",
  "Wilt u het experiment evalueren?": "Ja",
};

for (const { name, fragment } of places) {
  test(`${name}: roles, names and states are as was approved`, async ({ page }) => {
    await open(page, { view: "text", fragment });
    await expect(page.locator("body")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });

  test(`${name}: every stop of the Tab key can be seen, in both views`, async ({ page }) => {
    await open(page, { view: "text", fragment });
    for (const view of ["text", "graphic"]) {
      if (view === "graphic") {
        await page.evaluate(() => document.querySelector("[data-id='tool.view']").click());
        await expect(page.locator("html")).toHaveAttribute("data-view", "graphic");
        await still(page);
        await page.evaluate(() => document.activeElement.blur());
      }
      const stops = new Set();
      let last = "";
      for (let presses = 0; presses < 120; presses++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const one = document.activeElement;
          if (one === document.body) return null;
          const { left, top: above, right, bottom } = one.getBoundingClientRect();
          const style = getComputedStyle(one.closest(".choice") ?? one);
          // The middle of what is seen of it: nothing may lie over that.
          const middle = (from, to, limit) => (Math.max(from, 0) + Math.min(to, limit)) / 2;
          const top = document.elementFromPoint(middle(left, right, innerWidth), middle(above, bottom, innerHeight));
          return {
            covered: !top || !(one.contains(top) || top.contains(one)),
            id: one.dataset.id ?? one.className,
            inView:
              right > 0 && bottom > 0 && left < innerWidth && above < innerHeight && right > left && bottom > above,
            ring: style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 3,
          };
        });
        if (at && at.id === last) continue; // a date has a stop for each of its parts
        if (!at || stops.has(at.id)) break;
        stops.add((last = at.id));
        if (view === "text") {
          expect(at, `${at.id} in the text view`).toMatchObject({ inView: true, ring: true, covered: false });
          continue;
        }
        await expect
          .poll(() => page.evaluate(() => onScreen(document.activeElement)), `${at.id} in the graphic view`)
          .toBe(true);
      }
      expect(stops.size).toBeGreaterThan(3);
    }
  });
}

/** What a visitor would see, or hit, instead of the canvas. */
function onTop() {
  const found = new Set();
  for (let x = 5; x < innerWidth; x += 25) {
    for (let y = 5; y < innerHeight; y += 15) {
      const top = document.elementFromPoint(x, y);
      if (top && top.id !== "wegwijzer-canvas" && !top.closest(".laid")) found.add(top.dataset.id ?? top.className);
    }
  }
  return [...found];
}

test("behind the canvas stands the same tree", async ({ page }) => {
  test.setTimeout(600_000);
  await page.addInitScript(() => location.protocol === "http:" && localStorage.clear()); // the second walk knows nothing of the first
  const told = new Map();
  const tree = async (page) => {
    const text = await page.locator("body").ariaSnapshot();
    // What only one view has: its own name for the other, the printer, and the view in addresses.
    return text.replace(/^ *- button "(Toon|Afdrukken)[^\n]*\n/gm, "").replace(/[?&]weergave=tekst/g, "");
  };
  for await (const name of walk(page, { view: "text" })) told.set(name, await tree(page));
  await page.goto("about:blank");
  for await (const name of walk(page, { view: "graphic" })) expect.soft(await tree(page), name).toBe(told.get(name));
  expect(told.size).toBe(places.length);
});

test.beforeEach(async ({ page }) => {
  // In the graphic view: in sight, and within a few pixels of where the canvas paints it.
  await page.addInitScript(() => {
    globalThis.onScreen = (element) => {
      const seen = element.getBoundingClientRect();
      const inView = seen.bottom > 0 && seen.top < innerHeight && seen.right > 0 && seen.left < innerWidth;
      const painted = globalThis.wegwijzer.rectOf(element.dataset.id ?? "");
      if (!painted) return inView; // the skip link is the page's own
      const near = (a, b) => Math.abs(a - b) <= 30;
      return inView && near(seen.left, painted.x) && near(seen.top, painted.y);
    };
  });
});

test("a journey by roles and names alone: from an idea to a dated checklist", async ({ page }) => {
  await open(page);
  const press = (role, name) => page.getByRole(role, { name, exact: true }).first().press("Enter");
  const heading = page.getByRole("heading", { level: 1 });

  await press("link", "Fysiotherapie");
  await expect(heading).toHaveText("Fysiotherapie");
  await press("link", words["sector.questions"]);
  for (let asked = 0; asked < 30; asked++) {
    const prompt = await heading.innerText();
    if (prompt === "Uw advies" || (await page.getByRole("radio").count()) === 0) break;
    const answer = answers[prompt] ?? words["question.unknown"];
    await page.getByRole("radio", { name: answer, exact: true }).focus();
    await page.keyboard.press("Space");
    await expect(page.getByRole("radio", { name: answer, exact: true })).toBeChecked();
    if ((await page.getByRole("button", { name: words["question.next"] }).count()) === 0) break; // the last one
    await press("button", words["question.next"]);
    await expect(heading).not.toHaveText(prompt);
    await expect(heading).toBeFocused();
  }
  if ((await heading.innerText()) !== "Uw advies") await press("link", words["question.to_advice"]);
  await expect(heading).toHaveText("Uw advies");
  await expect(page.locator("main").getByText(/^Voor uw idee past “.+” het best\.$/)).toHaveCount(1);
  await press("link", words["advice.checklist"]);
  const start = page.locator("input").and(page.getByLabel(words["checklist.start"], { exact: true }));
  await start.fill(begin);
  await start.press("Enter");
  const tasks = page.getByRole("list", { name: words["checklist.tasks"] });
  expect(await tasks.getByRole("checkbox").count()).toBeGreaterThan(3);
  await expect(page.getByRole("figure").getByText("1 januari 2028: De zorg begint.")).toHaveCount(1);
  await tasks.getByRole("checkbox").first().press("Space");
  await expect(tasks.getByRole("checkbox").first()).toBeChecked();

  // The same as everyone else gets: with these answers, by a link, in the other view.
  const told = await page.locator("main").textContent();
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(`${address}&weergave=tekst`);
  await expect(page.locator("html")).toHaveAttribute("data-view", "text");
  await expect(page.locator("main")).toHaveText(told);
});
