/** What was kept in this tab under a key; null for nothing, or where the browser keeps nothing for pages. */
export function keptInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps words in this tab, so that a page that is left or loaded again loses nothing; null forgets them. */
export function keepInTab(key: string, words: string | null): void {
  try {
    if (words === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, words);
  } catch {
    // A browser that keeps nothing for pages, or has no room: the words stand in the form as long as that is open.
  }
}
