// Days and periods to scale, and the same in words: the picture is for the eye alone, the list for everyone.

import { h } from "./preact.js";

const day = 24 * 60 * 60 * 1000;
const time = (date) => Date.parse(`${date}T00:00:00Z`);
const percent = (share) => `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(3)}%`;

export function Timeline({ label, from, until, today, today_text, marks, bands, ticks, named }) {
  const start = time(from);
  const length = Math.max(time(until) - start, day);
  const at = (date) => (time(date) - start) / length;
  const within = (date) => at(date) >= 0 && at(date) <= 1;

  // Where months or years stand close together, only those that leave each other room are named.
  const withName = new Set();
  let free = 0;
  for (const tick of ticks) {
    if (at(tick.date) < free || at(tick.date) > 0.88) continue;
    withName.add(tick);
    free = at(tick.date) + 0.16;
  }

  const picture = h("div", { class: "axis", "aria-hidden": "true" }, [
    h("div", { key: "line", class: "axis-line" }),
    bands.map((band, i) =>
      h("div", {
        key: `band ${i}`,
        class: "axis-band",
        style: { left: percent(at(band.from)), width: percent(at(band.until) - Math.max(at(band.from), 0)) },
      }),
    ),
    ticks
      .filter((tick) => within(tick.date))
      .map((tick) =>
        h(
          "div",
          { key: `tick ${tick.date}`, class: "axis-tick", style: { left: percent(at(tick.date)) } },
          withName.has(tick) && h("span", null, tick.text),
        ),
      ),
    marks
      .filter((mark) => within(mark.date))
      .map((mark, i) =>
        h("div", {
          key: `mark ${i}`,
          class: mark.own ? "axis-mark own" : "axis-mark",
          style: { left: percent(at(mark.date)) },
        }),
      ),
    within(today) && h("div", { key: "today", class: "axis-today", style: { left: percent(at(today)) } }),
  ]);

  const told = [
    ...marks.map((mark) => ({ date: mark.date, text: mark.text, kind: mark.own ? "own" : "known" })),
    ...bands.map((band) => ({ date: band.from, text: band.text, kind: "band" })),
    ...(today_text ? [{ date: today, text: today_text, kind: "today" }] : []),
  ].sort((a, b) => a.date.localeCompare(b.date));

  return h("figure", { ...named, class: "timeline" }, [
    h("figcaption", { key: "label" }, label),
    picture,
    h(
      "ol",
      { key: "told" },
      told.map(({ date, text, kind }, i) =>
        h("li", { key: i, "data-kind": kind }, h("time", { dateTime: date }, text)),
      ),
    ),
  ]);
}
