"use client";
import { useTranslations } from "use-intl/react";
import { useComposer } from "@/components/claims/composer/composer-context";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import { takeAttribution } from "@/lib/claims/copying";
import type { Highlight } from "@/lib/claims/highlight";
import { extentOf, spansOf } from "@/lib/claims/passage";
import { shortenedAtWord } from "@/lib/text/shortened";

const MOST = 20;
const SHOWN = 90;

/** Takes claimants, chain, source and cue over from another claim of the document: a list's header names the source of all its items. */
export function TakeSource() {
  const t = useTranslations("claims");
  const { place, text, directory, onChange } = useComposer();
  if (!text?.others) return null;
  const { wordsOf, others } = text;
  const here = extentOf({ spans: spansHere(others.list(), place.mentionId) });
  const quoteOf = (passage: Highlight) => spansOf(passage, "content").map(wordsOf).join(" … ");
  const choiceOf = (passage: Highlight): Choice => {
    const who = passage.attribution === "own_voice" ? t("attribution.own_voice") : passage.claimants.map((id) => directory.nameOf(id) ?? "").join(", ");
    return { id: passage.mentionId, label: shortenedAtWord(quoteOf(passage), SHOWN), detail: who };
  };
  const search = async (query: string): Promise<Choice[]> => {
    const open = others.list().filter((each) => each.mentionId !== place.mentionId && each.attribution !== "unset");
    const near = [...open].sort((a, b) => distance(a, here.start) - distance(b, here.start)).map(choiceOf);
    return near.filter(({ label, detail }) => `${label} ${detail ?? ""}`.toLowerCase().includes(query.trim().toLowerCase())).slice(0, MOST);
  };
  const take = async (mentionId: string) => {
    const passage = others.list().find((each) => each.mentionId === mentionId);
    const from = passage && (await others.load(passage.id));
    if (from) onChange((now) => takeAttribution(now, place, from, { ...place, mentionId }), "chain");
  };
  return (
    <ComboBox
      label={t("take.label")}
      description={t("take.note")}
      placeholder={t("take.placeholder")}
      source={search}
      value={null}
      onChange={(choice) => choice && void take(choice.id)}
      clearsOnChoice
    />
  );
}

const spansHere = (all: readonly Highlight[], mentionId: string) => all.find((each) => each.mentionId === mentionId)?.spans ?? [[0, -1, 0, 0] as const];
const distance = (passage: Highlight, from: number) => Math.abs(extentOf(passage).start - from);
