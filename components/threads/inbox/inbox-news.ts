const NEWS = "counterclaim:inbox";

/** Says within this page that something of the inbox was read. */
export const tellRead = (): void => void window.dispatchEvent(new Event(NEWS));

/** Hears it, until the function that comes back is called. */
export function hearRead(listener: () => void): () => void {
  window.addEventListener(NEWS, listener);
  return () => window.removeEventListener(NEWS, listener);
}
