// The recipes of docs/embedding.md for pages, as they stand there.
import { recipe } from "../api/recipes.mjs";
import { createPartner } from "./partner.mjs";
import { expect, test } from "./site.mjs";

const place = "https://wegwijzer.example/";

async function partnerWith(wrongs) {
  const partner = await createPartner();
  wrongs.expected.push(new RegExp(`^request: ${partner.address}/`));
  return partner;
}

/** The list of the recipe, with the partner's address for the one that it speaks of. */
async function allow(page, partner) {
  const list = JSON.parse(recipe("json allow").replace("https://www.partner.example", partner.address));
  await page.route("**/embed.json", (route) => route.fulfill({ json: list }));
}

test("plain HTML", async ({ page, site, wrongs }) => {
  const partner = await partnerWith(wrongs);
  await allow(page, partner);
  partner.put("/", `<!doctype html><title>Partner</title>${recipe("html plain").replaceAll(place, site)}`);
  await page.goto(`${partner.address}/`);
  await expect(page.frameLocator("iframe").locator("main h1")).toHaveText("Fysiotherapie");
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBeGreaterThan(700);
  partner.close();
});

test("methods and events", async ({ page, site, wrongs }) => {
  const partner = await partnerWith(wrongs);
  await allow(page, partner);
  partner.put("/", `<!doctype html><title>Partner</title>${recipe("html methods").replaceAll(place, site)}`);
  await page.goto(`${partner.address}/`);
  await expect(page.locator("#best")).toHaveText(/\w{5}/, { timeout: 30_000 });
  await expect(page.frameLocator("iframe").locator("main h1")).toContainText(/advies/i);
  partner.close();
});

test("the engine alone in a page", async ({ page, site }) => {
  const app = recipe("js engine app.js").replaceAll(place, site);
  await page.route("**/own/app.js", (route) => route.fulfill({ contentType: "text/javascript", body: app }));
  await page.route("**/own/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Eigen</title>${recipe("html engine")}` }),
  );
  await page.goto("./own/");
  await expect(page.locator("#best")).toHaveText(/\w{5}/);
});
