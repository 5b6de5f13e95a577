import { z } from "zod";
import { attributions, certainties, fragmentRoles, modes, objectKinds, polarities, quantityRecord, sourceKinds, stances } from "@/lib/claims/record";
import { partialDate } from "@/lib/claims/partial-date";
import { contestKinds } from "@/lib/contests/record";
import { relationTypes } from "@/lib/contests/relation-types";
import { sumReasons } from "@/lib/contests/sums";
import { richTextWith } from "@/lib/editor/rich-text";
import { authoredStamp, instant, line, offset, prose, recordId } from "@/lib/projects/record";
import { exactString } from "@/lib/text/well-formed";

/** SHA-256 in hexadecimal. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
/** The number of a card, as it stands on the page. */
const cardNumber = z.int().min(1);
const date = partialDate.nullable();
// A snapshot is shown to everybody: what isn't a web address never becomes a link.
const webAddress = line.regex(/^(https?:\/\/.*)?$/i);

/** A party by the name that is shown, and the side on which it spoke. */
const namedParty = z.strictObject({ name: line, side: line.nullable() });

const publishedFragment = z.strictObject({
  role: z.enum(fragmentRoles), levelOrdinal: z.int().min(0).nullable(), start: offset, end: offset,
  quote: exactString, prefix: exactString, suffix: exactString, wordOf: line.nullable(),
});

/** One level of a chain, innermost first; the first is the claimants'. */
const publishedLevel = z.strictObject({ parties: z.array(line), sourceKind: z.enum(sourceKinds), stance: z.enum(stances).nullable() });

const publishedMention = z.strictObject({
  /** the number of the source that it stands in */
  source: cardNumber,
  mode: z.enum(modes), reported: date, documentStance: z.enum(stances), suppliedReading: prose,
  chain: z.array(publishedLevel), fragments: z.array(publishedFragment),
});

const publishedCard = z.strictObject({
  number: cardNumber,
  position: line.nullable(),
  attribution: z.enum(attributions), claimants: z.array(namedParty), act: line, polarity: z.enum(polarities), certainty: z.enum(certainties),
  proposition: prose, said: date, event: date,
  object: z.strictObject({ kind: z.enum(objectKinds), text: line, card: cardNumber.nullable() }),
  targets: z.array(namedParty), invoked: z.array(namedParty), quantities: z.array(quantityRecord),
  /** the card of the later claim by which its own claimants replaced it */
  supersededBy: cardNumber.nullable(),
  note: prose, placementNote: prose,
  mentions: z.array(publishedMention),
});

const publishedRoot = z.strictObject({ names: z.array(line), mentions: count, cards: z.array(cardNumber), byOffice: z.boolean() });

/** How many say what cards say: mentions, and the independent voices behind them. */
const publishedVoices = z.strictObject({
  cards: z.array(cardNumber),
  /** claims that say the same count as one */
  claims: count, mentions: count, roots: z.array(publishedRoot), untraced: count,
});

const publishedPosition = publishedVoices.extend({ label: line });

const figureAt = z.strictObject({ card: cardNumber, ordinal: count });

const publishedCitation = z.strictObject({ card: cardNumber.nullable(), source: cardNumber.nullable(), start: offset, end: offset, quote: exactString });
export type PublishedCitation = z.output<typeof publishedCitation>;

const publishedAssessment = z.strictObject({
  reviewer: line, at: instant,
  rating: z.strictObject({ label: line, definition: prose }).nullable(),
  /** the reasons as the reviewer wrote them (rich text as ProseMirror has it in JSON), and as plain text */
  reasons: richTextWith(publishedCitation), reasonsText: exactString,
  /** whether more than half of the reviewers give another rating */
  isDissent: z.boolean(),
});
export type PublishedAssessment = z.output<typeof publishedAssessment>;

const publishedSource = z.strictObject({
  number: cardNumber, title: line, kind: line, publisher: line.nullable(), language: line, originalUrl: webAddress, archiveUrl: webAddress,
  published: date, retrieved: date, licence: line,
  /** of the text that was read, in UTF-8, and of the file that it was read from */
  textSha256: sha256, originalSha256: sha256, revision: z.int().min(1),
  /** which other sources it cites; only there where it does, so that what was published before keeps its form */
  cites: z.array(cardNumber).min(1).optional(),
});

/** A contest as it was published: everything that its page shows, in names, numbers and words, and nothing else. */
export const snapshotBody = z.strictObject({
  format: z.literal("counterclaim-snapshot"), formatVersion: z.literal(1),
  project: line, question: line, kind: z.enum(contestKinds), note: prose,
  /** which publishing of the contest this is, from 1 */
  version: z.int().min(1), publishedAt: instant, publishedBy: line, withNotes: z.boolean(),
  positions: z.array(publishedPosition), cards: z.array(publishedCard),
  rows: z.strictObject({ unplaced: z.array(cardNumber), ownVoice: z.array(cardNumber), silent: z.array(cardNumber) }),
  /** the voices behind the row of the documents' own; absent where it is empty, so that what was published before keeps its form */
  ownVoices: publishedVoices.optional(),
  notHeard: z.strictObject({ sides: z.array(line), parties: z.array(z.strictObject({ name: line, namedAs: z.array(z.enum(["target", "invoked"])) })) }),
  relations: z.array(z.strictObject({ from: cardNumber, to: cardNumber, type: z.enum(relationTypes), scope: line, basis: z.enum(["stated", "inferred"]), note: prose })),
  comparable: z.array(z.array(figureAt)),
  sums: z.array(z.strictObject({ why: z.enum(sumReasons), terms: z.array(figureAt), low: z.number().nullable(), high: z.number().nullable(), isApproximate: z.boolean() })),
  assessments: z.array(publishedAssessment),
  sources: z.array(publishedSource),
});
export type SnapshotBody = z.output<typeof snapshotBody>;
export type PublishedCard = SnapshotBody["cards"][number];
export type PublishedMention = PublishedCard["mentions"][number];
export type PublishedSource = SnapshotBody["sources"][number];
export type PublishedPosition = SnapshotBody["positions"][number];
export type PublishedVoices = z.output<typeof publishedVoices>;

/** A contest as it was given to everybody, from its first snapshot until it is revoked. */
export const publicationRecord = z.strictObject({ ...authoredStamp, contestId: recordId, latest: z.int().min(1), revokedAt: instant.nullable() });
export type PublicationRecord = z.output<typeof publicationRecord>;

/** One publishing, frozen. */
export const snapshotRecord = z.strictObject({
  id: recordId, publicationId: recordId, ordinal: z.int().min(1), body: snapshotBody, sha256, contributorId: recordId, createdAt: instant,
});
export type SnapshotRecord = z.output<typeof snapshotRecord>;

/** The random word in an address: 192 bits in base64url. */
export const addressToken = z.string().regex(/^[A-Za-z0-9_-]{32}$/);
