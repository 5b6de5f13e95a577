import { readInChild } from "@/lib/data/sources/child-process";
import { formatOf, formats } from "@/lib/sources/formats";
import { readPlainSource } from "@/lib/sources/plain-source";
import { refusal } from "@/lib/sources/refusal";
import { recognise, type Recognised } from "@/lib/sources/recognition";
import type { Progress, SourceFile, SourceResult } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";

/** Plain text up to this many bytes is read in the program's own process: that costs less than starting another. */
const AT_ONCE = 512 * 1024;
/** So many processes read at a time; the others wait, so that other people notice nothing. */
const MOST_CHILDREN = 2;

let running = 0;
const queue: (() => void)[] = [];

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
}

/**
 * Reads a source: a short plain text here, everything else in a process of its own within the bounds of its kind. Rejects
 * only where `signal` ends it.
 */
export async function readGuarded(file: SourceFile, { signal, progress = () => undefined }: ReadingOptions = {}): Promise<SourceResult> {
  const recognised = recognisedOrRefused(file);
  if ("kind" in recognised) return recognised;
  if (recognised.format === "text" && !recognised.isGuess && file.bytes.length <= AT_ONCE) return readPlainSource(file);
  return inChildPlace(signal, () => readInChild(file, { ...boundsOf(recognised), ...(signal ? { signal } : {}) }, progress));
}

function recognisedOrRefused(file: SourceFile): Recognised | SourceResult {
  try {
    return recognise(file);
  } catch (thrown) {
    if (thrown instanceof Unreadable) return refusal(file, thrown);
    throw thrown;
  }
}

/** What a package is stands in it; until it is opened it may cost what the costliest of them may. */
function boundsOf({ format }: Recognised): { seconds: number; megabytes: number } {
  if (format !== "package") return formatOf(format);
  const packages = formats.filter(({ id }) => id === "docx" || id === "epub" || id === "odt");
  return { seconds: Math.max(...packages.map(({ seconds }) => seconds)), megabytes: Math.max(...packages.map(({ megabytes }) => megabytes)) };
}

/** Runs work that takes a process of its own, when there is a place for it. */
export async function inChildPlace<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  await freePlace(signal);
  try {
    return await work();
  } finally {
    leavePlace();
  }
}

async function freePlace(signal: AbortSignal | undefined): Promise<void> {
  if (running < MOST_CHILDREN) {
    running++;
    return;
  }
  // The place is handed on by whoever leaves it.
  await new Promise<void>((resolve) => queue.push(resolve));
  if (!signal?.aborted) return;
  leavePlace();
  signal.throwIfAborted();
}

function leavePlace(): void {
  const next = queue.shift();
  if (next) next();
  else running--;
}
