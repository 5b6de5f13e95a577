"use client";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Directory } from "@/components/claims/client/directory";
import type { Place } from "@/lib/claims/draft";
import type { Highlight } from "@/lib/claims/highlight";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import type { Issue } from "@/lib/data/failure";
import type { GuideField, GuideFields } from "@/lib/projects/guideline";
import type { ActTerms } from "@/lib/projects/terms";
import type { Span } from "@/lib/text/span";

/** What the fields of one composer share. It knows of a text only what it is told: it works without one. */
export interface ComposerContext {
  readonly claim: ClaimInput;
  /** the claim as the server last had it; null for one that it doesn't have yet */
  readonly record?: ClaimRecord | null;
  readonly place: Place;
  /** the layer that a claim will lie in which the server doesn't have yet, where it isn't the usual one; null while that layer isn't there */
  readonly layerId?: string | null;
  readonly directory: Directory;
  /** the project's acts, and what it says of them */
  readonly terms: ActTerms;
  readonly document: { readonly id: string; readonly title: string; readonly voicePartyId: string; readonly decimalComma?: boolean };
  readonly projectPath: string;
  readonly mayChange: boolean;
  /** may make contests and positions, not only place claims in them */
  readonly mayContest: boolean;
  readonly issues: readonly Issue[];
  readonly level: number;
  readonly onLevel: (level: number) => void;
  /** keeps an edit of the claim as it stands when this is called, which may be later than what is drawn; `what` names it for undo */
  readonly onChange: (edit: (claim: ClaimInput) => ClaimInput, what: string) => void;
  /** the text beside the composer, where there is one */
  readonly text: {
    /** what is selected, and how to hear of changes: only what shows it is drawn anew */
    readonly selection: { readonly current: () => Span | null; readonly subscribe: (listener: () => void) => () => void };
    readonly wordsOf: (span: Span) => string;
    readonly onAdd: (role: "content" | "source" | "cue" | "hedge" | "loaded", level?: number) => void;
    readonly onShow: (span: Span) => void;
    readonly onRefused: (why: "outside_content" | "last_content" | "there_already" | "overlapping_content") => void;
    /** says that a fragment was moved, and shows its end */
    readonly onMoved: () => void;
    readonly step: (offset: number, direction: 1 | -1, unit: "character" | "word") => number;
    /** the claims of this text, and one of them whole; null where it can't be had */
    readonly others?: { readonly list: () => readonly Highlight[]; readonly load: (claimId: string) => Promise<ClaimInput | null> };
  } | null;
  /** where the project's guideline speaks of fields, and the way there; without it no field leads anywhere */
  readonly guide?: { readonly sections: GuideFields; readonly onOpen: (field: GuideField) => void };
  /** what can be done beyond the claim's own fields, where the page can do it */
  readonly commands?: {
    readonly onHold: (mentionId: string) => void;
    readonly onMentionSelection: () => void;
    readonly onDuplicate?: (isSwapped: boolean) => void;
  };
}

const Context = createContext<ComposerContext | null>(null);
export const ComposerProvider = Context.Provider;

/** The composer that a field stands in. */
export function useComposer(): ComposerContext {
  const composer = useContext(Context);
  if (!composer) throw new Error("a field of the composer stands outside of one");
  return composer;
}

const nothing = { current: () => null, subscribe: () => () => {} };

/** What is selected in the text beside the composer; null for nothing, and where there is no text. */
export function useSelected(): Span | null {
  const { current, subscribe } = useComposer().text?.selection ?? nothing;
  return useSyncExternalStore(subscribe, current, current);
}

/** What is wrong at a field: the messages of the issues whose path begins so. */
export function useIssue(...path: readonly (string | number)[]): string | undefined {
  const { issues } = useComposer();
  const here = issues.filter((issue) => path.every((part, index) => issue.path[index] === part));
  return here.length > 0 ? here.map((issue) => issue.message).join(" ") : undefined;
}

/** The same for fields that stand in one place of the form. */
export function useIssueOf(fields: readonly string[]): string | undefined {
  const { issues } = useComposer();
  return issues.find((issue) => fields.includes(String(issue.path[0])))?.message;
}
