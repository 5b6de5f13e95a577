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
 * Does one step; says its name before, and after it what came of it and the time it took.
 * @template T
 * @param {string} name @param {() => T | Promise<T>} work @param {(result: T) => string | undefined} [describe]
 * @returns {Promise<T>}
 */
export async function step(name, work, describe = () => undefined) {
  const began = performance.now();
  if (!quiet) out.write(`${name} … `);
  const late = quiet ? setTimeout(() => out.write(`${name} …\n`), 1500) : undefined;
  try {
    const result = await work();
    if (!quiet) out.write(`${[describe(result), seconds(began)].filter(Boolean).join(", ")}\n`);
    return result;
  } catch (error) {
    if (!quiet) out.write(`failed after ${seconds(began)}\n`);
    throw error;
  } finally {
    clearTimeout(late);
  }
}
