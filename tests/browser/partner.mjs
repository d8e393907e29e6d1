// A partner's site, of another origin than ours: pages that a test hands over, and files of published themes.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const packages = join(import.meta.dirname, "../../node_modules");
const themes = {
  "/utrecht.css": "@utrecht/design-tokens/dist/root.css",
  "/rijkshuisstijl.css": "@rijkshuisstijl-community/design-tokens/dist/root.css",
};

/** {address, put(path, html, headers), close()}. */
export async function createPartner() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://partner").pathname;
    if (themes[path]) {
      response.writeHead(200, { "Content-Type": "text/css" });
      return response.end(readFileSync(join(packages, themes[path])));
    }
    const page = pages.get(path);
    response.writeHead(page ? 200 : 204, {
      "Content-Type": page?.type ?? "text/html; charset=utf-8",
      ...page?.headers,
    });
    response.end(page?.text);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    put: (path, text, headers = {}, type) => pages.set(path, { text, headers, type }),
    close: () => server.close(),
  };
}
