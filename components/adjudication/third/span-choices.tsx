"use client";
import { useTranslations } from "use-intl/react";
import type { Selected } from "@/components/adjudication/third/selected";
import type { TrackShown } from "@/components/adjudication/tracks";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { fragmentsOn, placesIn } from "@/lib/adjudication/field";
import type { FragmentRecord } from "@/lib/claims/record";
import type { AdjudicationPage, GroupSeen } from "@/lib/data/adjudication/reading";
import styles from "./third.module.css";

interface SpanChoicesProps {
  readonly group: GroupSeen;
  readonly tracks: readonly TrackShown[];
  readonly ground: AdjudicationPage["document"];
  readonly selected: Selected;
}

/** Every passage that a version marks, each once: chosen here instead of selected in the text, as by keyboard. */
export function SpanChoices({ group, tracks, ground, selected }: SpanChoicesProps) {
  const t = useTranslations("adjudication");
  const claims = useTranslations("claims");
  return (
    <Disclosure level={3} title={t("third.spans")}>
      <ul className={styles.spans}>
        {spansOf(group, tracks, ground).map(({ fragment: { role, start, end, quote }, names }) => (
          <li key={`${role} ${start} ${end}`}>
            <Button size="small" variant="quiet" preventFocusOnPress onPress={() => selected.choose({ start, end })}>{t("third.choose")}<span className="said">: {quote}</span></Button>{" "}
            <span className={styles.fact}>{claims(`roles.${role}`)} · {names.join(", ")}</span> <q dir="auto">{quote}</q>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function spansOf({ versions }: GroupSeen, tracks: readonly TrackShown[], ground: AdjudicationPage["document"]): { fragment: FragmentRecord; names: string[] }[] {
  const found = new Map<string, { fragment: FragmentRecord; names: string[] }>();
  for (const { layerId, claim } of versions) {
    const name = tracks.find((track) => track.layerId === layerId)?.name ?? "";
    for (const mention of placesIn(claim, { documentId: ground.id, revisionId: ground.revisionId })) for (const fragment of fragmentsOn(mention, ground.revisionId)!) {
      const key = `${fragment.role} ${fragment.start} ${fragment.end}`;
      const names = found.get(key)?.names ?? [];
      found.set(key, { fragment, names: names.includes(name) ? names : [...names, name] });
    }
  }
  return [...found.values()].sort((a, b) => a.fragment.start - b.fragment.start || a.fragment.end - b.fragment.end);
}
