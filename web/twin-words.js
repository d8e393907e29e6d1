// Texts in two languages: what of them is Dutch on a page in another language (src/html/render.h says how it is written).

import { h } from "./preact.js";

/** A marked text, or a sentence with marked texts in it, as what stands for it on the page; nothing of any other value. */
export function marked(value) {
  if (typeof value?.nl === "string") return h("span", { lang: "nl" }, value.nl);
  if (Array.isArray(value?.parts)) return h("span", null, value.parts); // one box, wherever it stands
}

/** What a text says, marked or not. */
export const plain = (text) =>
  typeof text === "string"
    ? text
    : [text.props.children]
        .flat()
        .map((part) => plain(part))
        .join("");
