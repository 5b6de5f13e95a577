import type { Prisma } from "@/lib/data/generated/client";
import type { TargetKind } from "@/lib/threads/record";
import { shortened } from "@/lib/text/shortened";

/** What a thread is about, as lists name it: of which kind, which record, in which document and place, and in a few words. */
export interface TargetSeen {
  readonly kind: TargetKind;
  readonly id: string;
  /** the document to open it in; null for contests and parties */
  readonly documentId: string | null;
  readonly revisionId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** the question, the name, the proposition or the quote, cut */
  readonly words: string;
  /** the title of the document */
  readonly title: string | null;
}

const document = { select: { documentId: true, document: { select: { title: true } } } } as const;

const claim = {
  select: {
    proposition: true,
    mentions: {
      orderBy: { ordinal: "asc" }, take: 1,
      select: { ...document.select, anchorings: { orderBy: { createdAt: "desc" }, take: 1, select: { fragments: { where: { role: "content" }, orderBy: { ordinal: "asc" }, take: 1, select: { quote: true } } } } },
    },
  },
} as const satisfies Prisma.ClaimDefaultArgs;

export const targetSelect = {
  id: true, claimId: true, contestId: true, partyId: true, decisionId: true, revisionId: true, start: true, end: true, quote: true, revision: document,
  claim,
  decision: { select: { ...document.select, claims: { where: { role: "version" }, orderBy: { claimId: "asc" }, take: 1, select: { claim } } } },
  contest: { select: { question: true } },
  party: { select: { names: { orderBy: { ordinal: "asc" }, take: 1, select: { text: true } } } },
} satisfies Prisma.ThreadSelect;
type Row = Prisma.ThreadGetPayload<{ select: typeof targetSelect }>;

const MOST = 200;
const nowhere = { documentId: null, revisionId: null, start: null, end: null, title: null } as const;

const wordsOfClaim = (claim: Row["claim"]) => claim?.proposition || (claim?.mentions[0]?.anchorings[0]?.fragments[0]?.quote ?? "");

/** What the thread of a row is about. */
export function targetSeen({ claimId, contestId, partyId, decisionId, revisionId, start, end, quote, revision, claim, contest, party, decision }: Row): TargetSeen {
  if (claimId !== null) {
    const first = claim?.mentions[0];
    return { ...nowhere, kind: "claim", id: claimId, documentId: first?.documentId ?? null, title: first?.document.title ?? null, words: shortened(wordsOfClaim(claim), MOST) };
  }
  if (decisionId !== null) return { ...nowhere, kind: "decision", id: decisionId, documentId: decision!.documentId, title: decision!.document.title, words: shortened(wordsOfClaim(decision!.claims[0]?.claim ?? null), MOST) };
  if (contestId !== null) return { ...nowhere, kind: "contest", id: contestId, words: shortened(contest!.question, MOST) };
  if (partyId !== null) return { ...nowhere, kind: "party", id: partyId, words: shortened(party!.names[0]?.text ?? "", MOST) };
  return { kind: "passage", id: revisionId!, documentId: revision!.documentId, title: revision!.document.title, revisionId, start, end, words: shortened(quote, MOST) };
}
