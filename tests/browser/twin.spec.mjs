// The twin by itself, with the sample page that src/html's tests approve: every kind of node as native elements, and
// ids back for what is done to them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { built, expect, node, test, withoutIntegrity } from "./site.mjs";

const dist = process.env.WEGWIJZER_DIST ?? join(import.meta.dirname, "../../dist");

const sample = () =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../unit/html/every_kind.approved.json"), "utf8"));

/** The built page with only the twin in it; what it reports is kept in `window.reported`. */
async function openTwin(page, shown) {
  await withoutIntegrity(page);
  const twin = readdirSync(dist).find((name) => built("twin.js").test(`/${name}`));
  await page.route(built("main.js"), (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `import { createTwin } from "./${twin}";
        globalThis.reported = [];
        globalThis.twin = createTwin(document.getElementById("wegwijzer"), (...event) => reported.push(event));
        document.documentElement.dataset.view = "text";`,
    }),
  );
  await page.goto("./");
  await page.waitForFunction(() => globalThis.twin);
  await show(page, shown);
}
const show = (page, shown) => page.evaluate((shown) => globalThis.twin.show(shown), shown);
const reported = (page) => page.evaluate(() => globalThis.reported.splice(0));

// The page preloads what only the program uses.
test.beforeEach(({ wrongs }) => wrongs.expected.push(/preload/));

test("roles, names and states are as was approved", async ({ page }) => {
  await openTwin(page, sample());
  await expect(page.locator("#wegwijzer")).toMatchAriaSnapshot({ name: "every-kind.aria.yml" });
});

test("every text of the page is there, as text", async ({ page }) => {
  const shown = sample();
  await openTwin(page, shown);
  const texts = [];
  const gather = (value, key) => {
    if (Array.isArray(value)) value.forEach((one) => gather(one, key));
    else if (value && typeof value === "object") Object.entries(value).forEach(([name, one]) => gather(one, name));
    else if (typeof value === "string" && value && !silent.has(key)) texts.push(value);
  };
  // Names for machines, and what is told in another way than in writing.
  const silent = new Set(
    "id kind url address home_address status tone edition_tone layout importance emphasis type phase home title_ date from until today value aside_label trail_label announcement reveal language copy_label copied by_mail titled_by".split(
      " ",
    ),
  );
  gather({ ...shown, title: undefined });
  expect(texts.length).toBeGreaterThan(40);
  const said = await page.evaluate(() => {
    const labels = [...document.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label"));
    return [document.getElementById("wegwijzer").textContent, ...labels].join("\n");
  });
  expect(texts.filter((text) => !said.includes(text))).toEqual([]);
  await expect(page.getByText('Een <b>tekst</b> & "meer"')).toBeVisible();
});

test("what is done is reported by id", async ({ page }) => {
  await openTwin(page, sample());
  for (const id of [
    "home",
    "trail.start",
    "edition",
    "tool.view",
    "b",
    "g.b",
    "card",
    "col.a",
    "d",
    "q.b",
    "check",
    "task.1",
  ]) {
    await node(page, id).click();
    expect(await reported(page), id).toEqual([[id]]);
  }
});

test("links within the program have an address: for a new tab, to copy, to be read as links", async ({ page }) => {
  await openTwin(page, sample());
  for (const id of ["home", "trail.start", "edition", "b", "g.b", "card", "col.a"]) {
    await expect(node(page, id), id).toHaveAttribute("href", "#/adres");
    await expect(node(page, id), id).toHaveRole("link");
  }
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    node(page, "card").click({ modifiers: ["ControlOrMeta"] }),
  ]);
  expect(opened.url()).toContain("#/adres");
  await opened.close();
  expect(await reported(page), "the program has nothing to do with it").toEqual([]);
});

test("links out of the program are the browser's own, and give nothing away", async ({ page }) => {
  await openTwin(page, sample());
  const link = page.getByRole("link", { name: "Regeling" });
  await expect(link).toHaveAttribute("href", "https://example.org/");
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
});

test("a field reports what was typed when it is finished, once", async ({ page }) => {
  await openTwin(page, sample());
  const field = page.getByLabel("Hoeveel meer?");
  await expect(field).toHaveValue("12.5");
  await field.fill("7.25");
  expect(await reported(page)).toEqual([]);
  await field.press("Enter");
  expect(await reported(page)).toEqual([["field", "7.25"]]);
  await field.blur();
  expect(await reported(page)).toEqual([]);
});

test("a date is reported when its year is one, not on the way there", async ({ page }) => {
  const shown = sample();
  Object.assign(
    shown.main.find((one) => one.kind === "field"),
    { type: "date", value: "", unit: "" },
  );
  await openTwin(page, shown);
  await page.getByLabel("Hoeveel meer?").focus();
  // Day and month alike: which comes first is up to the browser's own language.
  await page.keyboard.type("07072027");
  expect(await reported(page)).toEqual([["field", "2027-07-07"]]);
});

test("what changes is patched in place: focus and typing stay", async ({ page }) => {
  const shown = sample();
  await openTwin(page, shown);
  const field = page.getByLabel("Hoeveel meer?");
  await field.focus();
  await page.keyboard.type("3");
  const typed = await field.inputValue();
  await field.evaluate((element) => (element.marked = true));
  shown.main.unshift({ id: "new", kind: "paragraph", text: "Nieuw", emphasis: "normal" });
  shown.announcement = "Nieuw";
  await show(page, shown);
  await expect(page.getByText("Nieuw").first()).toBeVisible();
  expect(await field.evaluate((element) => element.marked)).toBe(true);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(typed);
});

test("a choice that the program does not take goes back", async ({ page }) => {
  const shown = sample();
  await openTwin(page, shown);
  await node(page, "q.b").click();
  await show(page, shown);
  await expect(node(page, "q.a")).toBeChecked();
  await expect(node(page, "q.b")).not.toBeChecked();
});
