"use client";
import { createContext, useContext } from "react";
import type { NamedParty } from "@/components/claims/card-content";
import type { Assessing } from "@/components/contests/assessments/use-assessing";
import type { ContestSession } from "@/components/contests/session/contest-session";
import type { ContestState } from "@/components/contests/session/contest-state";
import type { Card } from "@/lib/contests/cards";
import type { Columning } from "@/lib/contests/columns";
import type { Period } from "@/lib/contests/period";
import { sideOfParty } from "@/lib/contests/view";
import type { ClaimRecord, MentionRecord } from "@/lib/claims/record";
import { currentFragments } from "@/lib/claims/excerpt";

/** What every part of the contest page works with. */
export interface ContestScene {
  readonly slug: string;
  readonly session: ContestSession;
  readonly state: ContestState;
  readonly cards: readonly Card[];
  /** the cards that may have been said in the chosen period; all of them without one */
  readonly shown: readonly Card[];
  readonly period: Period | null;
  readonly setPeriod: (period: Period | null) => void;
  readonly by: Columning;
  /** the side whose cards stand out: its id, "none" for parties on no side, "voice" for the documents' own */
  readonly emphasis: string | null;
  /** whether the one who looks may place and relate claims, and change the contest's wording */
  readonly mayPlace: boolean;
  readonly mayWrite: boolean;
  /** the assessment that is being written, if any */
  readonly assessing: Assessing;
  /** the claim whose words are read in their document beside the page, if any */
  readonly reading: Reading | null;
  readonly setReading: (reading: Reading | null) => void;
  readonly dialog: Dialogue | null;
  readonly open: (dialog: Dialogue | null) => void;
}

/** A claim at one of its places. */
export interface Reading {
  readonly claim: ClaimRecord;
  readonly mention: MentionRecord;
}

/** Which dialog is open, and about what. */
export type Dialogue =
  | { readonly kind: "place"; readonly positionId: string | null }
  | { readonly kind: "relate"; readonly fromClaimId: string | null; readonly relationId: string | null }
  | { readonly kind: "position"; readonly positionId: string | null }
  | { readonly kind: "split"; readonly positionId: string; readonly placementId: string | null }
  | { readonly kind: "note"; readonly card: Card }
  | { readonly kind: "question" }
  | { readonly kind: "keys" | "palette" };

const Context = createContext<ContestScene | null>(null);
export const ContestProvider = Context.Provider;

/** The contest that this part is of. */
export function useContest(): ContestScene {
  const scene = useContext(Context);
  if (!scene) throw new Error("outside of a contest");
  return scene;
}

/** A party with its name and, on the date, its side. */
export function partyOf(state: ContestState, id: string, date: string | null = null): NamedParty {
  const party = state.parties.find((each) => each.id === id);
  const side = sideOfParty(id, date, state);
  return { id, name: party?.names[0]?.text ?? null, side: state.sides.find((each) => each.id === side?.id) ?? null };
}

/** The claim's own words, what lies between its fragments left out with "[…]". */
export function quoteOf({ claim }: Pick<Card, "claim">): string {
  const fragments = claim.mentions[0] ? currentFragments(claim.mentions[0]) : [];
  return fragments.filter(({ role }) => role === "content").map(({ quote }) => quote).join(" […] ");
}

/** The place in the reader where a claim stands in a document. */
export const placeHref = (slug: string, documentId: string, claimId: string) => `/p/${slug}/documents/${documentId}?claim=${claimId}`;
