"use client";
import { Check, RefreshCw, X } from "lucide-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useSuggestionWords } from "@/components/reader/suggestion-parts";
import { useDirectory } from "@/components/reader/use-store";
import type { Offer } from "@/components/reader/use-suggestion";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import type { Suggestion } from "@/lib/suggest/suggestion";
import styles from "./suggestion-note.module.css";

/** What the words around the passage suggest, with why: offered beside the fields, and part of the claim only once accepted. */
export function SuggestionNote({ services, offer }: { services: ReaderServices; offer: Offer }) {
  const t = useTranslations("reader");
  const { suggestion, parts, take } = offer;
  const wordsOf = useSuggestionWords(services);
  const { directory } = services;
  useDirectory(services);
  useEffect(() => {
    const { party, target, outer } = suggestion;
    directory.want([party?.partyId, target?.partyId, ...outer.map((level) => level.partyId)].filter((id): id is string => typeof id === "string"));
  }, [directory, suggestion]);
  return (
    <section className={styles.note} aria-label={t("suggestion.label")} data-testid="suggestion">
      <Reason services={services} suggestion={suggestion} />
      <dl className={styles.parts}>
        {parts.map((part) => (
          <div key={part} className={styles.part}>
            <dt>{t(`suggestion.parts.${part}`)}</dt>
            <dd>
              <bdi>{wordsOf(suggestion, part)}</bdi>
              <IconButton size="small" label={t("suggestion.take", { part: t(`suggestion.parts.${part}`) })} icon={<Check aria-hidden />} onPress={() => take([part])} />
            </dd>
          </div>
        ))}
      </dl>
      <Choices offer={offer} />
    </section>
  );
}

function Reason({ services: { text }, suggestion }: { services: ReaderServices; suggestion: Suggestion }) {
  const t = useTranslations("reader");
  const { cue, party, rule, distance } = suggestion;
  const words = (span: { start: number; end: number }) => text.text.slice(span.start, span.end);
  const name = party ? t("suggestion.alias", { match: party.match, words: words(party) }) : "";
  return (
    <>
      <p title={t("suggestion.why", { rule, distance })} data-rule={rule}>
        <strong>{t("suggestion.from", { cue: t("suggestion.cue", { words: words(cue) }), name })}</strong>
      </p>
      <p className={styles.keys}>{t.rich("suggestion.keys", { k: (keys) => <Kbd keys={String(keys)} /> })}</p>
    </>
  );
}

function Choices({ offer: { count, number, another, take, leaveOut } }: { offer: Offer }) {
  const t = useTranslations("reader");
  return (
    <div className={styles.choices}>
      <Button size="small" variant="primary" icon={<Check aria-hidden />} onPress={() => take()}>
        {t("suggestion.accept")}
      </Button>
      <Button size="small" icon={<X aria-hidden />} onPress={leaveOut}>
        {t("suggestion.leaveOut")}
      </Button>
      {count > 1 && (
        <Button size="small" variant="quiet" icon={<RefreshCw aria-hidden />} onPress={another} aria-label={t("suggestion.another")}>
          {t("suggestion.reading", { number, count })}
        </Button>
      )}
    </div>
  );
}
