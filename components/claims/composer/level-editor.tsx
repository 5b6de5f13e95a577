"use client";
import clsx from "clsx";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { AddFragment } from "@/components/claims/composer/add-fragment";
import { useComposer, useIssue } from "@/components/claims/composer/composer-context";
import { ComposerParties } from "@/components/claims/composer/composer-parties";
import { FragmentList } from "@/components/claims/composer/fragment-list";
import { GuideLink } from "@/components/claims/composer/guide-link";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { changeLevel, mentionAt, removeLevel } from "@/lib/claims/draft";
import { sourceKinds, stances, type Level } from "@/lib/claims/record";
import styles from "./composer.module.css";

export interface LevelEditorProps {
  readonly level: Level;
  readonly ordinal: number;
  readonly count: number;
  readonly onMove: (from: number, to: number, direction: "inward" | "outward") => void;
}

/** One level: who passes on, how they are named and stand to it, and the words that say so. */
export function LevelEditor({ level, ordinal, count, onMove }: LevelEditorProps) {
  const t = useTranslations("claims");
  const composer = useComposer();
  const { claim, place, mayChange, onChange, onLevel } = composer;
  const isInHand = composer.level === ordinal;
  const change = (part: Partial<Level>, what: string) => onChange((now) => changeLevel(now, place, ordinal, part), what);
  const name = t("chain.level", { ordinal: ordinal + 1 });
  const mentionIndex = claim.mentions.findIndex((mention) => mention.id === place.mentionId);
  const issue = useIssue("mentions", mentionIndex, "levels", ordinal);
  return (
    <li className={clsx(styles.level, isInHand && styles.inHand)} aria-current={isInHand || undefined} aria-label={name} onFocus={() => onLevel(ordinal)}>
      <div className={styles.levelHead}>
        <span className={styles.levelName}>{ordinal === 0 ? t("chain.innermost") : name}</span>
        {ordinal > 0 && mayChange && <LevelActs ordinal={ordinal} count={count} onMove={onMove} />}
      </div>
      {ordinal > 0 && (
        <ComposerParties label={t("chain.parties")} value={level.partyIds} onChange={(edit) => onChange((now) => changeLevel(now, place, ordinal, { partyIds: [...edit(mentionAt(now, place).levels[ordinal]?.partyIds ?? [])] }), "levelParties")} errorMessage={issue} />
      )}
      <div className={styles.pairs}>
        <Select
          label={t("chain.sourceKind")}
          choices={sourceKinds.map((id) => ({ id, label: t(`sourceKinds.${id}`) }))}
          value={level.sourceKind}
          onChange={(sourceKind) => change({ sourceKind }, "sourceKind")}
          isDisabled={!mayChange}
        />
        {ordinal > 0 && (
          <Select
            label={t("chain.stance")}
            help={<GuideLink field="stance" />}
            choices={stances.map((id) => ({ id, label: t(`stances.${id}`) }))}
            value={level.stance}
            onChange={(stance) => change({ stance }, "stance")}
            isDisabled={!mayChange}
          />
        )}
      </div>
      <FragmentList roles={["source", "cue"]} level={ordinal} />
      <div className={styles.row}>
        <AddFragment role="source" level={ordinal} />
        <AddFragment role="cue" level={ordinal} />
      </div>
    </li>
  );
}

function LevelActs({ ordinal, count, onMove }: Omit<LevelEditorProps, "level">) {
  const t = useTranslations("claims");
  const { place, onChange, onLevel } = useComposer();
  const number = ordinal + 1;
  const remove = () => {
    onChange((now) => removeLevel(now, place, ordinal), "level");
    onLevel(Math.max(ordinal - 1, 0));
  };
  return (
    <span className={styles.row}>
      <IconButton size="small" data-move="inward" label={t("chain.inward", { ordinal: number })} icon={<ArrowUp aria-hidden />} isDisabled={ordinal === 1} onPress={() => onMove(ordinal, ordinal - 1, "inward")} />
      <IconButton size="small" data-move="outward" label={t("chain.outward", { ordinal: number })} icon={<ArrowDown aria-hidden />} isDisabled={number === count} onPress={() => onMove(ordinal, ordinal + 1, "outward")} />
      <IconButton size="small" label={t("chain.remove", { ordinal: number })} icon={<Trash2 aria-hidden />} onPress={remove} />
    </span>
  );
}
