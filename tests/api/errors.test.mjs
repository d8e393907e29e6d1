// What is asked wrongly is refused with a typed error that says everything that is wrong, and changes nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { WegwijzerError, createAdvisor, folder } from "./package.mjs";

const advisor = await createAdvisor();
const edition = advisor.content();
const bundle = readFileSync(join(folder, "data/edition.json"), "utf8");

/** The error that `act` throws, of this code. */
function refused(code, act) {
  let error = null;
  try {
    act();
  } catch (thrown) {
    error = thrown;
  }
  return checked(code, error);
}
async function refusedLater(code, promise) {
  return checked(
    code,
    await promise.then(
      () => null,
      (thrown) => thrown,
    ),
  );
}
function checked(code, error) {
  assert.ok(error instanceof WegwijzerError, `expected a WegwijzerError, found ${error}`);
  assert.ok(error instanceof Error);
  assert.equal(error.name, "WegwijzerError");
  assert.equal(error.code, code, error.message);
  assert.ok(error.message.length > 10);
  return error;
}

test("answers: every wrong one is named", () => {
  const error = refused("invalid_answers", () =>
    advisor.advise({ sectors: ["tandarts"], rol: "other", spans_sectors: 3, role: "other" }),
  );
  assert.deepEqual(
    error.problems.map(({ pointer }) => pointer),
    ["/sectors", "/rol", "/spans_sectors"],
  );
  assert.match(error.problems[0].message, /fysiotherapie/);
  assert.match(error.problems[1].message, /did you mean "role"/);
  assert.match(error.message, /^\/sectors: /);
  for (const answers of [null, [], 3, "role"]) refused("invalid_answers", () => advisor.advise(answers));
  refused("invalid_request", () => advisor.advise());
  refused("invalid_answers", () =>
    advisor.plan({ option: "fysiotherapie/vrije-tarieven", start: "2027-01-01", answers: { sectors: 1 } }),
  );
  const deep = "[".repeat(5000) + "]".repeat(5000);
  refused("invalid_request", () => advisor.advise({ sectors: JSON.parse(deep) }));
  const round = {};
  round.round = round;
  refused("invalid_request", () => advisor.advise(round));
  refused("invalid_answers", () => advisor.advise({ "constructor\0": true }));
});

test("null and undefined count as not answered", () => {
  assert.deepEqual(advisor.advise({ role: null, scale: undefined }), advisor.advise({}));
});

test("days", () => {
  for (const asOf of ["gisteren", "2026-02-30", "1-1-2026", 20260101, new Date(), null, "1492-01-01"]) {
    const error = refused("invalid_request", () => advisor.advise({}, { asOf }));
    assert.equal(error.problems[0].pointer, "/as_of");
  }
  const noStart = refused("invalid_request", () => advisor.plan({ option: "fysiotherapie/vrije-tarieven" }));
  assert.match(noStart.message, /start/);
});

test("ids", () => {
  const option = refused("not_found", () => advisor.plan({ option: "fysio/max-max", start: "2027-01-01" }));
  assert.match(option.message, /fysiotherapie\/vrije-tarieven/);
  refused("not_found", () => advisor.compare({ sector: "tandarts" }));
  refused("not_found", () => advisor.compare({ route: "snelweg" }));
  refused("not_found", () => advisor.compare({ options: ["fysiotherapie/vrije-tarieven", "x/y"] }));
});

test("what to compare", () => {
  for (const subject of [{}, { sector: "fysiotherapie", route: "max-max" }, { options: [] }]) {
    const error = refused("invalid_request", () => advisor.compare(subject));
    assert.match(error.message, /exactly one of: sector, route, options/);
  }
  for (const wrong of [
    { options: "fysiotherapie/vrije-tarieven" },
    { sector: 3 },
    { route: "max-max", differences: "ja" },
  ]) {
    refused("invalid_request", () => advisor.compare(wrong));
  }
  const typed = refused("invalid_request", () => advisor.compare({ secter: "fysiotherapie" }));
  assert.match(typed.message, /did you mean "sector"/);
});

test("search", () => {
  for (const words of ["", "  ", undefined, 3, "x".repeat(1001)]) {
    refused("invalid_request", () => advisor.search(words));
  }
  for (const limit of [0, 1001, 2.5, -1, "3"]) refused("invalid_request", () => advisor.search("zorg", { limit }));
});

test("an edition that does not load, with every problem in its place", async () => {
  const wrong = structuredClone(edition);
  wrong.options[0].law = "no such law";
  delete wrong.options[1].title;
  const error = await refusedLater("invalid_edition", createAdvisor({ edition: wrong }));
  assert.ok(error.problems.length >= 2);
  assert.ok(error.problems.some(({ pointer }) => pointer === "/options/0/law"));
  for (const edition of ["", "{", "[]", "3", {}, [], 3, "\0"]) {
    await refusedLater("invalid_edition", createAdvisor({ edition }));
  }
});

test("files that are not there, and modules that are none", async () => {
  await refusedLater("not_loaded", createAdvisor({ wasm: new URL("file:///no/such/engine.wasm") }));
  await refusedLater("not_loaded", createAdvisor({ edition: new URL("file:///no/such/edition.json") }));
  await refusedLater("not_loaded", createAdvisor({ wasm: new Uint8Array([1, 2, 3]) }));
  await refusedLater("invalid_request", createAdvisor({ data: edition }));
});

test("after any error the advisor goes on as before", () => {
  const before = JSON.stringify(advisor.advise({ sectors: ["fysiotherapie"] }));
  for (let i = 0; i < 200; i++) refused("invalid_answers", () => advisor.advise({ sectors: i }));
  assert.equal(JSON.stringify(advisor.advise({ sectors: ["fysiotherapie"] })), before);
});

test("several editions at once, as an object, as text, as a bundle", async () => {
  const other = structuredClone(edition);
  other.edition.version = "9.9";
  other.options.find(({ id }) => id === "fysiotherapie/vrije-tarieven").title = "Anders";
  const [second, third, fourth] = await Promise.all([
    createAdvisor({ edition: other }),
    createAdvisor({ edition: JSON.stringify(edition) }),
    createAdvisor({ edition: bundle }),
  ]);
  const answers = { sectors: ["fysiotherapie"] };
  const titles = (one) => one.advise(answers).options.map(({ title }) => title);
  assert.ok(titles(second).includes("Anders"));
  assert.ok(!titles(advisor).includes("Anders"));
  assert.equal(second.advise(answers).edition.version, "9.9");
  assert.deepEqual(third.advise(answers), advisor.advise(answers));
  assert.deepEqual(fourth.advise(answers), advisor.advise(answers));
});

test("a module that was compiled once serves many", async () => {
  const wasm = await WebAssembly.compile(readFileSync(join(folder, "engine.wasm")));
  const many = await Promise.all(Array.from({ length: 5 }, () => createAdvisor({ wasm, edition })));
  for (const one of many) assert.deepEqual(one.questions(), advisor.questions());
});
