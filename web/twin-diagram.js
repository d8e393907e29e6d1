// Boxes and arrows. A table, so that each box is read with what it belongs to and what it is about; the styles draw the
// arrows, and on a narrow page set each row out from top to bottom.

import { h } from "./preact.js";
import { plain } from "./twin-words.js";

/** @param {{named: object, box: Function}} parts `box` makes what can be pressed, or says so where nothing can */
export function Diagram({ named, caption, corner, columns, rows, box }) {
  // Roles are written out, because rows that are laid out as blocks lose them in browsers.
  const head = h("tr", { role: "row" }, [
    h("th", { key: "corner", scope: "col", role: "columnheader" }, corner),
    columns.map((column, i) => h("th", { key: i, scope: "col", role: "columnheader" }, column)),
  ]);
  const about = (text) => h("span", { key: "about", class: "diagram-about", "aria-hidden": "true" }, text);
  // Boxes that say the same lead to different places: those who hear one by itself are told whose it is.
  const texts = rows.flatMap((row) => row.boxes.map((one) => plain(one.text)));
  const alone = (text) => texts.indexOf(text) === texts.lastIndexOf(text);
  const whose = (one, head) =>
    one.active && !alone(plain(one.text))
      ? { ...one, text: [one.text, h("span", { key: "whose", class: "only-read" }, [" (", head.text, ")"])] }
      : one;
  const body = rows.map((row) =>
    h("tr", { key: row.head.id, role: "row" }, [
      h("th", { key: "head", scope: "row", role: "rowheader" }, box(row.head)),
      row.boxes.map((one, i) => h("td", { key: one.id, role: "cell" }, box(whose(one, row.head), about(columns[i])))),
    ]),
  );
  return h("table", { ...named, role: "table", class: "diagram" }, [
    h("caption", { key: "caption" }, caption),
    h("thead", { key: "head", role: "rowgroup" }, head),
    h("tbody", { key: "body", role: "rowgroup" }, body),
  ]);
}
