// The names that stand more than once in one object of a JSON text (which JSON.parse passes over in silence).
export function repeatedNames(text) {
  const repeated = [];
  const open = []; // the objects and lists that we are in: the names seen, or null for a list
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token.endsWith(":")) {
      const name = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
      if (open.at(-1).has(name)) repeated.push(name);
      open.at(-1).add(name);
    }
  }
  return repeated;
}
