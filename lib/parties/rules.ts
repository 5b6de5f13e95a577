import type { PartyInput, PartyKind } from "@/lib/parties/record";
import { certainlyBefore } from "@/lib/parties/period";

/** One broken rule: where in the input, and what to do about it. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * The rules of one party that need nothing but the party (docs/SPEC.md, P1, P2, P4). `was` is its kind so far, null for a
 * new one. An empty list means that it may be written.
 */
export function partyProblems(party: PartyInput, was: PartyKind | null): Problem[] {
  return [...kindProblems(party, was), ...tenureProblems(party), ...sideProblems(party)];
}

function kindProblems({ kind, documentId }: PartyInput, was: PartyKind | null): Problem[] {
  const isVoice = kind === "document_voice";
  if (isVoice !== (was === "document_voice")) return [{ path: ["kind"], message: "A document's voice is made with its document, and stays one." }];
  if (kind === "anonymous" && documentId === null) return [{ path: ["documentId"], message: "An anonymous party belongs to the document that it is met in." }];
  if (kind !== "anonymous" && !isVoice && documentId !== null) return [{ path: ["documentId"], message: "Only an anonymous party belongs to one document." }];
  return [];
}

function tenureProblems({ id, tenures }: PartyInput): Problem[] {
  return tenures.flatMap((tenure, index) => {
    const path = ["tenures", index];
    if (tenure.ofPartyId === id) return [{ path, message: "A party can't hold an office of itself." }];
    return periodProblems(tenure, path);
  });
}

const sideProblems = ({ sides }: PartyInput): Problem[] => sides.flatMap((side, index) => periodProblems(side, ["sides", index]));

function periodProblems({ from, to }: { from: string | null; to: string | null }, path: Problem["path"]): Problem[] {
  return certainlyBefore(to, from) ? [{ path: [...path, "to"], message: "The end lies before the beginning." }] : [];
}
