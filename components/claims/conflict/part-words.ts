import { figureWords } from "@/components/claims/figure-words";
import type { People } from "@/components/claims/card-content";
import type { Difference } from "@/lib/claims/comparison";
import { dateInWords } from "@/lib/claims/partial-date";
import type { ClaimInput, FragmentInput, Level, MentionInput } from "@/lib/claims/record";
import { actLabel } from "@/components/claims/act-label";
import type { Translate } from "@/messages/catalogue";

/** What turning a value into words needs. `wordsOf` gives the text of a span, where the page has the text. */
export interface Wording {
  readonly t: Translate<"claims">;
  readonly people: People;
  readonly wordsOf: ((span: { start: number; end: number }) => string) | null;
}

type Placed = readonly { readonly fragments: readonly FragmentInput[] }[];

/** One version of one part of a claim, in words. */
export function partWords({ part }: Difference, value: unknown, wording: Wording): string {
  const t: Translate<"claims"> = wording.t;
  if (value === undefined) return t("conflict.unknown");
  const words = part === "whole" ? t("conflict.mention") : wordsOf(part, value, wording);
  return words === "" ? t("conflict.nothing") : words;
}

function wordsOf(part: Difference["part"], value: unknown, wording: Wording): string {
  const t: Translate<"claims"> = wording.t;
  const claim = value as Partial<ClaimInput>;
  const mention = value as Partial<MentionInput>;
  switch (part) {
    case "claimants": return claim.attribution === "attributed" ? names(claim.claimants ?? [], wording) : t(`attribution.${claim.attribution ?? "unset"}`);
    case "targets": return names(claim.targets ?? [], wording);
    case "invoked": return names(claim.invoked ?? [], wording);
    case "act": return actLabel(t, claim.act ?? "");
    case "polarity": return t(`polarities.${claim.polarity ?? "positive"}`);
    case "certainty": return t(`certainties.${claim.certainty ?? "unspecified"}`);
    case "said": return dateWords(claim.said);
    case "event": return dateWords(claim.event);
    case "object": return objectWords(claim, wording);
    case "quantities": return (claim.quantities ?? []).map((quantity) => figureWords(t, quantity)).join("; ");
    case "mode": return t(`modes.${value as MentionInput["mode"]}`);
    case "reported": return dateWords(value as string | null);
    case "documentStance": return t(`stances.${value as MentionInput["documentStance"]}`);
    case "passage": return passageWords(value as Placed, wording);
    case "chain": return chainWords(value as { levels: Level[]; fragments: Placed }, wording);
    case "proposition": return claim.proposition ?? "";
    case "note": return claim.note ?? "";
    default: return String(mention ?? "");
  }
}

const names = (ids: readonly string[], { people }: Wording) => ids.map((id) => people.nameOf(id) ?? "…").join(", ");
const dateWords = (edtf: string | null | undefined) => (edtf ? dateInWords(edtf) : "");

function objectWords({ objectKind, objectText }: Partial<ClaimInput>, { t }: Wording): string {
  return [t(`objectKinds.${objectKind ?? "matter"}`), objectText].filter(Boolean).join(": ");
}

function passageWords(places: Placed, wording: Wording): string {
  return places.flatMap(({ fragments }) => fragments.map((fragment) => fragmentWords(fragment, wording))).join("\n");
}

function chainWords({ levels, fragments }: { levels: readonly Level[]; fragments: Placed }, wording: Wording): string {
  const t: Translate<"claims"> = wording.t;
  const steps = levels.map((level, ordinal) => {
    const who = ordinal === 0 ? t("chain.innermost") : names(level.partyIds, wording) || t(`sourceKinds.${level.sourceKind}`);
    return level.stance ? `${who} (${t(`stances.${level.stance}`)})` : who;
  });
  return [steps.reverse().join(" ← "), passageWords(fragments, wording)].filter(Boolean).join("\n");
}

function fragmentWords({ role, start, end }: FragmentInput, { t, wordsOf }: Wording): string {
  return `${t(`roles.${role}`)}: ${wordsOf ? `“${wordsOf({ start, end })}”` : `${start}–${end}`}`;
}
