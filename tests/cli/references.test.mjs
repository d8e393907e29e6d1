// Everything in the edition that points at something points at something that is there: read here from the printed
// edition, by other rules than the loader's own. And everything that is there is met somewhere by a reader.
import assert from "node:assert/strict";
import test from "node:test";
import { json } from "./program.mjs";

const edition = json(["content"]);
const ids = (list) => new Set(edition[list].map(({ id }) => id));

/** Every object and text below `value`, with the way to it: ["options", 3, "regulations", 0, "url"]. */
function* walk(value, way = []) {
  yield { value, way };
  if (value === null || typeof value !== "object") return;
  for (const [key, below] of Object.entries(value)) yield* walk(below, [...way, key]);
}
const all = [...walk(edition)];
const told = (way) => `/${way.join("/")}`;

test("every web address is a whole one, over https, without a slip of the pen", () => {
  const links = all.filter(({ way, value }) => way.at(-1) === "url" && value !== null);
  const found = links.filter(({ value }) => !value.startsWith("mailto:"));
  assert.ok(found.length > 30, "there are web addresses to look at");
  for (const { value, way } of found) {
    const url = new URL(value);
    assert.equal(url.protocol, "https:", told(way));
    assert.match(url.hostname, /^([a-z0-9-]+\.)+[a-z]{2,}$/, told(way));
    assert.equal(url.username + url.password + url.port, "", told(way));
    assert.ok(url.href === value || url.href === `${value}/`, `${told(way)}: ${value} is read as ${url.href}`);
  }
  // The one to write to is the one that the guide names, with its subject.
  const mail = links.filter((link) => !found.includes(link)).map(({ value }) => new URL(value));
  assert.deepEqual(
    mail.map(({ pathname, searchParams }) => [pathname, searchParams.get("subject")]),
    [["info@nza.nl", "Vraag over Wegwijzer Innovatie en preventie in de eerstelijnszorg"]],
  );
});

test("no web address hides in a text, where nobody can follow it", () => {
  for (const { value, way } of all) {
    if (typeof value === "string" && way.at(-1) !== "url") assert.doesNotMatch(value, /https?:/, told(way));
  }
});

test("what a section is about is there", () => {
  const lists = new Set();
  for (const chapter of edition.chapters) {
    for (const section of chapter.sections) {
      for (const [list, about] of Object.entries(section.about ?? {})) {
        lists.add(list);
        for (const id of about) assert.ok(ids(list).has(id), `${chapter.id}/${section.id}: no ${id} in ${list}`);
        assert.equal(new Set(about).size, about.length, `${chapter.id}/${section.id}: twice in ${list}`);
      }
      assert.ok(!section.about?.chapters?.includes(chapter.id), `${chapter.id}/${section.id} leads to itself`);
    }
  }
  assert.ok(lists.size >= 8, "each kind of reference is looked at");
});

test("every law, actor, funder, kind of prevention, route, sector and way across sectors is explained in a chapter", () => {
  const explained = (list) =>
    new Set(edition.chapters.flatMap(({ sections }) => sections.flatMap(({ about }) => about?.[list] ?? [])));
  for (const list of ["laws", "actors", "funders", "prevention_types", "routes", "cross_sector"]) {
    assert.deepEqual(explained(list), ids(list), list);
  }
  const sectors = explained("sectors");
  for (const { id, parent } of edition.sectors) assert.ok(sectors.has(id) || sectors.has(parent), id);
});

test("a conflict is about something that is there, and the field it names is a field", () => {
  const things = { options: ids("options"), sectors: ids("sectors"), routes: ids("routes") };
  const fields = (list) => new Set(edition[list].flatMap((thing) => Object.keys(thing)));
  for (const { id, concerns, values } of edition.conflicts) {
    for (const concern of concerns) {
      const [thing, field] = concern.split("#");
      const list = Object.keys(things).find((name) => things[name].has(thing));
      assert.ok(list, `${id}: there is no ${thing}`);
      // What is said of a sector or a route can be about a field of all its options.
      if (field) assert.ok(fields(list).has(field) || fields("options").has(field), `${id}: no field ${field}`);
    }
    assert.ok(values.length >= 2, `${id}: one value is no conflict`);
  }
});

test("every source is one of the documents, and every document is used", () => {
  const used = new Set();
  for (const { value, way } of all) {
    if (way.at(-1) !== "source" || way[0] === "developments") continue;
    assert.ok(ids("sources").has(value.document), told(way));
    assert.equal(value.section, value.section.trim(), told(way));
    used.add(value.document);
  }
  assert.deepEqual(used, ids("sources"));
});

test("developments affect something that is there", () => {
  const things = new Set(["options", "sectors", "routes", "funders"].flatMap((list) => [...ids(list)]));
  for (const { id, affects } of edition.developments) {
    assert.ok(affects.length > 0, id);
    for (const thing of affects) assert.ok(things.has(thing), `${id}: there is no ${thing}`);
  }
});

test("the glossary stands in the order of the alphabet, each word once", () => {
  const terms = edition.glossary.map(({ term }) => term);
  const sorted = [...terms].sort(new Intl.Collator("nl", { sensitivity: "base", ignorePunctuation: false }).compare);
  assert.deepEqual(terms, sorted);
  assert.equal(new Set(terms.map((term) => term.toLowerCase())).size, terms.length);
});

test("every abbreviation that a reader meets is explained: in the glossary, by its name, or on the spot", () => {
  const named = ["laws", "actors", "funders", "sectors", "cross_sector"].flatMap((list) => edition[list]);
  const words = [
    ...edition.glossary.flatMap(({ term, forms }) => [term, ...(forms ?? [])]),
    ...named.map(({ name }) => name),
  ].join(" ");
  const hidden = ["id", "section", "words", "cases"]; // what no screen shows as a sentence
  const texts = all.filter(({ way, value }) => typeof value === "string" && !way.some((part) => hidden.includes(part)));
  const met = new Set();
  for (const { value, way } of texts) {
    if (way.at(-1) === "url" || way[0] === "questions") continue;
    for (const [found] of value.matchAll(
      /(?<![A-Za-z])(?:[A-Z]{2,}\/[A-Z]{2,}|[A-Z]{3,}|Kamer(?:brief|stuk))(?![A-Za-z])/g,
    )) {
      met.add(found);
      const there = new RegExp(`(?<![\\w/])${found}(?![\\w/])`).test(words) || value.includes(`(${found})`);
      assert.ok(there, `${told(way)}: ${found} is explained nowhere: ${value}`);
    }
  }
  for (const known of ["GLI", "BR/REG", "TH/BR", "WB/REG", "UHR", "RESV", "PUC"]) assert.ok(met.has(known), known);
});

// What the guide explains outside its sector pages, counted by hand.
test("nothing falls out of the chapters unseen", () => {
  const sections = Object.fromEntries(edition.chapters.map(({ id, sections }) => [id, sections.map(({ id }) => id)]));
  assert.deepEqual(sections, {
    "over-deze-wegwijzer": ["doel", "voor-wie", "waarover", "waarover-niet", "beginnen", "editie"],
    "hoe-zorg-is-geregeld": ["overzicht", "wetten", "lijnen", "wie-doet-wat"],
    "regels-en-tarieven": ["regels-maken", "soorten-regels", "prestaties", "tarieven"],
    toezicht: ["waarop", "zvw", "wlz", "geen-rol"],
    "wie-koopt-in-en-betaalt": [
      "inkopers",
      "zorgplicht",
      "polissen",
      "inkoop",
      "zorgkantoren",
      "zorgkantoren-niet",
      "gemeenten",
    ],
    "wat-is-verzekerd": ["zorginstituut", "leefstijl", "langdurige-zorg"],
    "innovatie-en-preventie": ["waarom", "ruimte", "preventie", "vier-vormen", "buiten-de-wetten"],
    "manieren-van-bekostigen": [
      "ruimte",
      "contract",
      "contract-uitzondering",
      "routes",
      "geboortezorg",
      "rollen",
      "sectoren",
    ],
    "andere-geldschieters": ["onderzoek", "overheid", "meer-informatie"],
    "over-de-grens-van-een-sector": ["bijlage", "mogelijkheden"],
    "ter-inspiratie": ["voorbeelden", "informatiekaarten", "wegwijzers", "experimenten", "hulpmiddelen"],
    "hulp-en-bronnen": ["contact", "bronnen"],
  });
  const section = (chapter, id) =>
    edition.chapters.find((one) => one.id === chapter).sections.find((one) => one.id === id);
  const count = (chapter, id, part) => section(chapter, id)[part].length;
  // The guide's lists, by how long they are there.
  assert.equal(count("over-deze-wegwijzer", "waarover", "points"), 3); // content, organisation, funding
  assert.equal(section("hoe-zorg-is-geregeld", "overzicht").overview.rows.length, 5); // laws
  assert.equal(count("hoe-zorg-is-geregeld", "lijnen", "points"), 4); // zeroth to third line
  assert.equal(count("regels-en-tarieven", "regels-maken", "points"), 6); // "Wij maken regels voor"
  assert.equal(section("regels-en-tarieven", "soorten-regels").overview.rows.length, 3); // beleidsregel, regeling, beschikking
  assert.equal(section("regels-en-tarieven", "tarieven").overview.rows.length, 3); // maximum, max-max, free
  assert.equal(count("toezicht", "waarop", "points"), 6); // "Hierbij houden wij toezicht op"
  assert.equal(count("wie-koopt-in-en-betaalt", "polissen", "points"), 2);
  assert.equal(count("wie-koopt-in-en-betaalt", "zorgkantoren", "points"), 5); // "Het zorgkantoor"
  assert.equal(count("wie-koopt-in-en-betaalt", "gemeenten", "points"), 7); // "Denk hierbij aan"
  assert.equal(count("wat-is-verzekerd", "zorginstituut", "points"), 4); // its tasks
  assert.equal(count("innovatie-en-preventie", "waarom", "points"), 3); // "Waar we tien jaar geleden …"
  assert.equal(section("innovatie-en-preventie", "vier-vormen").about.prevention_types.length, 4);
  assert.equal(section("manieren-van-bekostigen", "routes").about.routes.length, 6); // those with a checklist
  assert.equal(section("manieren-van-bekostigen", "sectoren").about.sectors.length, 9); // tiles of the guide's overview
  assert.equal(section("over-de-grens-van-een-sector", "mogelijkheden").about.cross_sector.length, 7);
  assert.equal(count("ter-inspiratie", "voorbeelden", "links"), 10); // nine tiles, and the overview of them all
  assert.equal(count("ter-inspiratie", "informatiekaarten", "links"), 3);
  assert.equal(count("ter-inspiratie", "wegwijzers", "links"), 4);
  assert.equal(count("ter-inspiratie", "experimenten", "links"), 2);
  assert.equal(count("hulp-en-bronnen", "bronnen", "links"), 6); // "Bronnenlijst"
});
