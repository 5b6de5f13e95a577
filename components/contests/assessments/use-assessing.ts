"use client";
import { useMemo, useRef, useState } from "react";
import { currentPlace } from "@/lib/claims/excerpt";
import type { ClaimRecord } from "@/lib/claims/record";
import type { Citation } from "@/lib/editor/rich-text";

/** What a dragged passage carries: a list of citations as JSON. */
export const CITATIONS = "application/x-counterclaim-citations";

type Insert = (citations: readonly Citation[]) => void;

/** Whether an assessment is being written, and the way from the cards into its reasons. */
export interface Assessing {
  readonly isOpen: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  /** the composer says how citations are put into it, and null when it goes */
  readonly receive: (insert: Insert | null) => void;
  /** puts citations where the cursor stands in the reasons; false where none are being written */
  readonly cite: Insert;
}

export function useAssessing(): Assessing {
  const [isOpen, setOpen] = useState(false);
  const insert = useRef<Insert | null>(null);
  return useMemo(() => ({
    isOpen, begin: () => setOpen(true), end: () => setOpen(false),
    receive: (given) => (insert.current = given),
    cite: (citations) => insert.current?.(citations),
  }), [isOpen]);
}

/** The passages that a card stands for: the claim's own words where it is stated first. */
export function citationsOfClaim({ id, mentions }: ClaimRecord, documents: readonly { readonly id: string; readonly revisionId: string }[]): Citation[] {
  const mention = mentions[0];
  const place = mention && currentPlace(mention, documents.find((each) => each.id === mention.documentId)?.revisionId);
  if (!place) return [];
  const { revisionId, fragments } = place.anchoring;
  return fragments.filter(({ role }) => role === "content").map(({ start, end, quote }) => ({ claimId: id, revisionId, start, end, quote }));
}
