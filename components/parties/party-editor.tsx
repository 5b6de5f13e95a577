"use client";
import { useRouter } from "next/navigation";
import { useMemo, useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { ButtonLink } from "@/components/ui/link";
import { StatusLine, type SaveState } from "@/components/ui/status-line";
import { useChoiceWords } from "@/components/ui/use-choice-words";
import { useSending } from "@/components/ui/use-sending";
import { useVersionedSave } from "@/components/ui/use-versioned-save";
import { partyForm, partyInputFrom, partyInputOf, type Named, type PartyFormProblems } from "@/lib/parties/draft";
import type { PartyInput, PartyRecord } from "@/lib/parties/record";
import type { SideRecord } from "@/lib/projects/record";
import { PartyClash } from "./party-clash";
import { PartyFields } from "./party-fields";
import styles from "./parties.module.css";
import { partySearch } from "./party-search";

export type PartyEditorProps = {
  project: string;
  /** a record that stands, or what a new one begins as */
  party: PartyInput;
  /** null for a party that is not entered yet */
  version: number | null;
  sides: readonly SideRecord[];
  documents: readonly Named[];
  /** the parties that this one speaks of */
  known: readonly Named[];
};

/** A party's form, for a new one and for one that stands. */
export function PartyEditor({ project, party, version, sides, documents, known }: PartyEditorProps) {
  const t = useTranslations("parties.form");
  const router = useRouter();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(() => new Map([...known, ...documents].map(({ id, label }) => [id, label])));
  const shown = (input: PartyInput) => partyForm(input, (id) => names.get(id) ?? t("unnamed"));
  const [opened, setOpened] = useState({ party: partyInputOf(party), version });
  const [form, setForm] = useState(() => shown(party));
  const [problems, setProblems] = useState<PartyFormProblems>({});
  const [saved, setSaved] = useState<SaveState>({ kind: "idle" });
  const words = useChoiceWords();
  const source = useMemo(() => partySearch(project, party.id, words), [project, party.id, words]);
  const creating = useSending();
  const saving = useVersionedSave<PartyRecord, PartyInput>(`/projects/${project}/parties/${party.id}`, partyInputOf);
  const isNew = opened.version === null;
  const isSame = JSON.stringify(form) === JSON.stringify(shown(opened.party));

  // What was written elsewhere meanwhile is shown, unless something is typed here: then the two versions meet at the next save.
  if (version !== null && opened.version !== null && version > opened.version && isSame) {
    setOpened({ party: partyInputOf(party), version });
    setForm(shown(party));
  }

  function accept(record: PartyRecord | null) {
    if (!record) return;
    setOpened({ party: partyInputOf(record), version: record.version });
    setForm(shown(record));
    setSaved({ kind: "saved", at: new Date() });
    router.refresh();
  }
  async function create(input: PartyInput) {
    const answer = await creating.send<PartyRecord>({ method: "POST", path: `/projects/${project}/parties`, body: input });
    if (answer.kind === "done") router.push(`/p/${project}/parties/${answer.value.id}`);
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = partyInputFrom(form, isNew ? null : opened.party.kind, new Date());
    setProblems(result.ok ? {} : result.problems);
    if (!result.ok) return;
    setNames(new Map([...names, ...form.tenures.flatMap(({ of }) => (of ? [[of.id, of.label] as const] : []))]));
    if (opened.version === null) await create(result.input);
    else accept(await saving.save(result.input, opened.version));
  }
  const wrong = Object.keys(problems).length;
  const isBusy = creating.isSending || saving.isSending;
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <PartyFields form={form} problems={problems} onChange={setForm} sides={sides.filter(({ archivedAt }) => archivedAt === null)} documents={documents} parties={source} />
      <FailureNote what={t("failed")} kept={t("kept")} failure={isNew ? creating.failure : saving.failure} />
      {wrong > 0 && <p role="alert">{t("wrong", { count: wrong })}</p>}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isDisabled={!isNew && isSame} isPending={isBusy}>{isNew ? t("create") : t("save")}</Button>
        {isNew && <ButtonLink href={`/p/${project}/parties`} variant="quiet">{t("cancel")}</ButtonLink>}
        {!isNew && <StatusLine state={isBusy ? { kind: "saving" } : isSame ? saved : { kind: "idle" }}>{isSame ? null : t("unsaved")}</StatusLine>}
      </div>
      {saving.clash && <PartyClash project={project} clash={saving.clash} sides={sides} known={names} onChoose={async (merged) => accept(await saving.settle(merged))} onCancel={saving.abandon} />}
    </form>
  );
}
