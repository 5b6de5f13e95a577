// What is done in a page and timed by its own clock; the reader is acted on through its page as a person would.
import { rangeOf, startsOf } from "./text.mjs";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** The main thread's work until an act is on the screen: the act itself, and the frame that shows it; waiting left out. */
export async function workOf(act) {
  await frame();
  await task();
  const began = performance.now();
  const done = act();
  await task();
  const acted = performance.now() - began;
  await done;
  const atFrame = await frame();
  await task();
  return acted + Math.max(0, performance.now() - Math.max(atFrame, began + acted));
}

/**
 * From the next key that is pressed until the frame is drawn that shows what it did: the time, waiting for the screen
 * included; of it the main thread's work, on the key and on frames; and which frame it was. `marks` counts what is marked;
 * without it, the first frame is taken. `act` is what the key does where no program listens to it.
 */
export function shownAfterKey(act, marks) {
  return new Promise((resolve) => {
    const heard = async (event) => {
      const began = performance.now();
      let handled = Infinity;
      void task().then(() => (handled = performance.now()));
      const before = marks?.();
      act?.();
      let frames = 0;
      let work = 0;
      do {
        await frame();
        const atFrame = performance.now();
        await task();
        if (frames++ === 0) work += Math.min(handled, atFrame) - began;
        work += performance.now() - atFrame;
      } while (marks?.() === before && before !== undefined && frames < 60);
      resolve({ time: performance.now() - event.timeStamp, work, frames });
    };
    document.addEventListener("keydown", heard, { capture: true, once: true });
  });
}

/** The time from an act until `box` gives a place in the window that doesn't move any more. */
export async function untilStill(act, box, limit = 20_000) {
  const began = performance.now();
  act();
  let before = null;
  let since = 0;
  for (;;) {
    await frame();
    const now = performance.now() - began;
    const rect = box();
    const isIn = rect && rect.height > 0 && rect.top > 0 && rect.bottom < innerHeight;
    if (isIn && before !== null && Math.abs(rect.top - before) < 1) {
      if (now - since > 150) return since;
    } else since = now;
    before = isIn ? rect.top : null;
    if (now > limit) return null;
  }
}

/** The times between frames while the page goes down by so many screens, so many pixels a frame: a quarter of one, if nothing else is said. */
export async function scroll(screens, pixels = innerHeight / 4) {
  const times = [];
  let before = await frame();
  for (let y = 0; y < screens * innerHeight; y += pixels) {
    window.scrollBy(0, pixels);
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
}

/** What of a box's first line can be looked at in a picture of the window. */
const firstLine = (range) => {
  const rect = range.getClientRects()[0];
  return rect && rect.width > 3 && rect.top > 130 && rect.bottom < innerHeight - 4 ? { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom } : null;
};

/** The parts of the window in which these claims' words stand. */
export function boxesOf(range, claims) {
  return claims.flatMap((claim) => firstLine(range(claim)) ?? []);
}

/** How the reader's own text is found from outside: its lines are the paragraphs of the editable element. */
export function reader() {
  const host = document.querySelector(".ProseMirror");
  const lines = host.getElementsByTagName("p");
  const starts = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += [...line.childNodes].reduce((size, node) => size + node.textContent.length, 0) + (line.dataset.more === undefined ? 1 : 0);
  }
  return {
    host,
    rangeOf: (span) => rangeOf(lines, starts, span),
    marks: () => [...CSS.highlights].reduce((sum, [name, { size }]) => (name.startsWith("content-") ? sum + size : sum), 0),
    reveal: ({ start, end }) => (location.hash = `p=${start}-${end}`),
    add: (span) => {
      const { startContainer, startOffset, endContainer, endOffset } = rangeOf(lines, starts, span);
      host.focus();
      document.getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      return () => host.dispatchEvent(new KeyboardEvent("keydown", { key: "c", code: "KeyC", bubbles: true, cancelable: true }));
    },
  };
}

/**
 * From the next release of the mouse: until the reader knows the claims there (its own mark, `claims-here`, says when and how
 * many), and until as many are offered in a list, or one is in hand, and drawn.
 */
export function choiceAfterPress() {
  return new Promise((resolve) => {
    let began = 0;
    let known = null;
    document.addEventListener("mouseup", (event) => (began = event.timeStamp), { capture: true, once: true });
    const here = new PerformanceObserver((entries) => (known = entries.getEntriesByName("claims-here").at(-1) ?? known));
    here.observe({ type: "mark" });
    const look = async () => {
      const offered = document.querySelectorAll('[role="dialog"] ul > li').length || document.querySelectorAll('li[aria-current="true"]').length;
      if (!offered || !began) return;
      watch.disconnect();
      await frame();
      await task();
      const drawn = performance.now() - began;
      await new Promise((go) => setTimeout(go, 50));
      here.disconnect();
      resolve({ time: drawn, count: offered, known: known && known.startTime - began, named: known?.detail ?? 0 });
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-current"] });
  });
}

/** From the next release of the mouse until the subject has said how many claims are at a place. */
export function hereAfterPress(x, y) {
  return new Promise((resolve) => {
    const released = ({ timeStamp }) => {
      const named = window.bench.subject.here(x, y);
      resolve({ known: performance.now() - timeStamp, named });
    };
    document.addEventListener("mouseup", released, { capture: true, once: true });
  });
}

export { startsOf };
