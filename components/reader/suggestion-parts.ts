import { useTranslations } from "use-intl/react";
import { actLabel } from "@/components/claims/act-label";
import type { ReaderServices } from "@/components/reader/reader-services";
import { dateInWords } from "@/lib/claims/partial-date";
import type { SuggestionPart } from "@/lib/suggest/acceptance";
import type { Suggestion } from "@/lib/suggest/suggestion";
import type { Span } from "@/lib/text/span";

/** What each part of a suggestion says, in words. */
export function useSuggestionWords({ text, directory }: ReaderServices): (suggestion: Suggestion, part: SuggestionPart) => string {
  const t = useTranslations("reader");
  const c = useTranslations("claims");
  const words = (span: Span | null) => (span ? text.text.slice(span.start, span.end) : "");
  const name = (id: string | undefined) => (id && directory.nameOf(id)) || c("party.loading");
  const certainty = ({ certainty: how, hedges }: Suggestion) => {
    const hedgeWords = hedges.map((hedge) => `“${words(hedge)}”`).join(", ");
    return how ? t("suggestion.hedged", { certainty: c(`certainties.${how}`), words: hedgeWords }) : t("suggestion.hedgedOnly", { words: hedgeWords });
  };
  return (suggestion, part) => {
    const { party, act, source, cue, mode, target, said, outer } = suggestion;
    const values: Record<SuggestionPart, () => string> = {
      party: () => name(party?.partyId),
      act: () => actLabel(c, act ?? ""),
      source: () => `“${words(source)}” (${c(`sourceKinds.${source?.kind ?? "named"}`)})`,
      cue: () => `“${words(cue)}”`,
      mode: () => c(`modes.${mode}`),
      certainty: () => certainty(suggestion),
      target: () => name(target?.partyId),
      said: () => (said ? dateInWords(said.edtf) : ""),
      chain: () => outer.map((level) => `${level.partyId ? name(level.partyId) : words(level.source)} (“${words(level.cue)}”)`).join(" ← "),
    };
    return values[part]();
  };
}
