// The signs beside words, drawn as shapes. They repeat what the word beside them says, so no one has to hear them.

import { h } from "./preact.js";

const line = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 2,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
};
const cut = { ...line, stroke: "var(--tint, var(--wegwijzer-page))", "stroke-width": 2.2 };
const disc = h("circle", { cx: 10, cy: 10, r: 8, fill: "currentColor" });
const ring = h("circle", { cx: 10, cy: 10, r: 7, ...line });

const shapes = {
  fits: () => [disc, h("path", { d: "M6.2 10.4l2.6 2.6 5-5.6", ...cut })],
  conditional: () => [ring, h("path", { d: "M10 3a7 7 0 0 1 0 14z", fill: "currentColor" })],
  undetermined: () => [
    ring,
    h("path", { d: "M8 8.2a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5", ...line, "stroke-width": 1.8 }),
    h("circle", { cx: 10, cy: 13.8, r: 1.1, fill: "currentColor" }),
  ],
  unsuited: () => [disc, h("path", { d: "M6.5 10h7", ...cut })],
  excluded: () => [disc, h("path", { d: "M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6", ...cut })],
  unavailable: () => [ring],
  none: () => [],
  info: () => [disc, h("path", { d: "M10 9.4v4.2", ...cut }), h("path", { d: "M10 6.3v.1", ...cut })],
  warning: () => [
    h("path", { d: "M10 2.5L18.5 17h-17z", fill: "currentColor", stroke: "currentColor", "stroke-linejoin": "round" }),
    h("path", { d: "M10 8v4M10 14.4v.1", ...cut }),
  ],
  error: () => [disc, h("path", { d: "M10 6v4.6M10 13.7v.1", ...cut })],
  success: () => shapes.fits(),
  out: () => [h("path", { d: "M8 4.5H4.5v11h11V12M11 4.5h4.5V9M15.2 4.8L9.5 10.5", ...line, "stroke-width": 1.7 })],
  arrow: () => [h("path", { d: "M3.5 10h12M11 5.2l4.8 4.8-4.8 4.8", ...line, "stroke-width": 1.7 })],
  menu: () => [h("path", { d: "M3 5.5h14M3 10h14M3 14.5h14", ...line })],
  cross: () => [h("path", { d: "M5 5l10 10M15 5L5 15", ...line })],
  chevron: () => [h("path", { d: "M7.5 5l5 5-5 5", ...line })],
  "phase-done": () => shapes.fits(),
  "phase-next": () => shapes.arrow(),
  "phase-open": () => [ring],
  "phase-blocked": () => [
    h("rect", { x: 4.5, y: 9, width: 11, height: 7.5, rx: 1.5, fill: "currentColor" }),
    h("path", { d: "M7 9V6.8a3 3 0 0 1 6 0V9", ...line }),
  ],
  "phase-passed": () => shapes.warning(),
};

/** The sign of a status, a tone or a phase; nothing for what has none. */
export function icon(name) {
  const shape = shapes[name]?.() ?? [];
  if (shape.length === 0) return null;
  return h(
    "svg",
    { key: "icon", class: `icon ${name}`, viewBox: "0 0 20 20", "aria-hidden": "true", focusable: "false" },
    shape,
  );
}

/** The product's own: a post with two boards, each pointing its own way. */
export const logo = h(
  "svg",
  { key: "logo", class: "logo", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
  h("path", {
    d: "M12 1v22M5 3h13l4 3.4-4 3.4H5zM19 11.6H6l-4 3.2L6 18h13z",
    fill: "currentColor",
    stroke: "currentColor",
    "stroke-width": 1.6,
    "stroke-linejoin": "round",
  }),
);
