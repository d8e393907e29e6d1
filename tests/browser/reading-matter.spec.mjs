// Reading and finding: a chapter from a link, words explained in place, a sector and a passage found while typing.
import { expect, node, open, still, test, title } from "./site.mjs";

for (const view of ["text", "graphic"]) {
  test(`${view}: a sector is found while it is typed, and the list is told`, async ({ page }) => {
    await open(page, { view });
    const field = page.getByRole("searchbox", { name: "Zoek uw sector" });
    await field.pressSequentially("tandar");
    await expect(node(page, "start.sector.mondzorg")).toHaveCount(1);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("tandar");
    await expect(page.locator("#announcements")).toHaveText("1 sector gevonden");
    await expect.poll(() => page.url()).toContain("zoek=tandar");
    // Typing makes no steps to go back through: what is before the page is before the typing.
    const steps = await page.evaluate(() => history.length);
    await field.pressSequentially("ts");
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test(`${view}: a result opens the place where the passage stands, and back leads to the results`, async ({
    page,
  }) => {
    await open(page, { view, fragment: "/zoeken" });
    await page.getByRole("searchbox").fill("zorgplicht");
    await expect(page.locator("mark").first()).toHaveText(/zorgplicht/i);
    const result = page.getByRole("link", { name: "Wie koopt zorg in en betaalt?" });
    await result.first().press("Enter");
    await expect(title(page)).toHaveText("Wie koopt zorg in en betaalt?");
    await expect(page).toHaveURL(/#\/uitleg\/wie-koopt-in-en-betaalt\//);
    await still(page);
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("zorgplicht");
    await page.goForward();
    await expect(title(page)).toHaveText("Wie koopt zorg in en betaalt?");
  });

  test(`${view}: a link to a law opens it in its chapter, in sight`, async ({ page }) => {
    await open(page, { view, fragment: "/uitleg/hoe-zorg-is-geregeld/wetten.law.wlz" });
    const law = node(page, "chapter.wetten.law.wlz");
    await expect(law.locator("xpath=..")).toHaveAttribute("open", "");
    await still(page);
    const seen = () =>
      page.evaluate(() => {
        const painted = globalThis.wegwijzer.rectOf("chapter.wetten.law.wlz");
        const element = document.querySelector("[data-id='chapter.wetten.law.wlz']").getBoundingClientRect();
        const top = document.documentElement.dataset.view === "graphic" ? painted?.y : element.top;
        return top >= 0 && top < innerHeight;
      });
    await expect.poll(seen).toBe(true);
  });
}

test("the picture of the laws is a table of links", async ({ page }) => {
  await open(page, { view: "text", fragment: "/uitleg/hoe-zorg-is-geregeld" });
  const picture = page.getByRole("table", { name: "Vijf wetten naast elkaar" });
  await expect(picture.getByRole("row")).toHaveCount(6);
  await picture.getByRole("link", { name: "Zorgkantoren" }).press("Enter");
  await expect(title(page)).toHaveText("Wie koopt zorg in en betaalt?");
  await expect(page.getByRole("heading", { name: "Wat een zorgkantoor doet" })).toBeFocused();
});

test("on a phone the picture is set out from top to bottom, each law above what is said of it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, { view: "text", fragment: "/uitleg/hoe-zorg-is-geregeld" });
  const picture = page.getByRole("table", { name: "Vijf wetten naast elkaar" });
  const laws = picture.getByRole("rowheader").getByRole("link");
  await expect(laws).toHaveCount(5);
  for (const law of await laws.all()) {
    await law.scrollIntoViewIfNeeded();
    const onTop = law.evaluate((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return width > 200 && link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(await onTop, await law.innerText()).toBe(true);
  }
  expect((await picture.locator("caption").boundingBox()).height).toBeLessThan(40);
});
