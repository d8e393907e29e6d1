// Reads docs/reliability.md: what it promises, and which tests it names.

/** The promises: rows of tables that have the column `test`, as {promise, tests}. */
export function promises(text) {
  const rows = [];
  let promising = false;
  for (const line of text.split("\n")) {
    const cells = line.startsWith("|") ? line.slice(1, -1).split("|") : null;
    if (cells === null) promising = false;
    else if (cells[1].trim() === "test") promising = true;
    else if (promising && !/^[ -]*$/.test(cells[0])) rows.push({ promise: cells[0].trim(), tests: named(cells[1]) });
  }
  return rows;
}
const named = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]);

/** What stands in for a test's name: a `…` for anything. */
export const pattern = (name) =>
  new RegExp(
    `^${name
      .split("…")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  );
