// A real nginx that serves a folder with the lines of docs/hosting.md.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The lines, as they are documented. */
export const documented = readFileSync(join(import.meta.dirname, "../../docs/hosting.md"), "utf8").match(
  /```nginx\n([^]*?)```/,
)[1];

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

/** Starts it, and waits until it answers: its address (without a slash at the end), and how to stop it. */
export async function startNginx(folder) {
  const work = mkdtempSync(join(tmpdir(), "wegwijzer-nginx-"));
  mkdirSync(join(work, "temp"));
  const port = await freePort();
  const lines = documented.replace("listen 80;", `listen 127.0.0.1:${port};`).replace("/var/www/wegwijzer", folder);
  if (!lines.includes(String(port)) || !lines.includes(folder)) throw new Error("docs/hosting.md: other lines");
  const module = ["/usr/lib/nginx/modules", "/usr/share/nginx/modules"]
    .map((where) => join(where, "ngx_http_brotli_static_module.so"))
    .find(existsSync);
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${work}/temp;`);
  writeFileSync(
    join(work, "nginx.conf"),
    `load_module ${module};
     daemon off; master_process off; worker_processes 1; pid ${work}/pid; error_log ${work}/errors;
     events {} http { access_log off; ${temp.join(" ")} ${lines} }`,
  );
  const nginx = spawn("/usr/sbin/nginx", ["-e", join(work, "errors"), "-c", join(work, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  nginx.stderr.on("data", (text) => (said += text));
  const stop = () => {
    nginx.kill();
    rmSync(work, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (nginx.exitCode !== null) break;
    if (await fetch(`${address}/`).catch(() => null)) return { address, port, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  const errors = existsSync(join(work, "errors")) ? readFileSync(join(work, "errors"), "utf8") : "";
  stop();
  throw new Error(`nginx does not answer. ${said}${errors}`);
}
