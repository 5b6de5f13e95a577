import { read } from "@/components/ui/request";
import { contentPathOf, type ReaderServices, type ReaderSource } from "@/components/reader/reader-services";
import type { Highlight } from "@/lib/claims/highlight";
import type { DocumentHighlights } from "@/lib/data/documents/highlights";
import type { Span } from "@/lib/text/span";

/** A text up to this length (UTF-16 units) has so few claims that they come all at once. */
const SHORT = 40_000;
/** How much of a longer one comes with its claims at first: more than a large screen and what is painted around it. */
const AHEAD = 24_000;
/** How many claims come in one part: so few that taking them in doesn't hold up a frame. */
const PART = 2_000;

// Always those of the very text that is shown: another one may have become the newest meanwhile.
function pathOf(source: ReaderSource, part: Readonly<Record<string, string | number>>): string {
  const query = Object.entries({ ...part, ...(source.layerId === null ? {} : { layerId: source.layerId }) }).map(([name, value]) => [name, String(value)]);
  return `${contentPathOf(source)}/highlights?${new URLSearchParams(query)}`;
}
const readPart = (source: ReaderSource, part: Readonly<Record<string, string | number>>) => read<DocumentHighlights>(pathOf(source, part));

/** The part of a text of this length whose claims are read before it is shown: around a place; null for all of it. */
export function firstPart(length: number, place: number): Span | null {
  if (length <= SHORT) return null;
  const start = Math.max(0, Math.min(place - AHEAD / 2, length - AHEAD));
  return { start, end: start + AHEAD };
}

/** Where the API has the claims that are read before the text is shown; below /api/v1. */
export const firstHighlightsPathOf = (source: ReaderSource, place: number) => pathOf(source, { ...firstPart(source.revision.length, place) });

/** The claims near a place of the text; all of a short text's. */
export const readFirstHighlights = async (source: ReaderSource, place: number): Promise<readonly Highlight[]> => (await read<DocumentHighlights>(firstHighlightsPathOf(source, place))).claims;

/** Every claim of the text, part by part. */
export async function* highlightParts(source: ReaderSource): AsyncGenerator<readonly Highlight[]> {
  for (let after: string | null = ""; after !== null; ) {
    const part: DocumentHighlights = await readPart(source, { limit: PART, ...(after === "" ? {} : { after }) });
    yield part.claims;
    after = part.next;
  }
}

export async function readHighlights(source: ReaderSource): Promise<readonly Highlight[]> {
  const claims: Highlight[] = [];
  for await (const part of highlightParts(source)) claims.push(...part);
  return claims;
}

/** Of these claims, and of those that these placements place, the places on this text; at most 100 ids at a time. */
export async function readSomeHighlights(source: ReaderSource, ids: readonly string[]): Promise<readonly Highlight[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / 100) }, (_, part) => ids.slice(part * 100, part * 100 + 100));
  return (await Promise.all(parts.map((part) => readPart(source, { ids: part.join(",") })))).flatMap(({ claims }) => claims);
}

/** Takes in the claims that were not there at the first painting, part by part; nothing waits for them. */
export async function loadRest({ source, session, index, controller, orphans }: Pick<ReaderServices, "source" | "session" | "index" | "controller"> & { orphans: Highlight[] }, signal: AbortSignal): Promise<void> {
  if (firstPart(source.revision.length, 0) === null) return;
  for await (const part of highlightParts(source)) {
    await idle();
    if (signal.aborted) return;
    // What this page has changed or read whole meanwhile, it knows better.
    const unknown = part.filter((each) => !session.get(each.id));
    orphans.push(...unknown.filter((each) => each.orphaned && !orphans.some((known) => known.mentionId === each.mentionId)));
    index.meet(unknown.filter((each) => !each.orphaned));
    controller.touch();
  }
}

const idle = () => new Promise<void>((resolve) => (typeof requestIdleCallback === "function" ? requestIdleCallback(() => resolve(), { timeout: 200 }) : setTimeout(resolve, 16)));
