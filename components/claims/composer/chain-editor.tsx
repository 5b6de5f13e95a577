"use client";
import clsx from "clsx";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useComposer, useIssue } from "@/components/claims/composer/composer-context";
import { ComposerParties } from "@/components/claims/composer/composer-parties";
import { FragmentList } from "@/components/claims/composer/fragment-list";
import { AddFragment } from "@/components/claims/composer/add-fragment";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { addLevel, changeLevel, mentionAt, removeLevel } from "@/lib/claims/draft";
import { sourceKinds, stances, type Level } from "@/lib/claims/record";
import styles from "./composer.module.css";

/** The levels from the claimant outward: by whom the words came here. */
export function ChainEditor() {
  const t = useTranslations("claims");
  const { claim, place, mayChange, onChange, onLevel } = useComposer();
  const { levels } = mentionAt(claim, place);
  const shown: readonly Level[] = levels.length > 0 ? levels : [{ sourceKind: "named", stance: null, partyIds: [] }];
  const add = () => {
    onChange(addLevel(claim, place), "level");
    onLevel(shown.length);
  };
  return (
    <section className={styles.section} aria-labelledby="composer-chain">
      <h3 id="composer-chain">{t("chain.title")}</h3>
      <ol className={styles.levels}>
        {shown.map((level, ordinal) => (
          <LevelEditor key={ordinal} level={level} ordinal={ordinal} />
        ))}
      </ol>
      {mayChange && (
        <Button size="small" icon={<Plus aria-hidden />} onPress={add}>
          {t("chain.add")}
        </Button>
      )}
    </section>
  );
}

function LevelEditor({ level, ordinal }: { level: Level; ordinal: number }) {
  const t = useTranslations("claims");
  const composer = useComposer();
  const { claim, place, mayChange, onChange, onLevel } = composer;
  const isInHand = composer.level === ordinal;
  const change = (part: Partial<Level>, what: string) => onChange(changeLevel(claim, place, ordinal, part), what);
  const name = t("chain.level", { ordinal: ordinal + 1 });
  const remove = () => {
    onChange(removeLevel(claim, place, ordinal), "level");
    onLevel(Math.max(ordinal - 1, 0));
  };
  const mentionIndex = claim.mentions.findIndex((mention) => mention.id === place.mentionId);
  const issue = useIssue("mentions", mentionIndex, "levels", ordinal);
  return (
    <li className={clsx(styles.level, isInHand && styles.inHand)} aria-current={isInHand || undefined} aria-label={name} onFocus={() => onLevel(ordinal)}>
      <div className={styles.levelHead}>
        <span className={styles.levelName}>{ordinal === 0 ? t("chain.innermost") : name}</span>
        {ordinal > 0 && mayChange && <IconButton size="small" label={t("chain.remove", { ordinal: ordinal + 1 })} icon={<Trash2 aria-hidden />} onPress={remove} />}
      </div>
      {ordinal > 0 && (
        <ComposerParties label={t("chain.parties")} value={level.partyIds} onChange={(partyIds) => change({ partyIds: [...partyIds] }, "levelParties")} errorMessage={issue} />
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
