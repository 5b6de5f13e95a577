"use client";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FailureNote } from "@/components/ui/failure-note";
import type { Failure } from "@/components/ui/request";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import { proposedSlug } from "@/lib/projects/slug";
import styles from "./projects.module.css";
import { isSlug, SlugField } from "./slug-field";

const saysTaken = (failure: Failure | null) => failure?.kind === "refused" && failure.problem.code === "exists";

/** Makes a project. Its address is proposed from its name until somebody types another. */
export function CreateDialog() {
  const t = useTranslations("projects.create");
  const router = useRouter();
  const [id] = useState(() => uuidv7());
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const [isNameless, setNameless] = useState(false);
  const { send, failure, isSending } = useSending();
  const slug = typedSlug ?? (name.trim() === "" ? "" : proposedSlug(name));

  async function create() {
    setNameless(name.trim() === "");
    if (name.trim() === "" || !isSlug(slug)) return;
    const answer = await send<{ slug: string }>({ method: "POST", path: "/projects", body: { id, slug, name, description } });
    if (answer.kind === "done") router.push(`/p/${answer.value.slug}`);
    else if (saysTaken(answer)) setTaken(slug);
  }
  return (
    <Dialog
      title={t("title")}
      role="alertdialog"
      trigger={<Button variant="primary" icon={<Plus aria-hidden />}>{t("open")}</Button>}
      footer={(close) => (
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button variant="primary" onPress={() => void create()} isPending={isSending}>{t("make")}</Button>
        </>
      )}
    >
      <div className={styles.form}>
        {!saysTaken(failure) && <FailureNote what={t("failed")} kept={t("kept")} failure={failure} />}
        <TextField label={t("name")} value={name} onChange={setName} isRequired requiredMark="none" autoFocus errorMessage={isNameless && name.trim() === "" ? t("nameless") : undefined} />
        <SlugField value={slug} onChange={setTypedSlug} isTaken={taken === slug && slug !== ""} />
        <TextArea label={t("description")} value={description} onChange={setDescription} rows={3} />
      </div>
    </Dialog>
  );
}
