// Every screen in one visit. A page loaded anew for each of them would take ten times as long; that a page also begins at
// any of them is for tree.spec.mjs to see.
import { places } from "./places.mjs";
import { open, still } from "./site.mjs";

/**
 * Opens the page and goes, place by place, to each of `places` by the address, as a link on another page does.
 *
 *     for await (const name of walk(page, { view: "text" })) expect.soft(…, name)…
 *
 * Every place is walked, also after one that failed: expect softly, and name the place.
 */
export async function* walk(page, { view, query = "" }) {
  await open(page, { view, query });
  for (const { name, fragment } of places) {
    const before = await page.evaluate(() => globalThis.wegwijzer.frames);
    const moved = await arrive(page, view === "text" ? inText(fragment) : fragment || "/");
    // A slow machine takes its time for the first frame of the new place.
    if (moved && view === "graphic")
      await page.waitForFunction((before) => globalThis.wegwijzer.frames > before, before);
    await still(page);
    yield name;
  }
}

/** A link says which view it is for, unless that is the graphic one. */
const inText = (fragment) => `${fragment || "/"}${fragment.includes("?") ? "&" : "?"}weergave=tekst`;

/** Whether it was somewhere else before. */
const arrive = (page, fragment) =>
  page.evaluate(
    (fragment) =>
      new Promise((arrived) => {
        if (location.hash.slice(1) === fragment || (fragment === "/" && !location.hash)) return arrived(false);
        addEventListener("popstate", () => setTimeout(() => arrived(true)), { once: true });
        location.hash = fragment;
      }),
    fragment,
  );
