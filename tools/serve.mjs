// Serves a folder on this computer, with the headers that the site is meant to be served with.
//
// usage: node tools/serve.mjs FOLDER [PORT]      (PORT 0 takes a free one; the address is printed)
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const [folder, port = "8080"] = process.argv.slice(2);
if (!folder || !existsSync(folder) || !/^\d+$/.test(port)) {
  console.error("usage: node tools/serve.mjs FOLDER [PORT]");
  process.exit(2);
}
const root = resolve(folder);

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".otf": "font/otf",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".md": "text/markdown; charset=utf-8",
};

// What any server of the site should send. Nothing is loaded from elsewhere, nothing is inline.
const headers = {
  "Content-Security-Policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
    "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
    "require-trusted-types-for 'script'; trusted-types wegwijzer",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

const server = createServer((request, response) => {
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    path = "\0";
  }
  let file = join(root, path);
  const inside = !path.includes("\0") && (file + sep).startsWith(root + sep);
  if (inside && existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  if (!["GET", "HEAD"].includes(request.method) || !inside || !existsSync(file)) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end("not found\n");
    return;
  }
  const stat = statSync(file);
  const tag = `"${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}"`;
  const type = types[extname(file)] ?? (extname(file) ? "application/octet-stream" : "text/plain; charset=utf-8");
  const lasting = /\.[0-9a-f]{10}\.\w+$/.test(file) ? { "Cache-Control": "public, max-age=31536000, immutable" } : {};
  const sent = { ...headers, ...lasting, "Content-Type": type, ETag: tag, Vary: "Accept-Encoding" };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, sent);
    response.end();
    return;
  }
  const brotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(`${file}.br`);
  if (brotli) sent["Content-Encoding"] = "br";
  const body = readFileSync(brotli ? `${file}.br` : file);
  response.writeHead(200, { ...sent, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
});

server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `port ${port} is in use; choose another with --port.` : error.message);
  process.exit(1);
});
server.listen(Number(port), "localhost", () => {
  console.log(`http://localhost:${server.address().port}/  (stop with Ctrl-C)`);
});
