// What is remembered of how a visitor likes to see the page: view and theme, and nothing else. A browser that keeps
// nothing (a private window, a refusal) is none the worse for it.

const key = (name) => `wegwijzer.${name}`;

export const preferences = {
  /** The value kept under a name, where it is one of those. */
  get(name, values) {
    try {
      const value = localStorage.getItem(key(name));
      return values.includes(value) ? value : null;
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(key(name), value);
    } catch {
      // Not kept, then.
    }
  },
};
