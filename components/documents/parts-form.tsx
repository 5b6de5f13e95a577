"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { fileSize } from "@/components/ui/file-size";
import { RadioGroup } from "@/components/ui/radio-group";
import { formatOf } from "@/lib/sources/formats";
import type { SourcePart, SourceParts, UnreadPart } from "@/lib/sources/part";
import styles from "./upload.module.css";

type PartsFormProps = { found: SourceParts; taken: number; isSingle: boolean; onTake: (parts: readonly SourcePart[]) => void };

/** Which of the documents that a file holds are wanted, and what in it is none. */
export function PartsForm({ found, taken, isSingle, onTake }: PartsFormProps) {
  const t = useTranslations("documents.parts");
  const { fileName, of, parts, unread } = found;
  return (
    <div className={styles.question}>
      {taken > 0 ? <p>{t("taken", { count: taken })}</p> : <p>{t(`what.${of}`, { fileName, count: parts.length })}</p>}
      {taken === 0 && (isSingle ? <OnePart {...{ parts, onTake }} /> : <SeveralParts {...{ parts, onTake }} />)}
      {unread.length > 0 && (
        <Disclosure title={t("unread", { count: unread.length })} level={4} defaultExpanded={unread.length <= SHORT}>
          <ul className={styles.unread}>{unread.map((part, index) => <Unread key={index} part={part} />)}</ul>
        </Disclosure>
      )}
    </div>
  );
}

const SHORT = 8;
type Choosing = { parts: readonly SourcePart[]; onTake: (parts: readonly SourcePart[]) => void };

function SeveralParts({ parts, onTake }: Choosing) {
  const t = useTranslations("documents.parts");
  const [chosen, setChosen] = useState<ReadonlySet<SourcePart>>(() => new Set(parts.filter(({ isLikely }) => isLikely)));
  const choose = (part: SourcePart, isChosen: boolean) => setChosen(new Set(parts.filter((each) => (each === part ? isChosen : chosen.has(each)))));
  return (
    <>
      <div role="group" aria-label={t("choose")} className={styles.parts}>
        {parts.length > SHORT && (
          <Checkbox isSelected={chosen.size === parts.length} isIndeterminate={chosen.size > 0 && chosen.size < parts.length} onChange={(all) => setChosen(new Set(all ? parts : []))}>{t("all")}</Checkbox>
        )}
        {parts.map((part, index) => (
          <Checkbox key={index} isSelected={chosen.has(part)} onChange={(isChosen) => choose(part, isChosen)}><PartName part={part} /></Checkbox>
        ))}
      </div>
      <div className={styles.acts}>
        <Button variant="primary" isDisabled={chosen.size === 0} onPress={() => onTake(parts.filter((part) => chosen.has(part)))}>{t("take", { count: chosen.size })}</Button>
      </div>
    </>
  );
}

function OnePart({ parts, onTake }: Choosing) {
  const t = useTranslations("documents.parts");
  const [chosen, setChosen] = useState<string | null>(null);
  const part = parts.find((_, index) => String(index) === chosen);
  return (
    <>
      <RadioGroup label={t("chooseOne")} value={chosen} onChange={setChosen} choices={parts.map((each, index) => ({ id: String(index), label: <PartName part={each} /> }))} />
      <div className={styles.acts}>
        <Button variant="primary" isDisabled={!part} onPress={() => part && onTake([part])}>{t("takeOne")}</Button>
      </div>
    </>
  );
}

function PartName({ part: { name, format, size, isLikely } }: { part: SourcePart }) {
  const t = useTranslations("documents.parts");
  return (
    <span className={styles.part}>
      <bdi>{name}</bdi> <span className={styles.state}>{t("about", { format: formatOf(format).name, size: fileSize(size) })}{!isLikely && ` · ${t("unlikely")}`}</span>
    </span>
  );
}

function Unread({ part: { name, problem, found = "none" } }: { part: UnreadPart }) {
  const t = useTranslations("documents.parts");
  return <li><bdi>{name}</bdi>: {t(`problem.${problem}`, { found })}</li>;
}
