"use client";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { isTold, travelWords } from "@/components/claims/act-words";
import { actLabel } from "@/components/claims/act-label";
import { newsOf, shortened, whose, type Place } from "@/components/reader/place";
import type { ReaderNews } from "@/components/reader/reader-state";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useReader } from "@/components/reader/use-store";
import { notify } from "@/components/ui/toast-queue";
import { quoteOf } from "@/lib/claims/passage";

/** How long the caret has to rest before its place is said, in milliseconds. */
const PAUSE = 600;
const MOST_NAMES = 3;

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
      return t("news.at", { who, act: actLabel(c, passage.act), quote: shortened(quoteOf(text.text, passage)), number: index.numberOf(passage.mentionId) + 1, count: index.size });
    };
    const wording = (news: ReaderNews): string => {
      if (news.kind === "at") return at(news.mentionId);
      if (news.kind === "edited") return t(`edited.${news.what as "content"}`);
      if (news.kind === "not_mentioned") return t(`refused.mention_${news.why}`);
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
const isMissed = ({ kind }: ReaderNews) => kind === "refused" || kind === "select_first" || kind === "choose_first" || kind === "may_not" || kind === "no_more" || kind === "incomplete" || kind === "nothing_found" || kind === "in_region" || kind === "nothing_to_swap" || kind === "not_mentioned";

function usePlaceWords({ controller, index, text, directory }: ReaderServices): string {
  const t = useTranslations("reader");
  const c = useTranslations("claims");
  const selection = useReader(controller, "selection");
  const caret = useReader(controller, "caret");
  const [words, setWords] = useState("");
  const before = useRef<Place | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!controller.surface?.hasFocus) return;
      const here = selection ? index.within(selection) : index.at(caret);
      const place: Place = { selection, caret, claims: here.map((each) => each.mentionId) };
      const news = newsOf(before.current, place, controller.state.currentId);
      before.current = place;
      if (news === null) return;
      const names = whose(here, (id) => directory.nameOf(id) ?? "…", (attribution) => c(`attribution.${attribution}`));
      const shown = names.slice(0, MOST_NAMES).join(", ");
      const who = names.length > MOST_NAMES ? t("place.more", { names: shown, count: names.length - MOST_NAMES }) : shown;
      const claims = t("place.claims", { count: here.length, who });
      setWords(news === "selection" && selection ? t("place.selected", { words: shortened(text.text.slice(selection.start, selection.end)), claims }) : claims);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [controller, index, text, directory, selection, caret, t, c]);
  return words;
}
