import { currentPlace } from "@/lib/claims/excerpt";
import type { ClaimRecord, MentionRecord } from "@/lib/claims/record";
import { daysOf } from "@/lib/search/days";

/** What a claim is found and sorted by, as far as the record itself says it. */
export function claimSearchRow(claim: ClaimRecord) {
  const [said, event] = [daysOf(claim.said), daysOf(claim.event)];
  const [first] = claim.mentions;
  return {
    claimId: claim.id, layerId: claim.layerId, contributorId: claim.contributorId, isDeleted: claim.deletedAt !== null,
    documentId: first!.documentId, start: startOf(first!), act: claim.act, attribution: claim.attribution, claimantId: claim.claimants[0] ?? null,
    saidFrom: said.from, saidTo: said.to, eventFrom: event.from, eventTo: event.to,
    hasQuantity: claim.quantities.length > 0, hasReading: claim.mentions.some(({ suppliedReading }) => suppliedReading !== ""),
    text: wordsOf(claim), partyWords: claim.claimants.map(partyWord),
  };
}
export type ClaimSearchRow = ReturnType<typeof claimSearchRow>;

/** The word that stands for a claimant among a claim's words, so that words and names are looked for in one index. */
export const partyWord = (partyId: string) => `party:${partyId}`;

function startOf(mention: MentionRecord): number {
  const content = (currentPlace(mention, undefined)?.anchoring.fragments ?? []).filter(({ role }) => role === "content");
  return Math.min(...content.map(({ start }) => start), 2_147_483_647);
}

// The index holds no more than 1 MB of words for a record; what is beyond that is found in its document.
const LONGEST = 200_000;

/** Everything of a claim that has words: the sentence, its quotes, term, note, readings, and how its figures are put. */
function wordsOf({ proposition, objectText, note, mentions, quantities }: ClaimRecord): string {
  const quotes = mentions.flatMap((mention) => currentPlace(mention, undefined)?.anchoring.fragments ?? []).map(({ quote }) => quote);
  const figures = quantities.flatMap(({ qualifier, unit, outcome, population, area, period }) => [qualifier, unit, outcome, population, area, period]);
  const readings = mentions.map(({ suppliedReading }) => suppliedReading);
  return [proposition, objectText, note, ...readings, ...quotes, ...figures].filter((words) => words !== "").join("\n").slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
}
