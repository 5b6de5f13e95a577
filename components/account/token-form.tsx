"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import styles from "./account.module.css";

type TokenFormProps = { projects: readonly { slug: string; name: string }[]; onMade: (made: { name: string; secret: string }) => void };
const EVERY = "*";

/** Asks for what a new token shall be able to do. */
export function TokenForm({ projects, onMade }: TokenFormProps) {
  const t = useTranslations("account.token");
  const [name, setName] = useState("");
  const [scope, setScope] = useState<"read" | "write">("read");
  const [project, setProject] = useState<string>(EVERY);
  const [isNameless, setNameless] = useState(false);
  const { send, failure, isSending } = useSending();
  async function submit(event: FormEvent) {
    event.preventDefault();
    setNameless(name.trim() === "");
    if (name.trim() === "") return;
    const body = { name, scope, project: project === EVERY ? null : project };
    const answer = await send<{ secret: string }>({ method: "POST", path: "/account/tokens", body });
    if (answer.kind !== "done") return;
    onMade({ name, secret: answer.value.secret });
    setName("");
  }
  return (
    <form noValidate onSubmit={submit} className={styles.form} aria-label={t("new")}>
      <h3>{t("new")}</h3>
      <FailureNote what={t("makeFailed")} kept={t("makeKept")} failure={failure} />
      <TextField label={t("name")} value={name} onChange={setName} description={t("nameHint")} errorMessage={isNameless && name.trim() === "" ? t("nameless") : undefined} />
      <RadioGroup label={t("may")} value={scope} onChange={setScope} choices={[{ id: "read", label: t("scope.read") }, { id: "write", label: t("scope.write") }]} />
      <Select label={t("where")} value={project} onChange={setProject} choices={[{ id: EVERY, label: t("everyProject") }, ...projects.map(({ slug, name: label }) => ({ id: slug, label }))]} />
      <Button type="submit" isPending={isSending}>{t("make")}</Button>
    </form>
  );
}
