"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { isTold, travelWords } from "@/components/claims/act-words";
import { actLabel } from "@/components/claims/act-badge";
import type { ReaderNews } from "@/components/reader/reader-controller";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useReader } from "@/components/reader/use-store";
import { notify } from "@/components/ui/toast-queue";
import { quoteOf } from "@/lib/claims/passage";

const PAUSE = 600;
const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-40)}` : text);

/** Says to a screen reader what was done, and what is at the caret when it has come to rest. */
export function Announcer({ services }: { services: ReaderServices }) {
  const said = useNews(services);
  const place = usePlaceWords(services);
  return (
    <>
      <div role="status" aria-live="polite" className="said" data-testid="news">
        {said}
      </div>
      <div aria-live="polite" className="said" data-testid="place">
        {place}
      </div>
    </>
  );
}

function useNews(services: ReaderServices): string {
  const t = useTranslations("reader");
  const c = useTranslations("claims");
  const h = useTranslations("history");
  const [said, setSaid] = useState("");
  useEffect(() => {
    const { controller, session, index, directory, text } = services;
    const at = (mentionId: string) => {
      const passage = index.get(mentionId);
      if (!passage) return "";
      const who = passage.attribution === "attributed" ? passage.claimants.map((id) => directory.nameOf(id) ?? "").join(", ") : c(`attribution.${passage.attribution}`);
      return t("news.at", { who, act: actLabel(c, passage.act), quote: shortened(quoteOf(text.text, passage)), number: index.ordered.indexOf(passage) + 1, count: index.ordered.length });
    };
    const wording = (news: ReaderNews): string => {
      if (news.kind === "at") return at(news.mentionId);
      if (news.kind === "edited") return t(`edited.${news.what as "content"}`);
      return news.kind === "refused" ? t(`refused.${news.why}`) : t(`news.${news.kind as "made"}`);
    };
    controller.hearNews((news) => {
      setSaid(wording(news));
      if (isMissed(news)) notify({ text: wording(news) });
      if (news.kind === "removed") notify({ text: wording(news), action: { label: t("commands.undo"), onAction: () => session.undo() } });
    });
    session.hearNews(({ kind, what }) => {
      const words = kind === "unreachable" || isTold(what) ? travelWords(h, kind, what) : t(`news.${kind}`);
      setSaid(words);
      if (isTold(what) || kind === "undo_refused") notify({ text: words, ...(kind === "undo_refused" || kind === "unreachable" ? { tone: "danger" as const } : {}) });
    });
  }, [services, t, c, h]);
  return said;
}

/** What one must see as well as hear: the key did nothing, and why. */
const isMissed = ({ kind }: ReaderNews) => kind === "refused" || kind === "select_first" || kind === "choose_first" || kind === "may_not" || kind === "no_more";

function usePlaceWords({ controller, index, text }: ReaderServices): string {
  const t = useTranslations("reader");
  const selection = useReader(controller, "selection");
  const caret = useReader(controller, "caret");
  const [words, setWords] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!controller.surface?.hasFocus) return;
      const claims = t("place.claims", { count: (selection ? index.within(selection) : index.at(caret)).length });
      setWords(selection ? t("place.selected", { words: shortened(text.text.slice(selection.start, selection.end)), claims }) : claims);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [controller, index, text, selection, caret, t]);
  return words;
}
