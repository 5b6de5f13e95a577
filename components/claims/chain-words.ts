import type { ChainStep } from "@/components/claims/card-content";
import type { ClaimInput } from "@/lib/claims/record";
import type { Translate } from "@/messages/catalogue";

/** A chain with the document at its outer end. */
export interface Chain {
  readonly document: string;
  /** the document's own stance to the outermost of its sources */
  readonly stance: ClaimInput["mentions"][number]["documentStance"];
  /** from the outermost inward, as the breadcrumb has them */
  readonly steps: readonly ChainStep[];
}

const bare = (name: string) => name.toLowerCase().replace(/^the /, "");

/** Those of one step as a sentence names them: names, how they are named in the text where that differs, or what kind of source. */
function who(t: Translate<"claims">, { parties, sourceKind, words }: ChainStep): string {
  if (parties.length === 0) return t(`explain.unnamed.${sourceKind}`);
  const list = parties.map((party) => party.name ?? t("party.loading"));
  const names = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(list);
  const inText = (words ?? []).filter((each) => !list.map(bare).includes(bare(each))).join(" … ");
  return inText ? t("explain.inText", { names, words: inText }) : names;
}

/**
 * A chain as one sentence, from the document inward: "The Herald passes on what the agency passes on of what the ministry
 * says." Each step is a message of its own, chosen by stance and number; null where nobody passes on anything.
 */
export function chainSentence(t: Translate<"claims">, { document, stance, steps }: Chain): string | null {
  const root = steps.at(-1);
  if (!root) return null;
  const said = t("explain.says", { who: who(t, root), count: Math.max(1, root.parties.length) });
  const outer = steps.slice(0, -1).reverse();
  const inner = outer.reduce((within, step) => t(`explain.step.${step.stance ?? "relays"}`, { who: who(t, step), count: Math.max(1, step.parties.length), inner: within }), said);
  return t(`explain.document.${stance}`, { document, inner });
}
