"use client";
import { useRouter } from "next/navigation";
import { useMemo, useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { FailureNote } from "@/components/ui/failure-note";
import type { Choice } from "@/components/ui/list-choice";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { useChoiceWords } from "@/components/ui/use-choice-words";
import { useSending } from "@/components/ui/use-sending";
import type { Named } from "@/lib/parties/draft";
import styles from "./parties.module.css";
import { partySearch } from "./party-search";

/** Says that a party is the same as another, or is not. */
export function IdentityForm({ project, party }: { project: string; party: Named }) {
  const t = useTranslations("parties.identity");
  const router = useRouter();
  const words = useChoiceWords();
  const source = useMemo(() => partySearch(project, party.id, words), [project, party.id, words]);
  const [id, setId] = useState(() => uuidv7());
  const [other, setOther] = useState<Choice | null>(null);
  const [kind, setKind] = useState<"same" | "not_same" | null>(null);
  const [note, setNote] = useState("");
  const { send, failure, isSending } = useSending();
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!other || !kind) return;
    const answer = await send({ method: "POST", path: `/projects/${project}/identities`, body: { id, aId: party.id, bId: other.id, kind, note } });
    if (answer.kind !== "done") return;
    setId(uuidv7());
    setOther(null);
    setKind(null);
    setNote("");
    router.refresh();
  }
  const choices = [{ id: "same" as const, label: t("same") }, { id: "not_same" as const, label: t("not_same") }];
  return (
    <form noValidate onSubmit={submit} aria-label={t("new")} className={styles.stack}>
      <h3>{t("new")}</h3>
      <FailureNote what={t("addFailed")} kept={t("addKept")} failure={failure} />
      <RadioGroup label={t("kind", { name: party.label })} value={kind} onChange={setKind} choices={choices} orientation="horizontal" />
      <div className={styles.filter}>
        <ComboBox label={t("other")} source={source} value={other} onChange={setOther} className={styles.text} />
        <TextField label={t("note")} value={note} onChange={setNote} className={styles.text} />
        <Button type="submit" isDisabled={!other || !kind} isPending={isSending}>{t("add")}</Button>
      </div>
    </form>
  );
}
