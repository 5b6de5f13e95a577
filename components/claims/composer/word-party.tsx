"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useComposer } from "@/components/claims/composer/composer-context";
import { ComposerParties } from "@/components/claims/composer/composer-parties";
import { Select } from "@/components/ui/select";
import { mentionAt, setWordParty } from "@/lib/claims/draft";
import type { FragmentInput } from "@/lib/claims/record";

const UNSAID = "unsaid";
const OTHER = "other";

/** Whose word a hedge or a loaded word is: somebody's of the claim or its chain, the document's own, or any party's. */
export function WordParty({ fragment, words }: { fragment: FragmentInput; words: string }) {
  const t = useTranslations("claims");
  const { claim, place, document, directory, mayChange, onChange } = useComposer();
  const [isOther, setIsOther] = useState(false);
  const inChain = mentionAt(claim, place).levels.flatMap(({ partyIds }) => partyIds);
  const { wordPartyId } = fragment;
  const near = [...new Set([...claim.claimants, ...inChain, ...(wordPartyId ? [wordPartyId] : [])])].filter((id) => id !== document.voicePartyId);
  const set = (partyId: string | null) => {
    setIsOther(false);
    onChange((now) => setWordParty(now, place, fragment, partyId), "word");
  };
  if (isOther) return <ComposerParties label={t("words.whose", { words })} value={[]} onChange={(edit) => set(edit([])[0] ?? null)} isSingle />;
  const choices = [
    { id: UNSAID, label: t("words.unsaid") },
    ...near.map((id) => ({ id, label: directory.nameOf(id) ?? t("party.loading") })),
    { id: document.voicePartyId, label: t("words.document", { title: document.title }) },
    { id: OTHER, label: t("words.other") },
  ];
  return (
    <Select
      label={t("words.whose", { words })}
      choices={choices}
      value={wordPartyId ?? UNSAID}
      onChange={(id) => (id === OTHER ? setIsOther(true) : set(id === UNSAID ? null : id))}
      isDisabled={!mayChange}
    />
  );
}
