// The project itself: what must be true of a checkout before anyone builds it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const tracked = execFileSync("git", ["ls-files"]).toString().trim().split("\n").filter(existsSync);
const read = (file) => readFileSync(file, "utf8");

test("the lockfile names no registry", () => {
  assert.doesNotMatch(read("package-lock.json"), /"resolved"|https?:\/\/[^"]*\.tgz/);
});

test("every package is pinned to one version", () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read("package.json"));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
  }
});

test("no third-party code is committed", () => {
  for (const file of tracked) assert.doesNotMatch(file, /(^|\/)(node_modules|third_party|vendor|dist|build)\//);
});

test("no file holds a path of somebody's machine, or the address of a package mirror", () => {
  const patterns = [
    /\/home\/[a-z]+\//,
    new RegExp("/(root|work)" + "/[a-z.]"),
    new RegExp("deb\\." + "debian\\.org"),
    new RegExp("registry\\." + "npmjs"),
  ];
  for (const file of tracked.filter((name) => !/\.(png|ico)$/.test(name))) {
    for (const pattern of patterns) assert.doesNotMatch(read(file), pattern, file);
  }
});

test("every library in the list of dependencies is named in the notices, unless it is for tests only", () => {
  const names = { imgui: "Dear ImGui", json: "JSON for Modern C++", cli11: "CLI11", inter: "Inter", catch2: null };
  const listed = [...read("tools/dependencies.txt").matchAll(/^library +(\S+)/gm)].map((match) => match[1]);
  assert.ok(listed.length > 0);
  for (const name of listed) {
    assert.ok(name in names, `${name}: say in this test how the notices name it`);
    if (names[name]) assert.ok(read("NOTICE.md").includes(names[name]), name);
  }
});

test("publiccode.yml has what the standard demands", () => {
  const text = read("publiccode.yml");
  for (const key of [
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description",
    "legal",
    "maintenance",
    "localisation",
  ]) {
    assert.match(text, new RegExp(`^${key}:`, "m"));
  }
  assert.match(text, /license: EUPL-1\.2/);
  for (const [, short] of text.matchAll(/shortDescription: (.*)/g)) assert.ok(short.length <= 150, short);
});
