// Calls that are wrong: exit status 2, one sentence a line, nothing on standard output.
import assert from "node:assert/strict";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { temporary_folder, wegwijzer } from "./program.mjs";

function refused(args, expected, options) {
  const { status, stdout, stderr } = wegwijzer(args, options);
  assert.match(stderr, expected);
  assert.equal(stdout, "");
  assert.equal(status, 2, stderr);
  assert.match(stderr, /^([^\n]{10,}\n)+$/, "whole lines");
}

const plan = ["plan", "--option", "fysiotherapie/vrije-tarieven"];
const commands =
  /the commands are content, questions, advise, compare, plan, paper, validate, check, diff, search\.\n$/;

test("no command, or one that does not exist", () => {
  refused([], commands);
  refused(["--data", "data"], commands);
  for (const word of ["checks", "Advise", "", "-"]) refused([word], commands);
  refused(["checks"], /^There is no command 'checks': /);
});

test("flags that do not exist, lack a value or are given twice", () => {
  refused(["content", "--colour"], /--colour/);
  refused(["content", "extra"], /extra/);
  refused(["content", "--format"], /--format/);
  refused(["content", "--differences"], /--differences/);
  refused(["plan", "--start", "2027-01-01"], /--option/);
  refused([...plan], /--start/);
  refused(["advise"], /--answers/);
  refused([...plan, "--start", "2027-01-01", "--start", "2028-01-01"], /--start/);
});

test("formats that the command does not know", () => {
  refused(["content", "--format", "md"], /^--format is 'md': this command knows json\.\n$/);
  refused(["advise", "--answers", "-", "--format", "ics"], /this command knows text, md, json\./);
  refused(["compare", "--sector", "fysiotherapie", "--format", "text"], /this command knows md, json, csv\./);
});

test("papers", () => {
  const paper = ["paper", "--option", "fysiotherapie/vrije-tarieven"];
  refused([...paper], /--paper/);
  refused(["paper", "--paper", "gespreksblad"], /--option/);
  refused([...paper, "--paper", "x"], /^There is no paper 'x' for fysiotherapie\/vrije-tarieven: expected one of /);
  refused([...paper, "--paper", "evaluatiekalender"], /^There is no paper 'evaluatiekalender' for /);
  refused([...paper, "--paper", "gespreksblad", "--start", "31-2"], /^--start is '31-2'/);
  const sheet = [...paper, "--paper", "gespreksblad"];
  refused([...sheet, "--initiative", "-", "--answers", "answers/fysiotherapie.json"], /--(answers|initiative)/);
  refused([...sheet, "--initiative", ""], /^--initiative is empty/);
  refused([...sheet, "--initiative", "-"], /^standard input: this is not JSON\.\n$/, { input: "{" });
  refused([...sheet, "--initiative", "-"], /^standard input: this is no initiative/, { input: "{}" });
  const initiative = {
    format: "wegwijzer-initiative",
    version: 1,
    edition: "eerstelijnszorg-2023",
    answers: { colour: "red" },
  };
  const input = JSON.stringify(initiative);
  refused([...sheet, "--initiative", "-"], /^standard input: \/answers\/colour: this edition does not know/, { input });
});

test("days that do not exist", () => {
  for (const day of ["2026-02-29", "2026-13-01", "2026-1-1", "01-01-2027", "1899-12-31", "2200-01-01", "morgen", ""]) {
    refused([...plan, "--start", day], /^--start is '.*': expected an existing day as YYYY-MM-DD/);
  }
  refused([...plan, "--start", "2027-01-01", "--as-of", "2026-11-31"], /^--as-of is '2026-11-31': expected/);
  assert.equal(wegwijzer([...plan, "--start", "2028-02-29", "--format", "json"]).status, 0);
});

test("options, sectors and routes that do not exist", () => {
  refused(
    ["plan", "--option", "fysiotherapie/max-max", "--start", "2027-01-01"],
    /^There is no option 'fysiotherapie\/max-max': expected one of .*fysiotherapie\/vrije-tarieven/,
  );
  refused(["compare", "--sector", "tandarts"], /^There is no sector 'tandarts': expected one of .*fysiotherapie/);
  refused(["compare", "--route", "snelweg"], /^There is no route 'snelweg': expected one of .*vrije-tarieven/);
  refused(["compare", "--options", "fysiotherapie/vrije-tarieven,x"], /^There is no option 'x': /);
  refused(["compare", "--options", ""], /^There is no option ''/);
  refused(["compare", "--sector", ""], /is empty/);
});

test("comparing needs one subject", () => {
  refused(["compare"], /^compare needs exactly one of --sector, --route and --options\.\n$/);
  refused(["compare", "--sector", "fysiotherapie", "--route", "vrije-tarieven"], /exactly one/);
});

test("answers that are none", () => {
  const answers = (text, expected) => refused(["advise", "--answers", "-"], expected, { input: text });
  answers("", /^standard input: /);
  answers("{", /^standard input: /);
  answers("[]", /^standard input: .*object/);
  answers("\u0000\u0001\u00ff", /^standard input: /);
  answers("[".repeat(200000), /^standard input: /);
  answers('{"colour": "red"}', /^standard input: \/colour: .*colour/);
  answers('{"role": "king"}', /^standard input: \/role: .*care_provider/);
  answers('{"role": 3}', /\/role: /);
  answers('{"sectors": ["fysiotherapie", "tandarts"]}', /\/sectors/);
  answers('{"desired_start": "2027-02-30"}', /\/desired_start: /);
  answers('{"tariff_increase_percent": -1}', /\/tariff_increase_percent: /);
  // Each problem on a line of its own.
  answers('{"role": "king", "colour": 1}', /^standard input: .*\nstandard input: .*\n$/);
});

test("files that are not there, or can't be read", (t) => {
  const folder = temporary_folder(t);
  const missing = join(folder, "missing.json");
  refused(["advise", "--answers", missing], /missing\.json: there is no such file\.\n$/);
  refused(["advise", "--answers", folder], /: this is a folder, expected a file\.\n$/);
  refused(["advise", "--answers", ""], /^--answers is empty: expected a file/);
  refused(["--data", missing, "content"], /missing\.json: there is no such file\.\n$/);
  refused(["validate", missing], /missing\.json: there is no such file\.\n$/);
  refused(["--data", folder, "content"], /: the folder holds no \.json files\.\n$/);
  refused(
    ["advise", "--answers", "/dev/zero"],
    /^\/dev\/zero: the file is larger than 64 MB, too large to be read\.\n$/,
  );
  if (process.getuid?.() !== 0) {
    const secret = join(folder, "secret.json");
    writeFileSync(secret, "{}");
    chmodSync(secret, 0);
    refused(["advise", "--answers", secret], /secret\.json: the file can't be read/);
  }
});

test("asking for help is not wrong", () => {
  for (const args of [["--help"], ["-h"], ["plan", "--help"], ["--help", "check"]]) {
    const { status, stdout, stderr } = wegwijzer(args);
    assert.equal(status, 0);
    assert.equal(stderr, "");
    assert.match(stdout, /--help/);
  }
});
