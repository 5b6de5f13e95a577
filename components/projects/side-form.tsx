"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { SIDE_COLOURS, type SideColour } from "@/components/ui/side-colour";
import { SideMark } from "@/components/ui/side-mark";
import { TextField } from "@/components/ui/text-field";
import { sideMark } from "@/lib/projects/side-mark";
import styles from "./settings.module.css";
import { SideColourSelect } from "./side-colour-select";

type SideFormProps = { onAdd: (name: string, colour: number) => Promise<boolean>; isBusy: boolean; used: readonly number[] };

/** A new side. The first colour that no other side has is proposed. */
export function SideForm({ onAdd, isBusy, used }: SideFormProps) {
  const t = useTranslations("projects.side");
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<SideColour | null>(null);
  const colour = chosen ?? SIDE_COLOURS.find((each) => !used.includes(each)) ?? 1;
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === "" || !(await onAdd(name, colour))) return;
    setName("");
    setChosen(null);
  }
  return (
    <form noValidate onSubmit={submit} className={styles.add} aria-label={t("new")}>
      <TextField label={t("newName")} value={name} onChange={setName} />
      <SideColourSelect mark={sideMark(name)} value={colour} onChange={setChosen} />
      <span className={styles.sample}><SideMark colour={colour} mark={sideMark(name)} /></span>
      <Button type="submit" isDisabled={name.trim() === ""} isPending={isBusy}>{t("add")}</Button>
    </form>
  );
}
