import type { ClaimRecord, MentionRecord } from "@/lib/claims/record";
import { readWholeClaims } from "@/lib/data/claims/reading";
import { claimIn, partyIdsOf, readPlacementsOf } from "@/lib/data/formats/claims";
import { readNames, type NameParty, type Sight } from "@/lib/data/formats/names";
import { claimsOfSql } from "@/lib/data/formats/scope";
import type { CorpusClaim, CorpusFragment, CorpusMention } from "@/lib/formats/corpus/corpus";
import { claimAsRead } from "@/lib/parties/merge";
import type { OffsetConverter } from "@/lib/text/offsets";
import { inParts } from "@/lib/text/parts";

// One query never reads more claims than this.
const PAGE = 500;

/** The revisions of a document by id, with their place in the order. */
export type Ordinals = ReadonlyMap<string, number>;

/** The place where a mention stands now: the placed one on the newest text that has one; none where all are given up. */
export function currentAnchoring({ anchorings }: MentionRecord, ordinals: Ordinals) {
  const placed = anchorings.filter(({ state, revisionId }) => state === "placed" && ordinals.has(revisionId));
  return placed.reduce<(typeof placed)[number] | undefined>((best, each) => (best && ordinals.get(best.revisionId)! >= ordinals.get(each.revisionId)! ? best : each), undefined);
}

interface Text {
  readonly documentId: string;
  readonly revisionId: string;
  readonly ordinals: Ordinals;
  readonly converter: OffsetConverter;
}

/** Every mention that stands now in one text, in text order; its claims are read in pages. */
export async function readMentions(sight: Sight, text: Text): Promise<CorpusMention[]> {
  const mentions: CorpusMention[] = [];
  for (const ids of inParts(await claimsIn(sight, text), PAGE)) {
    const claims = (await readWholeClaims(sight.copy, sight.projectId, ids)).map((claim) => claimAsRead(claim, sight.resolve));
    mentions.push(...(await mentionsOfPage(sight, text, claims)));
  }
  return inTextOrder(mentions);
}

/** The claims with a placed mention in the text that are seen, in the order of ids. */
async function claimsIn(sight: Sight, { revisionId }: Text): Promise<string[]> {
  const rows = await sight.tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c."id" FROM "Anchoring" a
    JOIN "Mention" m ON m."projectId" = a."projectId" AND m."id" = a."mentionId"
    JOIN "Claim" c ON c."projectId" = m."projectId" AND c."id" = m."claimId"
    WHERE a."projectId" = ${sight.projectId}::uuid AND a."revisionId" = ${revisionId}::uuid AND a."state" = 'placed' AND c."deletedAt" IS NULL AND ${claimsOfSql("c", sight)}
    ORDER BY c."id"`;
  return rows.map(({ id }) => id);
}

async function mentionsOfPage(sight: Sight, text: Text, claims: readonly ClaimRecord[]): Promise<CorpusMention[]> {
  const name = await readNames(sight, claims.flatMap(partyIdsOf));
  const placements = await readPlacementsOf(sight, claims.map(({ id }) => id));
  return claims.flatMap((claim) => {
    const said = claimIn(sight, claim, { name, placements: placements.get(claim.id) ?? [] });
    return claim.mentions.flatMap((mention) => mentionIn(mention, { sight, text, name, claim: said }));
  });
}

interface Around {
  readonly sight: Sight;
  readonly text: Text;
  readonly name: NameParty;
  readonly claim: CorpusClaim;
}

/** The mention, where it stands now in this text; none where it stands elsewhere. */
export function mentionIn(mention: MentionRecord, { sight, text, name, claim }: Around): CorpusMention[] {
  const place = mention.documentId === text.documentId ? currentAnchoring(mention, text.ordinals) : undefined;
  if (place?.revisionId !== text.revisionId) return [];
  const { id, mode, reported, documentStance, suppliedReading, createdAt } = mention;
  return [{
    id, claim, mode, reported, documentStance, suppliedReading, createdAt, author: sight.people.get(mention.contributorId) ?? "",
    levels: mention.levels.map(({ sourceKind, stance, partyIds }, ordinal) => ({ sourceKind, stance, parties: ordinal === 0 ? claim.claimants : partyIds.map(name) })),
    fragments: place.fragments.map(({ levelOrdinal, wordPartyId, ...fragment }) => ({
      ...fragment, level: levelOrdinal, wordOf: wordPartyId === null ? null : name(wordPartyId),
      codePointStart: text.converter.toCodePoint(fragment.start), codePointEnd: text.converter.toCodePoint(fragment.end),
    })),
  }];
}

/** Mentions in the order in which their contents begin in the text, then in that of ids. */
export function inTextOrder<M extends { readonly id: string; readonly fragments: readonly Pick<CorpusFragment, "role" | "start">[] }>(mentions: readonly M[]): M[] {
  const start = ({ fragments }: M) => fragments.reduce((least, each) => (each.role === "content" && each.start < least ? each.start : least), Infinity);
  return mentions.map((mention) => ({ mention, at: start(mention) })).sort((a, b) => a.at - b.at || (a.mention.id < b.mention.id ? -1 : 1)).map(({ mention }) => mention);
}
