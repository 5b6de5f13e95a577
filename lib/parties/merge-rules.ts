import type { PartyRecord } from "@/lib/parties/record";

/** One reason against a merge, and what to do about it. */
export interface MergeProblem {
  readonly message: string;
}

/** What of the project a merge has to know. */
export interface MergeScene {
  /** how many parties are merged into the one that would be merged */
  readonly merged: number;
  readonly isSaidNotSame: boolean;
  /** claims that name both in one role */
  readonly claimsOfBoth: number;
}

/** Why a party may not be merged into another (docs/SPEC.md, P6); empty where it may. */
export function mergeProblems(party: PartyRecord, into: PartyRecord, { merged, isSaidNotSame, claimsOfBoth }: MergeScene): MergeProblem[] {
  const reasons: readonly (readonly [boolean, string])[] = [
    [party.id === into.id, "A party can't be merged into itself."],
    [into.mergedIntoId !== null, "That party is merged into another one. Merge into that one instead."],
    [merged > 0, "Other parties are merged into this one. Separate them first, then merge each."],
    [into.archivedAt !== null, "That party is archived. Restore it first."],
    [party.kind === "document_voice" || into.kind === "document_voice", "A document's voice speaks for its document and stays apart."],
    [into.kind === "anonymous" && into.documentId !== party.documentId, "That party is known in one document only. Merge it into this one instead."],
    [into.originLayerId !== null && into.originLayerId !== party.originLayerId, "That party was made in a layer that not everybody sees."],
    [isSaidNotSame, "Somebody has said that the two are not the same. Take that word back first."],
    [claimsOfBoth > 0, `${claimsOfBoth === 1 ? "One claim names" : `${claimsOfBoth} claims name`} both side by side, as two. Take one of them out there first.`],
    [holds(party, into) || holds(into, party), "One of them is said to hold an office of the other. Take that out first."],
  ];
  return reasons.filter(([isSo]) => isSo).map(([, message]) => ({ message }));
}

const holds = (a: PartyRecord, b: PartyRecord) => a.tenures.some(({ ofPartyId }) => ofPartyId === b.id);
