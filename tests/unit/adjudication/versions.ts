import { uuidv7 } from "uuidv7";
import { decisionRecord, type DecisionRecord } from "@/lib/adjudication/decision";
import type { Ground } from "@/lib/adjudication/field";
import type { Standing, Track } from "@/lib/adjudication/group";
import { claimRecord, type ClaimRecord, type FragmentRole, type MentionRecord } from "@/lib/claims/record";

const now = "2031-05-02T10:00:00.000Z";
export const [documentId, revisionId, olderId, person, party] = [uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7()];
export const ground: Ground = { documentId, revisionId, resolve: (id) => id };

export type Piece = readonly [role: FragmentRole, level: number | null, start: number, end: number];
export const content = (start: number, end: number): Piece => ["content", null, start, end];

const anchoring = (revision: string, pieces: readonly Piece[]) => ({
  id: uuidv7(), revisionId: revision, state: "placed" as const, method: "by_hand" as const, score: null, contributorId: person, createdAt: now,
  fragments: pieces.map(([role, levelOrdinal, start, end]) => ({ role, levelOrdinal, start, end, wordPartyId: null, quote: "x".repeat(end - start), prefix: "", suffix: "" })),
});

/** A place in the document; with older pieces also on its older text. */
export const place = (pieces: readonly Piece[], more: Partial<MentionRecord> = {}, older?: readonly Piece[]) => ({
  id: uuidv7(), documentId, contributorId: person, createdAt: now, mode: "indirect" as const, levels: [{ sourceKind: "named" as const, stance: null, partyIds: [] }], ...more,
  anchorings: [...(older ? [anchoring(olderId, older)] : []), anchoring(revisionId, pieces)],
});

/** An annotator's claim at these places. */
export const version = (places: readonly ReturnType<typeof place>[], more: Partial<ClaimRecord> = {}): ClaimRecord =>
  claimRecord.parse({ id: uuidv7(), version: 1, contributorId: person, createdAt: now, deletedAt: null, layerId: uuidv7(), origins: [], attribution: "attributed", act: "asserts", claimants: [party], ...more, mentions: places });

export const track = (claims: readonly ClaimRecord[], more: Partial<Track> = {}): Track => ({ layerId: uuidv7(), part: null, claims, ...more });

export const decision = (claims: readonly ClaimRecord[], more: Partial<DecisionRecord> = {}): DecisionRecord =>
  decisionRecord.parse({
    id: uuidv7(), version: 1, contributorId: person, createdAt: now, deletedAt: null, documentId, outcome: "neither", reason: "not_said", note: "", fields: null, results: [],
    versions: claims.map(({ id, version: claimVersion }) => ({ claimId: id, claimVersion, taken: false })), ...more,
  });

export const standing = (...claims: readonly ClaimRecord[]): Standing => new Map(claims.map(({ id, version: at }) => [id, at]));
