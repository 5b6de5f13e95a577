import type { ClaimRecord } from "@/lib/claims/record";
import { claimInputOf } from "@/lib/claims/composition";

/** What a row of the table names besides the claim: by id; an unknown id is shown as it is. */
export interface TableNames {
  readonly party: (id: string) => string;
  readonly document: (id: string) => string;
  /** contest and position of each placement of the claim */
  readonly placements: (claimId: string) => readonly { readonly contest: string; readonly position: string }[];
  readonly author: (id: string) => string;
}

const content = (claim: ClaimRecord) => claim.mentions[0]?.anchorings.findLast(({ state }) => state === "placed")?.fragments.filter(({ role }) => role === "content") ?? [];
const joined = (values: readonly string[]) => JSON.stringify(values);

const cells: Readonly<Record<string, (claim: ClaimRecord, names: TableNames) => string>> = {
  id: ({ id }) => id,
  version: ({ version }) => String(version),
  attribution: ({ attribution }) => attribution,
  claimant_ids: ({ claimants }) => joined(claimants),
  claimants: ({ claimants }, { party }) => joined(claimants.map(party)),
  act: ({ act }) => act,
  polarity: ({ polarity }) => polarity,
  certainty: ({ certainty }) => certainty,
  proposition: ({ proposition }) => proposition,
  said: ({ said }) => said ?? "",
  event: ({ event }) => event ?? "",
  targets: ({ targets }, { party }) => joined(targets.map(party)),
  invoked: ({ invoked }, { party }) => joined(invoked.map(party)),
  document_id: ({ mentions }) => mentions[0]!.documentId,
  document: ({ mentions }, { document }) => document(mentions[0]!.documentId),
  quote: (claim) => joined(content(claim).map(({ quote }) => quote)),
  spans_utf16: (claim) => content(claim).map(({ start, end }) => `${start}-${end}`).join(" "),
  mentions: ({ mentions }) => String(mentions.length),
  quantities: ({ quantities }) => (quantities.length > 0 ? JSON.stringify(quantities) : "[]"),
  placements: ({ id }, { placements }) => JSON.stringify(placements(id)),
  note: ({ note }) => note,
  author: ({ contributorId }, { author }) => author(contributorId),
  created_at: ({ createdAt }) => createdAt,
  record: (claim) => JSON.stringify(claimInputOf(claim)),
};

/** The columns of the table of claims, in their order. `record` is the whole claim as JSON, so that nothing of it is lost. */
export const claimTableColumns: readonly string[] = Object.keys(cells);

/** One claim as a row of the table. Lists are JSON, so that every name comes back as it was. */
export const claimTableRow = (claim: ClaimRecord, names: TableNames): string[] => Object.values(cells).map((cell) => cell(claim, names));

/** What such a table can't carry of the claims in it, counted by kind. */
export interface TableLoss {
  readonly kind: string;
  readonly count: number;
  readonly what: string;
}

/** Counts what the table leaves out while rows go by. */
export class LossCount {
  private readonly counts = { claims: 0, relations: 0 };

  add(_claim: ClaimRecord, relations: number): void {
    this.counts.claims++;
    this.counts.relations += relations;
  }
  report(): TableLoss[] {
    const { claims, relations } = this.counts;
    return [
      { kind: "history", count: claims, what: "earlier versions of the claims and who changed them" },
      { kind: "relations", count: relations, what: "relations of the claims to others" },
      { kind: "texts", count: claims, what: "the texts that the quotes stand in; quotes and offsets are there" },
    ];
  }
}
