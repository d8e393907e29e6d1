// The site under a real nginx, with the lines of docs/hosting.md.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { documented, startNginx } from "./nginx.mjs";

const root = join(import.meta.dirname, "../..");
const site = process.env.WEGWIJZER_DIST ?? join(root, "dist");
let nginx;

before(async () => (nginx = await startNginx(site)));
after(() => nginx?.stop());

function get(path, headers = {}, method = "GET") {
  return new Promise((found, failed) => {
    const asked = request({ host: "127.0.0.1", port: nginx.port, path, method, headers }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        found({ ...response, status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", failed);
    asked.end();
  });
}

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(site.length + 1))
  .filter((file) => !/\.(br|gz)$/.test(file));

const types = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  wasm: "application/wasm",
  otf: "font/otf",
  svg: "image/svg+xml",
  md: "text/markdown; charset=utf-8",
};

test("every file: its type, how long it may be kept, and what protects it", async () => {
  assert.ok(files.length > 20);
  for (const file of files) {
    const { status, headers, body } = await get(`/${file}`);
    assert.equal(status, 200, file);
    assert.deepEqual(body, readFileSync(join(site, file)), file);
    const type = types[file.split(".").at(-1)];
    assert.equal(headers["content-type"], type ?? "text/plain; charset=utf-8", file);
    const hashed = /\.[0-9a-f]{10}\.\w+$/.test(file);
    assert.equal(headers["cache-control"], hashed ? "public, max-age=31536000, immutable" : "no-cache", file);
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["referrer-policy"], "no-referrer");
    assert.match(headers["content-security-policy"], /default-src 'self'/);
    assert.ok(headers.etag, file);
    assert.equal(headers["access-control-allow-origin"], file.startsWith("npm/") ? "*" : undefined);
  }
});

test("only the page and what others link to keep a name without a hash", () => {
  const plain = files.filter((file) => !/\.[0-9a-f]{10}\.\w+$/.test(file) && !/^(npm|demo)\//.test(file)).sort();
  assert.deepEqual(plain, [
    ...["LICENSE", "NOTICE.md", "embed.json", "icon.svg", "index.html"],
    ...["service-worker.js", "wegwijzer-advisor.js"],
  ]);
});

test("packed for who can unpack, with the same content", async () => {
  for (const file of files.filter((name) => !name.startsWith("npm/"))) {
    const whole = readFileSync(join(site, file));
    const br = await get(`/${file}`, { "Accept-Encoding": "gzip, br" });
    assert.equal(br.headers["content-encoding"], "br", file);
    assert.deepEqual(brotliDecompressSync(br.body), whole, file);
    const gz = await get(`/${file}`, { "Accept-Encoding": "gzip" });
    assert.equal(gz.headers["content-encoding"], "gzip", file);
    assert.deepEqual(gunzipSync(gz.body), whole, file);
    assert.equal(br.headers["content-type"], gz.headers["content-type"]);
  }
});

test("what did not change is not sent again; what is not there, or not for asking, is not found", async () => {
  const first = await get("/");
  assert.match(String(first.body), /^<!doctype html>/);
  const again = await get("/", { "If-None-Match": first.headers.etag });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
  for (const path of ["/nergens", "/index.html.br", "/../etc/passwd", "/%2e%2e/README.md"]) {
    const { status } = await get(path);
    assert.ok([400, 404].includes(status), `${path}: ${status}`);
  }
  assert.equal((await get("/", {}, "POST")).status, 403);
  assert.equal((await get("/demo/")).status, 200);
});

test("one policy: in the page, in the documentation, on this computer's own server", () => {
  const directives = (policy) =>
    new Map(
      policy
        .split(/;\s*/)
        .filter(Boolean)
        .map((one) => [one.split(" ")[0], one]),
    );
  const header = directives(documented.match(/Content-Security-Policy "([^"]+)"/)[1]);
  const served = directives(
    [
      ...readFileSync(join(root, "tools/serve.mjs"), "utf8")
        .match(/"Content-Security-Policy":\s*([^]*?"),\n/)[1]
        .matchAll(/"([^"]*)"/g),
    ]
      .map(([, text]) => text)
      .join(""),
  );
  const meta = directives(readFileSync(join(root, "index.html"), "utf8").match(/content="(default-src[^"]+)"/)[1]);
  assert.ok(header.delete("frame-ancestors"));
  assert.deepEqual([...header.values()], [...served.values()]);
  for (const [name, directive] of meta) if (name !== "img-src") assert.equal(directive, header.get(name));
  for (const policy of [header, served, meta]) {
    assert.doesNotMatch([...policy.values()].join(), /unsafe-inline|'unsafe-eval'|\*/);
    assert.ok(policy.has("require-trusted-types-for"));
  }
});
