import { z } from "zod";
import { widenedSpan } from "@/lib/claims/excerpt";
import { anchoringRecord, claimRecord, type AnchoringRecord } from "@/lib/claims/record";
import { recordId } from "@/lib/projects/record";
import { placesOf } from "@/lib/revisions/found-words";
import { pointedOut } from "@/lib/revisions/pointed-out";
import { cover, overlaps, type Span } from "@/lib/text/span";

const exchanged = z.object({ went: z.array(z.string()).readonly(), came: z.array(z.string()).readonly() });
const passage = z.object({ start: z.int(), text: z.string() });

/** A mention that didn't move by itself, for somebody to decide about. */
export const waitingMove = z.object({
  claim: claimRecord.extend({ abilities: z.object({ change: z.boolean() }) }),
  mentionId: recordId,
  /** its place on the older text, and the sentences around */
  older: z.object({ ordinal: z.int(), anchoring: anchoringRecord, around: passage }),
  /** what is proposed on the newest one; null where nothing stands for it */
  newer: z.object({ anchoring: anchoringRecord, around: passage, pointedOut: z.object({ negations: exchanged, numbers: exchanged, names: exchanged }) }).nullable(),
  /** where else the very words stand on the newest text */
  elsewhere: passage.nullable(),
});
export type WaitingMove = z.output<typeof waitingMove>;

/** What of a waiting move the two texts say. */
export function seenOnTexts(olderText: string, newerText: string, was: AnchoringRecord, proposed: AnchoringRecord | undefined): { readonly around: WaitingMove["older"]["around"]; readonly newer: WaitingMove["newer"]; readonly elsewhere: WaitingMove["elsewhere"] } {
  const around = passageAround(olderText, was);
  const there = proposed && proposed.fragments.length > 0 ? passageAround(newerText, proposed) : null;
  return {
    around,
    newer: there && { anchoring: proposed!, around: there, pointedOut: pointedOut(around.text, there.text) },
    elsewhere: copyElsewhere(newerText, was, proposed?.fragments ?? []),
  };
}

function passageAround(text: string, { fragments }: AnchoringRecord): { start: number; text: string } {
  const { start, end } = widenedSpan(text, cover(fragments));
  return { start, text: text.slice(start, end) };
}

function copyElsewhere(text: string, was: AnchoringRecord, besides: readonly Span[]): { start: number; text: string } | null {
  const [longest] = was.fragments.filter(({ role }) => role === "content").sort((a, b) => b.quote.length - a.quote.length);
  for (const start of longest ? placesOf(text, longest.quote) : []) {
    const span = { start, end: start + longest!.quote.length };
    if (besides.some((each) => overlaps(each, span))) continue;
    const wide = widenedSpan(text, span);
    return { start: wide.start, text: text.slice(wide.start, wide.end) };
  }
  return null;
}

/** Whether marked words and everything pointed out are the same: what may be accepted together with others of its kind. */
export function isPlain({ older, newer }: WaitingMove): boolean {
  if (!newer) return false;
  const quotes = ({ fragments }: AnchoringRecord) => fragments.map(({ role, quote }) => `${role} ${quote}`).join("\n");
  const { negations, numbers, names } = newer.pointedOut;
  return quotes(older.anchoring) === quotes(newer.anchoring) && [negations, numbers, names].every(({ went, came }) => went.length + came.length === 0);
}
