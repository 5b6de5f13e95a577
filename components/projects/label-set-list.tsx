"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { FailureNote } from "@/components/ui/failure-note";
import { useSending } from "@/components/ui/use-sending";
import type { ImportProfile } from "@/lib/projects/record";
import styles from "./settings.module.css";

type LabelSetListProps = { project: string; sets: readonly ImportProfile[]; titles: Readonly<Record<string, string>>; mayChange: boolean };

/** Which label of another program's files is which part of a claim, by name. They are made where such files are imported. */
export function LabelSetList({ project, sets, titles, mayChange }: LabelSetListProps) {
  const t = useTranslations("projects.labelSet");
  const router = useRouter();
  const { send, failure, isSending } = useSending();
  async function drop(name: string) {
    await send({ method: "DELETE", path: `/projects/${project}/import-profiles?${new URLSearchParams({ name })}` });
    router.refresh();
  }
  return (
    <>
      <FailureNote what={t("failed")} failure={failure} />
      {sets.length === 0 && <p>{t("none")}</p>}
      {sets.length > 0 && <ul className={styles.list} aria-label={t("list")}>
        {sets.map((set) => (
          <li key={set.name} className={styles.item}>
            <span className={styles.words}>
              <b dir="auto">{set.name}</b>
              <span className={styles.detail}>{t("format", { format: titles[set.format] ?? set.format, count: set.labels.length })}</span>
            </span>
            {mayChange && (
              <ConfirmDialog title={t("deleteTitle", { name: set.name })} confirmLabel={t("delete")} onConfirm={() => void drop(set.name)} trigger={<Button size="small" isDisabled={isSending} aria-label={t("deleteOne", { name: set.name })}>{t("delete")}</Button>}>
                <p>{t("deleteWhat")}</p>
              </ConfirmDialog>
            )}
            <div className={styles.whole}>
              <Disclosure level={3} title={t("labels")}>
                <Labels labels={set.labels} />
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>}
    </>
  );
}

function Labels({ labels }: Pick<ImportProfile, "labels">) {
  const t = useTranslations("projects.labelSet");
  const roles = useTranslations("claims.roles");
  return (
    <dl className={styles.labels}>
      {labels.map(({ label, role }) => (
        <div key={label}>
          <dt dir="auto">{label}</dt>
          <dd>{role === null ? t("leftOut") : roles(role)}</dd>
        </div>
      ))}
    </dl>
  );
}
