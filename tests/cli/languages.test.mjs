// The interface's words in each language: the same ids, the same values filled in, nothing left in the other language.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";

const folder = new URL("../../data/strings/", import.meta.url);
const words = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name.replace(".json", ""),
    JSON.parse(readFileSync(new URL(name, folder), "utf8")),
  ]),
);
const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("there is Dutch and English", () => assert.deepEqual(Object.keys(words).sort(), ["en", "nl"]));

test("every language has every id, in the same order, and no other", () => {
  assert.deepEqual(Object.keys(words.en), Object.keys(words.nl));
});

test("every language fills in the same values", () => {
  for (const [id, text] of Object.entries(words.nl)) {
    assert.deepEqual(placeholders(words.en[id]), placeholders(text), id);
  }
});

test("nothing is left untranslated but names, and what is the same in both", () => {
  const same = Object.keys(words.nl).filter((id) => words.en[id] === words.nl[id]);
  const letters = (text) => text.replace(/\{\w+\}/g, "").replace(/[^\p{L}]/gu, "");
  const alike = [
    ...["contact.address", "contact.subject", "contact.subject.option", "page.name", "page.tools", "start.crumb"],
    ...[
      "checklist.crumb",
      "checklist.title",
      "start.continue.checklist",
      "routes.crumb",
      "part.routes",
      "field.routes",
    ],
    ...["field.links", "field.url", "field.document", "field.sector", "field.percent", "field.code"],
    ...[
      "diff.was",
      "diff.operator.equal",
      "question.was",
      "search.suggestion.1",
      "search.suggestion.2",
      "search.suggestion.3",
      "kind.sectors",
      "kind.routes",
      "privacy.title",
      "search.suggestion.4",
      "initiatives.open",
      "export.file.plan",
    ],
  ];
  for (const id of same) {
    if (letters(words.nl[id]) === "") continue;
    assert.ok(alike.includes(id), `${id}: ${words.nl[id]}`);
  }
});

test("English is English: no Dutch function words", () => {
  const dutch = /\b(de|het|een|niet|voor|van|wordt|zijn|uw|deze|ook)\b/i;
  for (const [id, text] of Object.entries(words.en)) {
    if (!id.startsWith("contact.subject")) assert.doesNotMatch(text, dutch, id); // a mail to the NZa is in Dutch
  }
});
