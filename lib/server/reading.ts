import { uuidv7 } from "uuidv7";
import type { Actor } from "@/lib/access/actor";
import { readPassages } from "@/lib/data/search/reading";
import { searchProject, type Hits, type Search } from "@/lib/data/search/search";
import { log } from "@/lib/server/log";

const AGAIN_AFTER = 10_000;
// One for the process, also where the development server loads this file twice.
const store = globalThis as unknown as { counterclaimReading?: { isAtWork: boolean; isWanted: boolean } };
const state = (store.counterclaimReading ??= { isAtWork: false, isWanted: false });

const operator = () => ({ kind: "operator", request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null } }) as const;

/** Lets texts that came in be read for search, beside everything else; where it fails, it is tried again. */
export function readTexts(): void {
  state.isWanted = true;
  if (!state.isAtWork) void read();
}

/** The answer of an act by which texts come in or change their language; they are read from then on. */
export async function andRead<T>(answer: Promise<T>): Promise<T> {
  const value = await answer;
  readTexts();
  return value;
}

/** `searchProject`; where it meets texts that nobody reads (who brought them in was killed, say), they are read from then on. */
export async function searchAndRead(actor: Actor, project: string, search: Search): Promise<Hits> {
  const hits = await searchProject(actor, project, search);
  if (hits.unreadTexts > 0) readTexts();
  return hits;
}

async function read(): Promise<void> {
  state.isAtWork = true;
  try {
    while (state.isWanted) {
      state.isWanted = false;
      await readPassages(operator());
    }
  } catch (error) {
    log.error({ err: error }, "texts could not be read for search; tried again in ten seconds");
    setTimeout(readTexts, AGAIN_AFTER).unref();
  } finally {
    state.isAtWork = false;
  }
}
