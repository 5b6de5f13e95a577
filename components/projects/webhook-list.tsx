"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureNote } from "@/components/ui/failure-note";
import { SecretNote } from "@/components/ui/secret-note";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import type { DeliveryRecord, WebhookRecord } from "@/lib/projects/webhook";
import styles from "./settings.module.css";
import { WebhookForm } from "./webhook-form";
import { WebhookRow } from "./webhook-row";

type WebhookListProps = { project: string; webhooks: readonly WebhookRecord[]; mayChange: boolean };
type Act = "pause" | "resume" | "test" | "delete";

/** Where the project tells what changes in it: making such a place, seeing its secret once, testing, pausing and ending it. */
export function WebhookList({ project, webhooks, mayChange }: WebhookListProps) {
  const t = useTranslations("projects.webhook");
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const { send, failure, isSending } = useSending();
  const path = `/projects/${project}/webhooks`;

  async function act({ id, name }: WebhookRecord, what: Act) {
    const call = what === "delete" ? { method: "DELETE" as const, path: `${path}/${id}` } : { method: "POST" as const, path: `${path}/${id}/${what}` };
    const answer = await send<DeliveryRecord | null>(call);
    if (answer.kind === "done" && what === "test") notify({ text: t(answer.value?.state === "delivered" ? "tested" : "testFailed", { name }) });
    if (answer.kind === "done" && what === "delete") list.current?.focus();
    router.refresh();
  }
  return (
    <>
      <FailureNote what={t("failed")} failure={failure} />
      {made && <SecretNote title={t("secret", { name: made.name })} secret={made.secret} onClose={() => setMade(null)} />}
      <div ref={list} tabIndex={-1} role="group" aria-label={t("list")}>
        {webhooks.length === 0 ? (
          <p className={styles.lead}>{t("none")}</p>
        ) : (
          <ul className={styles.list}>
            {webhooks.map((webhook) => (
              <WebhookRow key={webhook.id} webhook={webhook} isBusy={isSending} onAct={mayChange ? (what) => void act(webhook, what) : null} />
            ))}
          </ul>
        )}
      </div>
      {mayChange && (
        <WebhookForm
          path={path}
          onMade={(secret) => {
            setMade(secret);
            router.refresh();
          }}
        />
      )}
    </>
  );
}
