// What the user does is kept: between visits, between tabs, by link and by file, and when the browser does not help.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { expect, node, open, ready, test, title } from "./site.mjs";

const sector = "/vraag/role?v=1&sectors=fysiotherapie";
const kept = (page) => page.evaluate(() => localStorage.getItem(localStorage.getItem("wegwijzer.kept")));
const saved = (page, text) => expect.poll(() => kept(page)).toContain(text);

/** Answers a question by the twin's own control. */
const answer = (page, id) => node(page, id).evaluate((element) => element.click());

async function begun(page, options = {}) {
  await open(page, { view: "text", fragment: sector, ...options });
  await answer(page, "question.role.care_provider");
}

test("an initiative is there at the next visit, and goes on from the start page", async ({ page, context }) => {
  await begun(page);
  await saved(page, "care_provider");
  const again = await context.newPage();
  await open(again, { view: "text" });
  await expect(again.getByText("Verder met uw idee voor Fysiotherapie")).toBeVisible();
  await again.getByText("Verder met uw idee voor Fysiotherapie").click();
  await expect(title(again)).toContainText("advies");
  await again.close();
});

test("leaving the page at once still saves", async ({ page }) => {
  await begun(page);
  await page.goto("about:blank");
  await open(page, { view: "text" });
  await expect(page.getByText("Verder met uw idee voor Fysiotherapie")).toBeVisible();
});

test("a reload returns to the same initiative, and back does not bring older answers", async ({ page }) => {
  await begun(page);
  await saved(page, "care_provider");
  await page.reload();
  await ready(page, "text");
  await expect(node(page, "question.role.care_provider")).toBeChecked();
  await page.evaluate(() => (location.hash = "#/sector/fysiotherapie"));
  await expect(title(page)).toHaveText("Fysiotherapie");
  await page.goBack();
  await expect(node(page, "question.role.care_provider")).toBeChecked();
});

test("two tabs: each sees what the other does, and the later answer counts", async ({ page, context }) => {
  await begun(page);
  await saved(page, "care_provider");
  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other, "text");
  await answer(other, "question.role.innovator");
  await expect(node(page, "question.role.innovator")).toBeChecked();
  await answer(page, "question.role.other");
  await expect(node(other, "question.role.other")).toBeChecked();
});

test("a storage that is refused is told of once, and nothing breaks", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await begun(page);
  await expect(page.getByText("Uw antwoorden worden hier niet bewaard")).toBeVisible();
  await node(page, "keeping.seen").click();
  await answer(page, "question.role.innovator");
  await page.waitForTimeout(700);
  await expect(page.getByText("Uw antwoorden worden hier niet bewaard")).toBeHidden();
  await expect(node(page, "question.role.innovator")).toBeChecked();
});

test("a storage that is full is told of, and the page goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await begun(page);
  await expect(page.getByText("Er is geen ruimte meer om te bewaren")).toBeVisible();
  await expect(node(page, "question.role.care_provider")).toBeChecked();
});

test("a crash in the middle of a save leaves what was saved before", async ({ page }) => {
  // A save writes twice. From the first time, half done, or from the second on, nothing reaches the storage any more.
  for (const whole of [0, 1]) {
    await begun(page);
    await saved(page, "care_provider");
    const before = await page.evaluate((whole) => {
      const { setItem } = Storage.prototype;
      let calls = 0;
      Storage.prototype.setItem = function (key, value) {
        if (calls++ < whole) setItem.call(this, key, value);
        else if (calls === 1) setItem.call(this, key, value.slice(0, value.length / 2));
        else globalThis.stopped = true;
      };
      return localStorage.getItem(localStorage.getItem("wegwijzer.kept"));
    }, whole);
    await answer(page, "question.role.innovator");
    await page.waitForFunction(() => globalThis.stopped);
    await page.goto("about:blank");
    await open(page, { view: "text" });
    await expect(page.getByText("Verder met uw idee voor Fysiotherapie").first()).toBeVisible();
    await expect(page.getByText("beschadigd")).toBeHidden();
    expect(await kept(page)).toBe(before);
  }
});

test("damaged data is set apart and can be downloaded", async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem("wegwijzer.kept")) return;
    localStorage.setItem("wegwijzer.kept", "wegwijzer.kept.a");
    localStorage.setItem("wegwijzer.kept.a", "{ half een bestand");
  });
  await open(page, { view: "text" });
  await expect(page.getByText("Een deel van wat u bewaarde is beschadigd")).toBeVisible();
  const download = page.waitForEvent("download");
  await node(page, "keeping.damaged.file").click();
  expect(await readFile(await (await download).path(), "utf8")).toBe("{ half een bestand");
});

test("what an older version kept is read", async ({ page }) => {
  const old = await readFile(new URL("../unit/app/fixtures/kept-v1.json", import.meta.url), "utf8");
  await page.addInitScript((old) => {
    localStorage.setItem("wegwijzer.kept", "wegwijzer.kept.b");
    localStorage.setItem("wegwijzer.kept.b", old);
  }, old);
  await open(page, { view: "text", fragment: "/mijn-initiatieven" });
  await expect(page.getByRole("heading", { name: "Beweegprogramma COPD" })).toBeVisible();
});

test("a shared link is short and opens the same answers beside what is there", async ({ page, browser, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, {
    view: "text",
    fragment: "/advies?sectors=fysiotherapie&role=care_provider&fits_existing_service=nee",
  });
  await node(page, "advice.share").click();
  await expect(page.locator("main").getByText("De link is gekopieerd")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(200);
  expect(link).toContain("#/advies?d=1");

  const phone = await (await browser.newContext()).newPage();
  await phone.goto(link);
  await ready(phone, "graphic");
  await expect(node(phone, "tool.answers")).toContainText("3");
  await phone.context().close();
});

test("an initiative goes out as a file and comes in as one", async ({ page }) => {
  await begun(page);
  await node(page, "tool.initiatives").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaar als bestand" }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    format: "wegwijzer-initiative",
    version: 1,
    answers: { role: "care_provider", sectors: ["fysiotherapie"] },
  });
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await open(page, { view: "text", fragment: "/mijn-initiatieven" });
  await page.locator("#import-file").setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: await readFile(file),
  });
  await expect(title(page)).toContainText("advies");
  await page
    .locator("#import-file")
    .setInputFiles({ name: "x.json", mimeType: "text/plain", buffer: Buffer.from("?") });
  await expect(page.locator("main").getByText("Dit kon niet worden geopend")).toBeVisible();
});

test("the calendar, made twice, updates instead of doubling", async ({ page }) => {
  const option = "fysiotherapie/beleidsregel-innovatie";
  await open(page, { view: "text", fragment: `/checklist/${option}?sectors=fysiotherapie&begin.${option}=2027-01-01` });
  const events = async () => {
    const download = page.waitForEvent("download");
    await node(page, "checklist.calendar").click();
    const text = await readFile(await (await download).path(), "utf8");
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  };
  const first = await events();
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00+01:00"));
  const second = await events();
  expect(first.length).toBeGreaterThan(3);
  expect(second.map((event) => event.uid)).toEqual(first.map((event) => event.uid));
  for (const [i, event] of second.entries()) expect(event.sequence).toBeGreaterThan(first[i].sequence);
});
