"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { NumberField } from "@/components/ui/number-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import { day, type AssigningInput } from "@/lib/projects/assignment";
import styles from "./assignments.module.css";

/** Somebody who may annotate. */
export interface Annotator {
  readonly id: string;
  readonly name: string;
}
interface AssignDialogProps {
  readonly project: string;
  readonly documents: readonly { readonly id: string; readonly revisionId: string }[];
  readonly people: readonly Annotator[];
  readonly onDone: () => void;
}

interface Draft {
  readonly contributorIds: readonly string[];
  readonly blind: boolean;
  readonly note: string;
  readonly due: string;
  readonly from: number | null;
  readonly to: number | null;
}
const empty: Draft = { contributorIds: [], blind: false, note: "", due: "", from: null, to: null };

/** Gives the chosen documents to people: alone or several, blind or not; of one document also a part. */
export function AssignDialog({ project, documents, people, onDone }: AssignDialogProps) {
  const t = useTranslations("assignments.assign");
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(empty);
  const { send, failure, isSending, clear } = useSending();
  const isDueGood = draft.due === "" || day.safeParse(draft.due).success;
  const isReady = draft.contributorIds.length > 0 && isDueGood && (draft.from === null) === (draft.to === null);
  async function assign() {
    const answer = await send({ method: "POST", path: `/projects/${project}/assignments`, body: inputOf(draft, documents) });
    if (answer.kind !== "done") return;
    notify({ text: t("done", { count: documents.length }) });
    setOpen(false);
    setDraft(empty);
    onDone();
  }
  return (
    <Dialog
      title={t("title", { count: documents.length })} isOpen={isOpen} onOpenChange={(open) => { setOpen(open); clear(); }} trigger={<Button variant="primary" size="small">{t("button")}</Button>}
      footer={(close) => (
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button variant="primary" isDisabled={!isReady || isSending} onPress={() => void assign()}>{t("send")}</Button>
        </>
      )}
    >
      <div className={styles.form}>
        <FailureNote what={t("failed")} failure={failure} />
        <Fields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} people={people} isOne={documents.length === 1} isDueGood={isDueGood} />
      </div>
    </Dialog>
  );
}

function inputOf({ contributorIds, blind, note, due, from, to }: Draft, documents: AssignDialogProps["documents"]): Partial<AssigningInput> {
  const part = documents.length === 1 && from !== null && to !== null ? { revisionId: documents[0]!.revisionId, from: from - 1, to: to - 1 } : null;
  return { documentIds: documents.map(({ id }) => id), contributorIds: [...contributorIds], blind, note, due: due === "" ? null : due, part };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly people: readonly Annotator[];
  readonly isOne: boolean;
  readonly isDueGood: boolean;
}

function Fields({ draft, onChange, people, isOne, isDueGood }: FieldsProps) {
  const t = useTranslations("assignments.assign");
  const toggle = (id: string, isIn: boolean) => onChange({ contributorIds: isIn ? [...draft.contributorIds, id] : draft.contributorIds.filter((each) => each !== id) });
  const number = (value: number) => (Number.isNaN(value) ? null : value);
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t("people")}</legend>
        {people.length === 0 && <p>{t("peopleNone")}</p>}
        {people.map(({ id, name }) => <Checkbox key={id} isSelected={draft.contributorIds.includes(id)} onChange={(isIn) => toggle(id, isIn)}>{name}</Checkbox>)}
      </fieldset>
      <Checkbox isSelected={draft.blind} onChange={(blind) => onChange({ blind })} description={t("blindHelp")}>{t("blind")}</Checkbox>
      {isOne && (
        <fieldset className={styles.group}>
          <legend>{draft.from === null && draft.to === null ? t("wholeDocument") : t("partHelp")}</legend>
          <div className={styles.part}>
            <NumberField label={t("partFrom")} minValue={1} value={draft.from ?? NaN} onChange={(value) => onChange({ from: number(value) })} />
            <NumberField label={t("partTo")} minValue={1} value={draft.to ?? NaN} onChange={(value) => onChange({ to: number(value) })} />
          </div>
        </fieldset>
      )}
      <TextField label={t("due")} description={t("dueHelp")} value={draft.due} onChange={(due) => onChange({ due: due.trim() })} {...(isDueGood ? {} : { errorMessage: t("dueBad") })} />
      <TextArea label={t("note")} description={t("noteHelp")} rows={2} value={draft.note} onChange={(note) => onChange({ note })} />
    </>
  );
}
