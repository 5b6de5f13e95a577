"use client";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Disclosure } from "@/components/ui/disclosure";
import type { WebhookRecord } from "@/lib/projects/webhook";
import styles from "./settings.module.css";
import { WebhookMessages } from "./webhook-messages";

type WebhookRowProps = { webhook: WebhookRecord; isBusy: boolean; onAct: ((what: "pause" | "resume" | "test" | "delete") => void) | null };

/** One place that is told what changes, with what became of its last messages. */
export function WebhookRow({ webhook, isBusy, onAct }: WebhookRowProps) {
  const t = useTranslations("projects.webhook");
  const { name, url, kinds, pausedAt, pausedFor, waiting, deliveries } = webhook;
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span><b>{name}</b> {pausedFor && <Badge tone="warn">{t("paused")}</Badge>}</span>
        <span className={styles.detail}>{url}</span>
        <span className={styles.detail}>{t("hears", { kinds: kinds.map((kind) => t(`kind.${kind}`)).join(", ") })} {waiting > 0 && t("waiting", { count: waiting })}</span>
        {pausedFor && <span>{t(`pausedFor.${pausedFor}`)}</span>}
      </span>
      {onAct && (
        <span className={styles.acts}>
          <Button size="small" isDisabled={isBusy} onPress={() => onAct("test")} aria-label={t("testOne", { name })}>{t("test")}</Button>
          {pausedAt === null ? (
            <Button size="small" isDisabled={isBusy} onPress={() => onAct("pause")} aria-label={t("pauseOne", { name })}>{t("pause")}</Button>
          ) : (
            <Button size="small" isDisabled={isBusy} onPress={() => onAct("resume")} aria-label={t("resumeOne", { name })}>{t("resume")}</Button>
          )}
          <ConfirmDialog title={t("deleteTitle", { name })} confirmLabel={t("delete")} onConfirm={() => onAct("delete")} trigger={<Button size="small" variant="danger" aria-label={t("deleteOne", { name })}>{t("delete")}</Button>}>
            <p>{t("deleteWhat")}</p>
          </ConfirmDialog>
        </span>
      )}
      <div className={styles.whole}>
        <Disclosure level={3} title={t("messages", { name })}>
          <WebhookMessages name={name} messages={deliveries} />
        </Disclosure>
      </div>
    </li>
  );
}
