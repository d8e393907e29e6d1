// Searching the edition from the command line.
import assert from "node:assert/strict";
import test from "node:test";
import { json, wegwijzer } from "./program.mjs";

const search = (...args) => json(["search", ...args]);
const whole = (passage) => passage.segments.map((segment) => segment.text).join("");
const matches = (passage) => passage.segments.filter((segment) => segment.match).map((segment) => segment.text);
const bare = (text) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

test("every passage is a text of the thing it is said to be of, with its words marked", () => {
  const edition = json(["content"]);
  const texts = (value) =>
    typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
  let passages = 0;
  for (const word of ["tarief", "experiment", "diëtist", "zorgverzekeraar"]) {
    const { hits, total } = search(word, "--limit", "1000");
    assert.equal(hits.length, total);
    for (const hit of hits) {
      const list = Array.isArray(edition[hit.part]) ? edition[hit.part] : [edition[hit.part]];
      const thing = list.find((one) => (one.id ?? one.fact) === hit.id);
      assert.ok(thing, `${hit.part} ${hit.id}`);
      for (const passage of hit.passages) {
        passages += 1;
        assert.ok(matches(passage).length > 0, whole(passage));
        if (passage.field === "sector") continue; // an option is found by its sector's words
        const of = texts(thing[passage.field]);
        assert.ok(of.includes(whole(passage)) || whole(passage) === hit.name, `${hit.id}: ${whole(passage)}`);
      }
    }
  }
  assert.ok(passages > 100);
});

test("what has the word itself is all found: held against a plain look through the edition", () => {
  const edition = json(["content"]);
  for (const word of ["bezwaar", "evaluatie", "maximumtarieven", "diëtist"]) {
    const found = new Set(search(word, "--limit", "1000").hits.map((hit) => `${hit.part} ${hit.id}`));
    for (const part of ["glossary", "sectors", "routes", "laws", "actors", "funders", "conflicts", "cross_sector"]) {
      for (const thing of edition[part]) {
        const { source, id, concerns, values, links, ...said } = thing;
        const text = JSON.stringify([Object.values(said), values?.map((one) => one.value)]);
        if (!new RegExp(`(?<![a-z-])${bare(word)}(?![a-z])`).test(bare(text).replaceAll(/"id":"[^"]*"/g, ""))) continue;
        assert.ok(found.has(`${part} ${id}`), `${word}: ${part} ${id}`);
      }
    }
  }
});

test("words may be given apart or together, with or without accents", () => {
  const ids = (...args) => search(...args).hits.map((hit) => hit.id);
  assert.deepEqual(ids("eigen", "risico"), ids("eigen risico"));
  assert.deepEqual(ids("DIETIST"), ids("diëtist"));
  assert.equal(ids("eigen risico")[0], "eigen-risico");
  assert.equal(search("tarief", "--limit", "3").hits.length, 3);
  assert.equal(search("tarief").hits.length, 20);
});

test("what a misspelled word was taken for is told", () => {
  const { words, advice, hits } = search("fisiotherapie");
  assert.equal(words[0].text, "fisiotherapie");
  assert.equal(words[0].how, "similar");
  assert.ok(words[0].as.includes("fysiotherapie") || words[0].as.includes("Fysiotherapie"));
  assert.equal(hits[0].id, "fysiotherapie");
  assert.equal(advice, null);
  assert.match(wegwijzer(["search", "fisiotherapie"]).stdout, /“fisiotherapie” staat nergens\. Gezocht is op: /);
});

test("nothing found: what to do", () => {
  const { hits, total, advice } = search("xyzzy");
  assert.deepEqual([hits, total], [[], 0]);
  const { status, stdout } = wegwijzer(["search", "xyzzy"]);
  assert.equal(status, 0);
  assert.match(stdout, /Niets gevonden/);
  assert.ok(stdout.replaceAll(/\s+/g, " ").includes(advice));
});

test("as text: the words are marked, nothing is left over for the program", () => {
  const { stdout } = wegwijzer(["search", "kraamzorg"]);
  assert.match(stdout, /^Wegwijzer\n\nZoeken\n======\n\n\d+ onderdelen gevonden\n/);
  assert.match(stdout, /\nSectoren: Geboortezorg \(geboortezorg\)\n-+\n/);
  assert.match(stdout, /\*kraamzorg\*/);
  assert.doesNotMatch(stdout, /[{}«»]/);
});

test("hostile words are harmless", () => {
  for (const words of [
    "\u0001\u0007\u001b[31m",
    "\u202e",
    "'; DROP TABLE",
    "<script>",
    "%s%n",
    "{name}",
    "..",
    "日本",
  ]) {
    const { status, stdout, stderr } = wegwijzer(["search", words]);
    assert.equal(status, 0, stderr);
    assert.equal(stderr, "");
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u202e]/);
    search(words);
  }
});

test("the same question has the same answer", () => {
  assert.equal(wegwijzer(["search", "experiment"]).stdout, wegwijzer(["search", "experiment"]).stdout);
});

test("calls that are wrong", () => {
  for (const [args, expected] of [
    [[], /^search needs one or more words to look for\.\n$/],
    [[""], /^search needs one or more words to look for\.\n$/],
    [[" \t"], /^search needs one or more words to look for\.\n$/],
    [["z".repeat(1001)], /^search takes 1000 bytes of words at most; these are 1001\.\n$/],
    [["a ".repeat(60000)], /at most; these are 120000\.\n$/],
    [["a", "--limit", "0"], /--limit/],
    [["a", "--limit", "veel"], /--limit/],
    [["a", "--format", "csv"], /this command knows text, md, json\.\n$/],
  ]) {
    const { status, stdout, stderr } = wegwijzer(["search", ...args]);
    assert.equal(status, 2, stderr);
    assert.match(stderr, expected);
    assert.equal(stderr.trim().split("\n").length, 1);
    assert.equal(stdout, "");
  }
});
