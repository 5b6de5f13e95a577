"use client";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ClashDialog } from "@/components/ui/clash-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { SideMark } from "@/components/ui/side-mark";
import { TextField } from "@/components/ui/text-field";
import { useVersionedSave } from "@/components/ui/use-versioned-save";
import type { SideInput, SideRecord } from "@/lib/projects/record";
import { sideMark } from "@/lib/projects/side-mark";
import styles from "./settings.module.css";
import { SideColourSelect, sideColour } from "./side-colour-select";

const inputOf = ({ id, name, colour, ordinal }: SideInput): SideInput => ({ id, name, colour, ordinal });

type SideEditorProps = { project: string; side: SideRecord; onClose: () => void };

/** A side's name and colour, to be changed in its place in the list. */
export function SideEditor({ project, side, onClose }: SideEditorProps) {
  const t = useTranslations("projects.side");
  const router = useRouter();
  const [draft, setDraft] = useState(() => inputOf(side));
  const saving = useVersionedSave<SideRecord, SideInput>(`/projects/${project}/sides/${side.id}`, inputOf);
  function accept(saved: SideRecord | null) {
    if (!saved) return;
    onClose();
    router.refresh();
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (draft.name.trim() !== "") accept(await saving.save(draft, side.version));
  }
  const fields = [
    { key: "name" as const, label: t("name"), show: ({ name }: SideInput) => name },
    { key: "colour" as const, label: t("colourLabel"), show: ({ colour }: SideInput) => t(`colour.${sideColour(colour)}`) },
  ];
  return (
    <li className={styles.item}>
      <form noValidate onSubmit={submit} className={styles.add} aria-label={t("editOne", { name: side.name })}>
        <TextField label={t("name")} value={draft.name} onChange={(name) => setDraft({ ...draft, name })} autoFocus />
        <SideColourSelect mark={sideMark(draft.name)} value={sideColour(draft.colour)} onChange={(colour) => setDraft({ ...draft, colour })} />
        <span className={styles.sample}><SideMark colour={sideColour(draft.colour)} mark={sideMark(draft.name)} /></span>
        <Button type="submit" variant="primary" isDisabled={draft.name.trim() === ""} isPending={saving.isSending}>{t("save")}</Button>
        <Button onPress={onClose}>{t("cancel")}</Button>
      </form>
      <FailureNote what={t("failed")} kept={t("kept")} failure={saving.failure} />
      {saving.clash && <ClashDialog clash={saving.clash} fields={fields} onChoose={async (merged) => accept(await saving.settle(merged))} onCancel={saving.abandon} />}
    </li>
  );
}
