// What the command is doing, and how long each step took.
let out = process.stdout;
let quiet = false;

/**
 * Where progress is written. A command whose own output is for machines writes it to stderr, and only what took time.
 * @param {{ stream?: NodeJS.WriteStream, onlySlow?: boolean }} options
 */
export function configureSteps({ stream = process.stdout, onlySlow = false }) {
  out = stream;
  quiet = onlySlow;
}

/** One line to the person at the terminal. @param {string} line */
export function say(line) {
  out.write(`${line}\n`);
}

/** @param {number} since a moment of performance.now() */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does one step; says its name before and the time it took after. What it returns, if it is a string, is said as well.
 * @template T
 * @param {string} name @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = performance.now();
  if (!quiet) out.write(`${name} … `);
  const late = quiet ? setTimeout(() => out.write(`${name} …\n`), 1500) : undefined;
  let failed = true;
  try {
    const result = await work();
    failed = false;
    if (!quiet) out.write(`${typeof result === "string" ? `${result}, ` : ""}${seconds(began)}\n`);
    return result;
  } finally {
    clearTimeout(late);
    if (failed && !quiet) out.write(`failed after ${seconds(began)}\n`);
  }
}
