"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { ask, type Failure } from "@/components/ui/request";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { FragmentRole } from "@/lib/claims/record";
import type { ImportReport } from "@/lib/formats/import/report";
import type { ImportProfile } from "@/lib/projects/record";
import styles from "./annotations.module.css";
import type { ImportChoices } from "./use-annotation-import";

const roles = ["content", "source", "cue", "hedge", "loaded"] as const;
const NONE = "none";

interface MappingProps {
  readonly project: string;
  readonly report: ImportReport;
  readonly choices: ImportChoices;
  readonly profiles: readonly ImportProfile[] | null;
  readonly setProfiles: (profiles: readonly ImportProfile[]) => void;
  readonly onChange: (changes: Partial<ImportChoices>) => void;
}

type Roles = Readonly<Record<string, FragmentRole | null>>;
const rolesOf = (report: ImportReport): Roles => Object.fromEntries(report.labels.map(({ label, role }) => [label, role]));

/** Which label is which part of a claim, by hand or by a named mapping of the project. */
export function MappingFields({ project, report, choices, profiles, setProfiles, onChange }: MappingProps) {
  const t = useTranslations("layers.mapping");
  const chosen = choices.roles ?? rolesOf(report);
  const list = (profiles ?? []).filter(({ format }) => format === choices.format);
  useEffect(() => {
    if (profiles === null) void ask<{ items: ImportProfile[] }>({ method: "GET", path: `/projects/${project}/import-profiles` }).then((answer) => answer.kind === "done" && setProfiles(answer.value.items));
  }, [profiles, project, setProfiles]);
  if (report.labels.length === 0) return null;
  const set = (label: string, role: string) => onChange({ roles: { ...chosen, [label]: role === NONE ? null : (role as FragmentRole) } });
  const apply = (name: string) => {
    const found = list.find((each) => each.name === name);
    if (found) onChange({ roles: { ...chosen, ...Object.fromEntries(found.labels.map(({ label, role }) => [label, role])) } });
  };
  return (
    <section className={styles.section} aria-labelledby="mapping-title">
      <h3 id="mapping-title">{t("title")}</h3>
      <p>{t("lead")}</p>
      {list.length > 0 && <Select label={t("profile")} choices={list.map(({ name }) => ({ id: name, label: name }))} value={null} placeholder={t("noProfile")} onChange={apply} />}
      <ul className={styles.labels}>
        {report.labels.map(({ label, count, samples }) => (
          <li key={label}>
            <Select label={t("label", { label })} description={<>{t("count", { count })}{samples.map((sample) => <q key={sample} dir="auto">{sample}</q>)}</>} value={chosen[label] ?? NONE} onChange={(role) => set(label, role)}
              choices={[...roles.map((id) => ({ id: id as string, label: t(`role.${id}`) })), { id: NONE, label: t("none") }]} />
          </li>
        ))}
      </ul>
      <KeepProfile {...{ project, format: choices.format, chosen, setProfiles }} />
    </section>
  );
}

function KeepProfile({ project, format, chosen, setProfiles }: Pick<MappingProps, "project" | "setProfiles"> & { format: string; chosen: Roles }) {
  const t = useTranslations("layers.mapping");
  const [name, setName] = useState("");
  const [state, setState] = useState<Failure | string | null>(null);
  async function keep() {
    const body: ImportProfile = { name: name.trim(), format, labels: Object.entries(chosen).map(([label, role]) => ({ label, role })) };
    const answer = await ask<{ items: ImportProfile[] }>({ method: "PUT", path: `/projects/${project}/import-profiles`, body });
    setState(answer.kind === "done" ? body.name : answer);
    if (answer.kind === "done") setProfiles(answer.value.items);
  }
  return (
    <>
      <div className={styles.line}>
        <TextField label={t("keepAs")} value={name} onChange={setName} />
        <Button isDisabled={name.trim() === ""} onPress={() => void keep()}>{t("keep")}</Button>
      </div>
      {typeof state === "string" && <p role="status">{t("kept", { name: state })}</p>}
      {state !== null && typeof state !== "string" && <FailureNote what={t("keepFailed")} failure={state} />}
    </>
  );
}
