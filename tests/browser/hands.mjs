// Three ways to use the page, with the same verbs: a mouse on the canvas, a keyboard alone, and the text view.
import { expect, node, still } from "./site.mjs";

/** A mouse on the canvas: looks where the canvas says a node lies, scrolls there, and clicks. */
export const mouse = (page) => {
  async function seen(id) {
    const size = page.viewportSize();
    for (let tries = 0; tries < 40; tries++) {
      const rect = await page.evaluate((id) => globalThis.wegwijzer.rectOf(id), id);
      if (!rect) throw new Error(`the canvas does not show ${id}`);
      const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, left: rect.x };
      if (centre.y > 8 && centre.y < size.height - 8) return centre;
      await page.mouse.move(size.width / 2, size.height / 2);
      await page.mouse.wheel(0, centre.y - size.height / 2);
      await still(page);
    }
    throw new Error(`${id} cannot be scrolled into view`);
  }
  const press = async (id) => {
    const { x, y } = await seen(id);
    await page.mouse.click(x, y);
    await still(page);
  };
  return {
    view: "graphic",
    press,
    choose: press,
    fill: async (id, text) => {
      // The field is a real one, laid over the canvas: what the mouse meets there is it, not the canvas.
      const { left, y } = await seen(id);
      await page.mouse.click(left + 20, y); // where a date begins
      await expect(node(page, id)).toBeFocused();
      await type(page, id, text);
    },
  };
};

/** A keyboard alone: Tab until the focus is there, then what one presses. The mouse is never touched. */
export const keyboard = (page, view = "graphic") => {
  async function reach(id) {
    for (let tries = 0; tries < 250; tries++) {
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        return { id: element?.dataset?.id, group: element?.name && element.type === "radio" ? element.name : null };
      });
      if (at.id === id) return;
      // A group of radio buttons has one stop; the arrows go round inside it.
      const sameGroup =
        at.group && (await node(page, id).evaluate((element, group) => element.name === group, at.group));
      await page.keyboard.press(sameGroup ? "ArrowDown" : "Tab");
      await page.waitForTimeout(10);
    }
    throw new Error(`the keyboard does not reach ${id}`);
  }
  return {
    view,
    press: async (id) => {
      await reach(id);
      await page.keyboard.press("Enter");
      await still(page);
    },
    choose: async (id) => {
      await reach(id);
      if (!(await node(page, id).isChecked())) await page.keyboard.press("Space");
      await still(page);
    },
    fill: async (id, text) => {
      await reach(id);
      await type(page, id, text);
    },
  };
};

/** The text view, by the things themselves: as a mouse user, or a screen reader, acts on them. */
export const text = (page) => ({
  view: "text",
  press: (id) => node(page, id).click(),
  choose: (id) => node(page, id).click(),
  fill: async (id, value) => {
    await node(page, id).click({ position: { x: 20, y: 20 } }); // where a date begins
    await type(page, id, value);
  },
});

/**
 * Types as people do. Dates come in as YYYY-MM-DD, with day and month alike: which of them comes first in a date field
 * is up to the browser's own language. The year comes last in those that we know of.
 */
async function type(page, id, value) {
  const date = (await node(page, id).getAttribute("type")) === "date";
  await page.keyboard.type(date ? value.split("-").reverse().join("") : value);
  await page.keyboard.press("Enter");
  await still(page);
}
