"use client";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { LocalTime } from "@/components/ui/local-time";
import { Table } from "@/components/ui/table";
import type { DeliveryRecord } from "@/lib/projects/webhook";
import styles from "./settings.module.css";

const tones = { waiting: "warn", delivered: "ok", given_up: "danger" } as const;

/** The last messages to one webhook, newest first: when, what about, what was answered, what comes next. */
export function WebhookMessages({ name, messages }: { name: string; messages: readonly DeliveryRecord[] }) {
  const t = useTranslations("projects.webhook.message");
  if (messages.length === 0) return <p className={styles.lead}>{t("none")}</p>;
  return (
    <Table caption={t("caption", { name })} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t("made")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("answer")}</th>
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => (
          <tr key={message.id}>
            <td><LocalTime at={message.createdAt} /></td>
            <td>{t(message.eventId === null ? "test" : "event")}</td>
            <td><Badge tone={tones[message.state]}>{t(`states.${message.state}`)}</Badge></td>
            <td><Answered message={message} /></td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Answered({ message: { lastStatus, lastReason, attempts, nextAt } }: { message: DeliveryRecord }) {
  const t = useTranslations("projects.webhook.message");
  return (
    <>
      {lastStatus !== null ? t("status", { status: String(lastStatus) }) : lastReason !== null ? t(`reason.${lastReason}`) : t("notYet")} {attempts > 1 && t("attempts", { count: attempts })}{" "}
      {nextAt !== null && attempts > 0 && <>{t("next")} <LocalTime at={nextAt} /></>}
    </>
  );
}
