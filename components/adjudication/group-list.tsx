"use client";
import { useTranslations } from "use-intl/react";
import { fieldWords, type FieldWording } from "@/components/adjudication/field-words";
import type { TrackShown } from "@/components/adjudication/tracks";
import { Badge } from "@/components/ui/badge";
import { VirtualList } from "@/components/ui/virtual-list";
import type { GroupSeen } from "@/lib/data/adjudication/reading";
import type { Translate } from "@/messages/catalogue";
import styles from "./adjudication.module.css";

interface GroupListProps {
  readonly groups: readonly GroupSeen[];
  readonly tracks: readonly TrackShown[];
  readonly current: number;
  readonly wording: FieldWording;
  readonly onPick: (groupId: string) => void;
}

/** The groups in text order; one is in hand. */
export function GroupList({ groups, tracks, current, wording, onPick }: GroupListProps) {
  const t = useTranslations("adjudication");
  return (
    <VirtualList label={t("list.label")} items={groups} keyOf={({ id }) => id} estimate={96} shown={current} className={styles.list!} onOpen={({ id }) => onPick(id)}>
      {(group, index) => (
        <div className={styles.row} data-current={index === current || undefined}>
          <button type="button" className={styles.open} aria-current={index === current || undefined} onClick={() => onPick(group.id)}>
            <span className={styles.quote} dir="auto">{fieldWords(group.versions[0]!.claim, "content", wording).join(" … ")}</span>
          </button>
          <span className={styles.facts}>
            <Badge tone={group.state === "open" ? "neutral" : group.state === "decided" ? "ok" : "warn"}>{t(`states.${group.state}`)}</Badge>{" "}
            {t("list.versions", { count: new Set(group.versions.map(({ layerId }) => layerId)).size, of: tracks.length })} · {differing(group, tracks, t)}
          </span>
        </div>
      )}
    </VirtualList>
  );
}

function differing({ versions, fields, isComplete }: GroupSeen, tracks: readonly TrackShown[], t: Translate<"adjudication">): string {
  const [first, ...others] = [...new Set(versions.map(({ layerId }) => layerId))];
  if (others.length === 0) return t("list.only", { name: tracks.find(({ layerId }) => layerId === first)?.name ?? "" });
  const names = fields.filter(({ agrees }) => !agrees).map(({ field }) => t(`fields.${field}`));
  if (names.length > 0) return t("list.differs", { fields: names.join(", ") });
  return t(isComplete ? "list.complete" : "list.alone");
}
