// The papers for the talk and the application: reached from the advice, filled in by hand, kept, and taken along.
import { readFile } from "node:fs/promises";
import { places } from "./places.mjs";
import { expect, node, open, ready, still, test, title } from "./site.mjs";

const option = "fysiotherapie/beleidsregel-innovatie";
const sheet = places.find(({ name }) => name === "papier").fragment;
const idea = "Samen oefenen, dicht bij huis, twee keer in de week.";
const lines = `${idea}\n\nMet een fysiotherapeut\nen een wijkverpleegkundige`;
const own = "paper.point.idee.own";

test("from the advice to a paper; what is written stands on it at the next visit, and never in the address", async ({
  page,
}) => {
  await open(page, { view: "text", fragment: sheet.replace(/.*\?/, "/advies?") });
  await node(page, `advice.${option.replace("/", ".")}.paper`).click();
  await expect(title(page)).toHaveText("Gespreksblad voor de zorgverzekeraar");
  await expect(node(page, "paper.open")).toContainText("Het idee");
  await node(page, own).fill(lines);
  await node(page, own).blur();
  // The one question of this point that was not answered is still missing.
  await expect(node(page, "paper.point.opbrengst.chip")).toContainText("nog in te vullen");
  await node(page, "paper.point.opbrengst.own").fill("Minder opnames");
  await node(page, "paper.point.opbrengst.own").blur();
  await expect(node(page, "paper.point.opbrengst.chip")).toContainText("ingevuld");
  expect(decodeURIComponent(page.url())).not.toContain("oefenen");

  const download = page.waitForEvent("download");
  await node(page, "paper.file").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/gespreksblad\.md$/);
  expect(await readFile(await file.path(), "utf8")).toContain(lines.replaceAll("\n", "<br>"));

  await page.reload();
  await ready(page, "text");
  await expect(node(page, own)).toHaveValue(lines);
  // The idea need not be written again for another option.
  await page.goto(page.url().replace(option, "fysiotherapie/facultatieve-prestatie"));
  await expect(node(page, own)).toHaveValue(lines);
  await expect(node(page, "paper.point.opbrengst.own")).toHaveValue("Minder opnames");
  await expect(node(page, "paper.point.kosten.own")).toHaveValue("");
});

test("on the canvas the words are typed in a real field, which grows with them", async ({ page }) => {
  await open(page, { fragment: sheet });
  await page.evaluate((id) => document.querySelector(`[data-id="${id}"]`).focus(), own);
  await still(page);
  const field = node(page, own);
  await expect(field).toBeFocused();
  await expect(field).toHaveJSProperty("localName", "textarea");
  const before = await field.boundingBox();
  // Key by key: a space is a letter here, and scrolls nothing.
  await page.keyboard.type("Wij ");
  const long = `Wij ${Array(30).fill(idea).join(" ")}`;
  await page.keyboard.insertText(long.slice(4));
  await page.keyboard.press("Tab");
  await still(page);
  await expect(field).toHaveValue(long);
  const after = await field.boundingBox();
  expect(after.height).toBeGreaterThan(before.height + 50);
});

test("on paper all words stand there in full, however long", async ({ page }) => {
  await open(page, { view: "text", fragment: sheet });
  const long = `${Array(30).fill(idea).join(" ")}\nTot slot.`;
  await node(page, own).fill(long);
  await node(page, own).blur();
  await page.emulateMedia({ media: "print" });
  await expect(node(page, own)).toBeHidden();
  const printed = page.locator(".on-paper", { hasText: idea });
  await expect(printed).toBeVisible();
  expect(await printed.innerText()).toBe(long);
});
