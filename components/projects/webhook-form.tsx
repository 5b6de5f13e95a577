"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FailureNote } from "@/components/ui/failure-note";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import { webhookKinds, type WebhookKind } from "@/lib/projects/webhook";
import styles from "./settings.module.css";

type WebhookFormProps = { path: string; onMade: (made: { name: string; secret: string }) => void };
const FIRST: readonly WebhookKind[] = ["claim", "contest", "position", "placement", "relation"];

/** Asks where messages shall go, and about which kinds of records. */
export function WebhookForm({ path, onMade }: WebhookFormProps) {
  const t = useTranslations("projects.webhook");
  const [name, setName] = useState("");
  const [url, setUrl] = useState("");
  const [kinds, setKinds] = useState(FIRST);
  const [wasTried, setTried] = useState(false);
  const { send, failure, isSending } = useSending();
  const missing = { name: name.trim() === "", url: url.trim() === "", kinds: kinds.length === 0 };
  const told = (which: keyof typeof missing) => (wasTried && missing[which] ? t(`missing.${which}`) : undefined);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.values(missing).includes(true)) return;
    const answer = await send<{ secret: string }>({ method: "POST", path, body: { name, url: url.trim(), kinds } });
    if (answer.kind !== "done") return;
    onMade({ name, secret: answer.value.secret });
    [setName, setUrl].forEach((set) => set(""));
    setTried(false);
  }
  const choose = (kind: WebhookKind, isChosen: boolean) => setKinds(webhookKinds.filter((each) => (each === kind ? isChosen : kinds.includes(each))));
  return (
    <form noValidate onSubmit={submit} className={styles.form} aria-label={t("new")}>
      <h3>{t("new")}</h3>
      <FailureNote what={t("makeFailed")} kept={t("makeKept")} failure={failure} />
      <TextField label={t("name")} value={name} onChange={setName} errorMessage={told("name")} />
      <TextField label={t("url")} type="url" value={url} onChange={setUrl} description={t("urlHint")} errorMessage={told("url")} autoComplete="off" />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t("kinds")}</legend>
        <div className={styles.kinds}>
          {webhookKinds.map((kind) => (
            <Checkbox key={kind} isSelected={kinds.includes(kind)} onChange={(isChosen) => choose(kind, isChosen)}>{t(`kind.${kind}`)}</Checkbox>
          ))}
        </div>
        {told("kinds") && <p role="alert">{told("kinds")}</p>}
      </fieldset>
      <div><Button type="submit" isPending={isSending}>{t("make")}</Button></div>
    </form>
  );
}
