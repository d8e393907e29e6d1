// The page as native, semantic elements: the view for screen readers, for print, and for everyone without a canvas.
//
// In goes a page as JSON (src/html/render.h says of what shape), out come the ids of what the user does. Elements are
// patched in place, keyed by node id, so that focus and typing survive. Texts are only ever set as text.

import { h, render } from "./preact.js";
import { Field } from "./twin-field.js";
import { icon } from "./twin-icons.js";
import { Timeline } from "./twin-timeline.js";

/**
 * @param {Element} root what the page is written into
 * @param {(id: string, text?: string) => void} act what the user does
 */
export function createTwin(root, act) {
  let first = true;
  return {
    show(page) {
      if (first) root.replaceChildren(); // what the page said while the program was on its way
      first = false;
      render(h(Page, { page, act }), root);
    },
    /** The element that stands for a node, or for an item inside one. */
    element: (id) => (id ? root.querySelector(`[data-id="${CSS.escape(id)}"]`) : null),
    heading: () => heading(root),
  };
}

/** Where reading begins. */
const heading = (root) => root.querySelector("main h1") ?? root.querySelector("main");

/** What an element says of itself: its place in the tree, for focus, events and tests. */
const named = (id) => ({ id: `w-${id}`, "data-id": id });

function Page({ page, act }) {
  const toContent = (event) => {
    event.preventDefault(); // the fragment is the state's address
    heading(document).focus();
  };
  return [
    h("a", { key: "skip", class: "skip-link", href: "#w-content", onClick: toContent }, page.skip_label),
    h("header", { key: "header", class: "page-header" }, [
      h("div", { key: "bar", class: "bar" }, [
        h(InnerLink, { key: "name", id: page.home, label: page.name, act, class: "product" }),
        page.trail.length > 0 &&
          h(
            "nav",
            { key: "trail", class: "trail", "aria-label": page.trail_label },
            h(
              "ol",
              null,
              page.trail.map((crumb) => h(Crumb, { key: crumb.id, crumb, act })),
            ),
          ),
        h("div", { key: "tools", class: "tools" }, nodes(page.tools, act)),
      ]),
      h(
        "div",
        { key: "edition", class: "edition", "data-tone": page.edition_tone },
        h("p", null, [h("span", { key: "text" }, page.edition_text), " ", node(page.edition_link, act)]),
      ),
    ]),
    h("div", { key: "body", class: page.aside.length > 0 ? "page-body with-aside" : "page-body" }, [
      h("main", { key: `main ${page.id}`, id: "w-content", tabIndex: -1 }, nodes(page.main, act)),
      page.aside.length > 0 &&
        h("aside", { key: `aside ${page.id}`, "aria-label": page.aside_label }, nodes(page.aside, act)),
    ]),
  ];
}

function Crumb({ crumb, act }) {
  return h(
    "li",
    null,
    crumb.active
      ? h(InnerLink, { id: crumb.id, label: crumb.label, act })
      : h("span", { ...named(crumb.id), "aria-current": "page" }, crumb.label),
  );
}

/** A link within the program. Its address depends on the whole state, so there is no href; it looks and reads as a link. */
function InnerLink({ id, label, act, class: name = "" }) {
  return h(
    "button",
    { ...named(id), type: "button", role: "link", class: `link ${name}`, onClick: () => act(id) },
    label,
  );
}

const nodes = (list, act) => list.map((one) => node(one, act));
const node = (one, act) => h(kinds[one.kind], { key: one.id, ...one, act });

/** Texts as paragraphs: the first for a glance, the others in support. */
const lines = (texts) => texts.map((text, i) => h("p", { key: i, class: i > 0 ? "detail" : null }, text));

const Chip = ({ status, text }) => h("span", { class: "chip", "data-status": status }, [icon(status), text]);

/** One component for each kind of node. */
const kinds = {
  heading: ({ id, level, text }) => h(`h${level}`, { ...named(id), tabIndex: level === 1 ? -1 : undefined }, text),

  paragraph: ({ id, text, emphasis }) => h("p", { ...named(id), class: emphasis }, text),

  list: ({ id, ordered, items }) =>
    h(
      ordered ? "ol" : "ul",
      { ...named(id), class: "bullets" },
      items.map((item, i) => h("li", { key: i }, item)),
    ),

  facts: ({ id, items }) =>
    h(
      "dl",
      { ...named(id), class: "facts" },
      items.map(({ term, texts }, i) =>
        h("div", { key: i }, [h("dt", null, term), texts.map((text, j) => h("dd", { key: j }, text))]),
      ),
    ),

  chip: ({ id, status, text }) => h("p", { ...named(id), class: "chip-line" }, h(Chip, { status, text })),

  notice: ({ id, tone, title, children, act }) =>
    h("div", { ...named(id), class: "notice", "data-tone": tone }, [
      icon(tone),
      h("div", { key: "body", class: "notice-body" }, [
        title && h("p", { key: "title", class: "notice-title" }, title),
        nodes(children, act),
      ]),
    ]),

  group: ({ id, layout, label, children, act }) =>
    h(
      "div",
      { ...named(id), class: `group ${layout}`, role: label ? "group" : undefined, "aria-label": label || undefined },
      nodes(children, act),
    ),

  button: ({ id, label, importance, act }) =>
    h("button", { ...named(id), type: "button", class: `button ${importance}`, onClick: () => act(id) }, label),

  link: ({ id, label, url, act }) =>
    url
      ? h("a", { ...named(id), class: "link out", href: url, target: "_blank", rel: "noopener noreferrer" }, [
          label,
          icon("out"),
        ])
      : h(InnerLink, { id, label, act }),

  card: ({ id, title, text, chip, act }) =>
    h(
      "button",
      {
        ...named(id),
        type: "button",
        class: "card",
        "aria-labelledby": `w-${id}-title`,
        "aria-describedby": [text && `w-${id}-text`, chip && `w-${id}-chip`].filter(Boolean).join(" ") || undefined,
        onClick: () => act(id),
      },
      [
        h("span", { key: "title", class: "card-title", id: `w-${id}-title` }, title),
        chip && h("span", { key: "chip", id: `w-${id}-chip` }, h(Chip, chip)),
        text && h("span", { key: "text", class: "card-text", id: `w-${id}-text` }, text),
      ],
    ),

  choices: ({ id, legend, help, error, many, items, act }) =>
    h(
      "fieldset",
      {
        ...named(id),
        class: "choices",
        "aria-describedby": describedBy(id, help, error),
      },
      [
        h("legend", { key: "legend" }, legend),
        hints(id, help, error),
        items.map((item) => h(Choice, { key: item.id, item, many, name: `w-${id}`, act })),
      ],
    ),

  field: (props) =>
    h(Field, {
      ...props,
      named: named(props.id),
      hints: hints(props.id, props.help, props.error),
      describedBy: describedBy(props.id, props.help, props.error),
    }),

  check: ({ id, label, on, act }) =>
    h("div", { class: "choice" }, [
      h("input", { key: "box", ...named(id), type: "checkbox", checked: on, onChange: () => act(id) }),
      h("label", { key: "label", for: `w-${id}` }, label),
    ]),

  table: (props) => h(Table, props),

  tasks: ({ id, label, items, act }) =>
    h(
      "ol",
      { ...named(id), class: "tasks", "aria-label": label },
      items.map((item) => h(Task, { key: item.id, item, act })),
    ),

  timeline: (props) => h(Timeline, { ...props, named: named(props.id) }),

  disclosure: ({ id, summary, open, children, act }) => {
    const toggle = (event) => {
      event.preventDefault(); // open or not is part of the state
      act(id);
    };
    return h("details", { open }, [
      h("summary", { key: "summary", ...named(id), onClick: toggle }, [icon("chevron"), summary]),
      h("div", { key: "body", class: "disclosed" }, nodes(children, act)),
    ]);
  },

  progress: ({ id, label, done, total }) =>
    h("div", { class: "progress" }, [
      h("label", { key: "label", for: `w-${id}` }, label),
      h("progress", { key: "bar", ...named(id), value: done, max: Math.max(total, 1) }),
    ]),
};

const describedBy = (id, help, error) =>
  [help && `w-${id}-help`, error && `w-${id}-error`].filter(Boolean).join(" ") || undefined;

const hints = (id, help, error) => [
  help && h("p", { key: "help", class: "help", id: `w-${id}-help` }, help),
  error && h("p", { key: "error", class: "error", id: `w-${id}-error` }, [icon("error"), error]),
];

function Choice({ item, many, name, act }) {
  return h("div", { class: "choice" }, [
    h("input", {
      key: "box",
      ...named(item.id),
      type: many ? "checkbox" : "radio",
      name,
      checked: item.selected,
      "aria-describedby": item.help ? `w-${item.id}-help` : undefined,
      onChange: () => act(item.id),
    }),
    h("label", { key: "label", for: `w-${item.id}` }, item.label),
    item.help && h("p", { key: "help", class: "help", id: `w-${item.id}-help` }, item.help),
  ]);
}

// Roles are written out, because on a narrow screen the styles lay rows out as blocks, and browsers then forget them.
function Table({ id, caption, columns, rows, act }) {
  const head = h("tr", { role: "row" }, [
    h("td", { key: "corner", role: "cell" }),
    columns.map((column) =>
      h("th", { key: column.id, scope: "col", role: "columnheader" }, [
        column.active
          ? h(InnerLink, { key: "title", id: column.id, label: column.title, act })
          : h("span", { key: "title", ...named(column.id) }, column.title),
        column.chip && h("div", { key: "chip" }, h(Chip, column.chip)),
      ]),
    ),
  ]);
  const body = rows.map((row) =>
    h("tr", { key: row.id, ...named(row.id), role: "row", class: row.same ? "same" : null }, [
      h("th", { key: "title", scope: "row", role: "rowheader" }, row.title),
      row.same && row.cells.length > 1
        ? h("td", { key: "all", role: "cell", colSpan: columns.length }, lines(row.cells[0]))
        : row.cells.map((texts, i) =>
            h("td", { key: i, role: "cell" }, [
              // On a narrow screen the header row is out of sight, so each cell names its column.
              h("span", { key: "column", class: "cell-column", "aria-hidden": "true" }, columns[i]?.title),
              lines(texts),
            ]),
          ),
    ]),
  );
  return h("table", { ...named(id), role: "table", style: { "--columns": String(columns.length) } }, [
    h("caption", { key: "caption" }, caption),
    h("thead", { key: "head", role: "rowgroup" }, head),
    h("tbody", { key: "body", role: "rowgroup" }, body),
  ]);
}

function Task({ item, act }) {
  const id = `w-${item.id}`;
  return h("li", { class: "task", "data-phase": item.phase }, [
    h("input", {
      key: "box",
      ...named(item.id),
      type: "checkbox",
      checked: item.ticked,
      "aria-describedby": `${id}-more`,
      onChange: () => act(item.id),
    }),
    h("div", { key: "body", class: "task-body" }, [
      h("label", { key: "text", for: id }, item.text),
      h("div", { key: "more", id: `${id}-more` }, [
        h("p", { key: "phase", class: "task-phase" }, [icon(`phase-${item.phase}`), item.phase_text]),
        (item.who || item.when) &&
          h(
            "p",
            { key: "who", class: "task-facts" },
            [item.who, item.when].filter(Boolean).map((text, i) => h("span", { key: i }, text)),
          ),
        item.documents.length > 0 &&
          h(
            "ul",
            { key: "documents", class: "bullets" },
            item.documents.map((text, i) => h("li", { key: i }, text)),
          ),
        item.note && h("p", { key: "note", class: "detail" }, item.note),
      ]),
    ]),
  ]);
}
