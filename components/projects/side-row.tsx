"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { SideMark, SideStrip } from "@/components/ui/side-mark";
import type { Dto } from "@/lib/data/aggregate";
import type { SideRecord } from "@/lib/projects/record";
import { sideMark } from "@/lib/projects/side-mark";
import styles from "./settings.module.css";
import { sideColour } from "./side-colour-select";
import { SideEditor } from "./side-editor";
import type { SideActs } from "./use-sides";

type SideRowProps = { project: string; side: Dto<SideRecord>; standing: readonly SideRecord[]; acts: SideActs; isBusy: boolean };

/** One side as it looks everywhere, and what can be done with it. */
export function SideRow({ project, side, standing, acts, isBusy }: SideRowProps) {
  const t = useTranslations("projects.side");
  const [isEditing, setEditing] = useState(false);
  const { name, archivedAt, abilities } = side;
  const colour = sideColour(side.colour);
  const place = standing.findIndex(({ id }) => id === side.id);
  if (isEditing) return <SideEditor project={project} side={side} onClose={() => setEditing(false)} />;
  return (
    <li className={styles.item}>
      <span className={styles.swatch} data-side={colour}>
        <SideStrip colour={colour} />
        <SideMark colour={colour} mark={sideMark(name)} />
      </span>
      <span className={styles.words}>
        <span><b>{name}</b> {archivedAt && <Badge tone="warn">{t("archived")}</Badge>}</span>
      </span>
      {abilities.change && (
        <span className={styles.acts}>
          {place >= 0 && (
            <>
              <IconButton size="small" label={t("up", { name })} icon={<ArrowUp aria-hidden />} isDisabled={isBusy || place === 0} onPress={() => void acts.move(side, -1)} />
              <IconButton size="small" label={t("down", { name })} icon={<ArrowDown aria-hidden />} isDisabled={isBusy || place === standing.length - 1} onPress={() => void acts.move(side, 1)} />
            </>
          )}
          {archivedAt === null && <Button size="small" onPress={() => setEditing(true)} aria-label={t("editOne", { name })}>{t("edit")}</Button>}
          {archivedAt === null ? (
            <Button size="small" isDisabled={isBusy} onPress={() => void acts.archive(side)} aria-label={t("archiveOne", { name })}>{t("archive")}</Button>
          ) : (
            <Button size="small" isDisabled={isBusy} onPress={() => void acts.restore(side)} aria-label={t("restoreOne", { name })}>{t("restore")}</Button>
          )}
        </span>
      )}
    </li>
  );
}
