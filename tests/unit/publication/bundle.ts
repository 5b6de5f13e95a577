import type { ClaimDraft } from "@/lib/claims/record";
import type { ContestBundle, Imprint } from "@/lib/publication/bundle";
import { claim, contestId, id, names, placement, position, relation, standing, north, south } from "@/tests/unit/contests/content";

const hit: ClaimDraft["quantities"] = [{ value: 14, unit: "boats", outcome: "hit", population: "ferries", qualifier: "fourteen" }];
const more: ClaimDraft["quantities"] = [{ value: 5, unit: "boats", outcome: "hit", population: "rafts" }];

export const yes = position(601, 0, "Some were hit");
export const no = position(602, 1, "None was hit");
const first = claim(1, { claimants: [id(500)], said: "2026-05-04", proposition: "Boats were hit.", note: "secret of the editors", quantities: [...hit, ...more] }, [1, 2]);
const second = claim(2, { claimants: [id(501)], act: "denies", polarity: "negative", said: "2026-05-05", targets: [id(502)] });
const silent = claim(3, { claimants: [id(501)], act: "is silent" });

const document = (n: number) => ({
  id: id(700 + n), title: `Document ${n}`, kind: "news", publisherPartyId: id(502), voicePartyId: id(750 + n), revisionId: id(800 + n), language: "en",
  originalUrl: `https://news.example/${n}`, archiveUrl: n === 1 ? "https://archive.example/1" : "", published: "2026-05-06", retrieved: null, licence: "", note: "a note on the document",
  fileName: "secret-file-name.txt", contributorId: id(900), version: 1, createdAt: "2026-01-01T00:00:00.000Z", archivedAt: null,
});
const revision = (n: number) => ({ id: id(800 + n), documentId: id(700 + n), ordinal: 1, sha256: String(n).repeat(64), originalSha256: "e".repeat(64) });

/** A contest with two positions, a denial, a silence, and two documents; made up. */
export const bundle: ContestBundle = {
  ...names([standing(first, [north.id]), standing(second, [south.id]), standing(silent, [south.id])]),
  project: "The river crossing",
  contest: {
    id: contestId, question: "Were boats hit at the crossing?", kind: "event", note: "a note on the contest", state: "open", originLayerId: null,
    contributorId: id(900), version: 3, createdAt: "2026-01-01T00:00:00.000Z", archivedAt: null,
  },
  positions: [yes, no],
  placements: [{ ...placement(first, yes.id), note: "a note on the place" }, placement(second, no.id), placement(silent, null)],
  claims: [first, second, silent],
  relations: [relation(950, second, first, { scope: "the number", note: "a note on the relation" })],
  documents: [document(1), document(2)],
  revisions: [revision(1), revision(2)],
  assessments: [],
  people: [{ id: id(910), name: "Rolf Reviewer" }, { id: id(911), name: "Rosa Reviewer" }, { id: id(912), name: "Rita Reviewer" }],
};

export const imprint: Imprint = { version: 1, publishedAt: "2026-06-01T10:00:00.000Z", publishedBy: "Edda Editor", withNotes: false };

const cited = { claimId: id(1), revisionId: id(801), start: 0, end: 9, quote: "The river" };
const assessment = (n: number, rating: string, ratingLabel: string): ContestBundle["assessments"][number] => ({
  id: id(970 + n), contestId, rating, ratingLabel, ratingDefinition: "Sources that deserve a hearing contradict one another.", contributorId: id(910 + n),
  reasons: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Neither side shows its list: " }, { type: "citation", attrs: cited }] }] },
  assessedAt: "2026-05-30T08:00:00.000Z", version: 1, createdAt: "2026-05-30T08:00:00.000Z", deletedAt: null,
});

/** One reviewer's reading, and three of which one dissents. */
export const rated = [assessment(0, "unresolved", "Unresolved")];
export const dissented = [assessment(0, "unresolved", "Unresolved"), assessment(1, "supported", "Supported"), assessment(2, "unresolved", "Unresolved")];
