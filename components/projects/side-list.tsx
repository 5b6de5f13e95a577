"use client";
import { useTranslations } from "use-intl/react";
import { FailureNote } from "@/components/ui/failure-note";
import type { Dto } from "@/lib/data/aggregate";
import type { SideRecord } from "@/lib/projects/record";
import styles from "./settings.module.css";
import { SideForm } from "./side-form";
import { SideRow } from "./side-row";
import { useSides } from "./use-sides";

type SideListProps = { project: string; sides: readonly Dto<SideRecord>[]; mayChange: boolean };

/** The sides of a project in their order; for owners with everything to change them. */
export function SideList({ project, sides: read, mayChange }: SideListProps) {
  const t = useTranslations("projects.side");
  const { sides, failure, isSending, ...acts } = useSides(project, read);
  const standing = sides.filter(({ archivedAt }) => archivedAt === null);
  const shown = [...standing, ...sides.filter(({ archivedAt }) => archivedAt !== null)];
  return (
    <>
      <FailureNote what={t("failed")} failure={failure} />
      {sides.length === 0 ? (
        <p className={styles.lead}>{t("none")}</p>
      ) : (
        <ul className={styles.list} aria-label={t("list")}>
          {shown.map((side) => (
            <SideRow key={side.id} project={project} side={side} standing={standing} acts={acts} isBusy={isSending} />
          ))}
        </ul>
      )}
      {mayChange && <SideForm onAdd={acts.add} isBusy={isSending} used={sides.map(({ colour }) => colour)} />}
    </>
  );
}
