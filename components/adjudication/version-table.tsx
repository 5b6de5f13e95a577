"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { fieldWords, type FieldWording } from "@/components/adjudication/field-words";
import type { TrackShown } from "@/components/adjudication/tracks";
import { Badge } from "@/components/ui/badge";
import { Switch } from "@/components/ui/switch";
import { Table } from "@/components/ui/table";
import type { Field } from "@/lib/adjudication/field";
import type { GroupSeen } from "@/lib/data/adjudication/reading";
import styles from "./adjudication.module.css";

/** What is shown even where everybody agrees on it. */
const always: readonly Field[] = ["content", "claimants", "act"];

interface VersionTableProps {
  readonly group: GroupSeen;
  readonly tracks: readonly TrackShown[];
  readonly wording: FieldWording;
  /** the version that each field is taken from, while a mixture is chosen; null while none is */
  readonly mixture: Readonly<Partial<Record<Field, number>>> | null;
  readonly onMix: (field: Field, version: number) => void;
}

/** What each version says, field by field, side by side with what was made of them; where they differ, that is said in words. */
export function VersionTable({ group, tracks, wording, mixture, onMix }: VersionTableProps) {
  const t = useTranslations("adjudication");
  const [showsAll, setShowsAll] = useState(false);
  const shown = group.fields.filter(({ field, agrees }) => showsAll || !agrees || always.includes(field));
  const headOf = (layerId: string) => tracks.find((track) => track.layerId === layerId);
  return (
    <div className={styles.stack}>
      <Table caption={t("panel.table")} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t("panel.field")}</th>
            {group.versions.map(({ layerId, claim }) => <th key={claim.id} scope="col">{headOf(layerId)?.name ?? ""}</th>)}
            {group.results.map((claim) => <th key={claim.id} scope="col">{t("panel.adjudicated")}</th>)}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ field, agrees, same }) => (
            <tr key={field} data-differs={!agrees || undefined} className={agrees ? undefined : styles.differs}>
              <th scope="row">{t(`fields.${field}`)} {!agrees && <Badge tone="warn">{t("panel.differs")}</Badge>}</th>
              {group.versions.map(({ layerId, claim }, index) => (
                <td key={claim.id} dir="auto">
                  <Said words={fieldWords(claim, field, wording)} />
                  {mixture && !agrees && same.indexOf(same[index]!) === index && (
                    <label className={styles.pick}>
                      <input type="radio" name={`mix-${field}`} checked={same[mixture[field] ?? 0] === index} onChange={() => onMix(field, index)} />
                      {t("panel.pick", { name: headOf(layerId)?.name ?? "" })}
                    </label>
                  )}
                </td>
              ))}
              {group.results.map((claim) => <td key={claim.id} dir="auto"><Said words={fieldWords(claim, field, wording)} /></td>)}
            </tr>
          ))}
        </tbody>
      </Table>
      <Switch isSelected={showsAll} onChange={setShowsAll}>{t("panel.all")}</Switch>
    </div>
  );
}

const Said = ({ words }: { words: readonly string[] }) => <>{words.map((each, index) => <span key={index} className={styles.said}>{each}</span>)}</>;
