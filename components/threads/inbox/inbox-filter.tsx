"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { inboxHref, type InboxQuery } from "@/components/threads/inbox/address";
import { Select } from "@/components/ui/select";
import { inboxReasons, type InboxReason } from "@/lib/threads/record";
import styles from "./inbox.module.css";

const ALL = "all";

/** Narrows the inbox down to what is unread, and by why it is there. */
export function InboxFilter({ query }: { query: InboxQuery }) {
  const t = useTranslations("threads.inbox");
  const router = useRouter();
  const change = (part: Partial<InboxQuery>) => router.replace(inboxHref({ ...query, ...part }), { scroll: false });
  return (
    <div className={styles.filter} role="group" aria-label={t("filter")}>
      <Select label={t("which")} value={query.show ?? ALL} onChange={(show) => change({ show: show === ALL ? undefined : "unread" })}
        choices={[{ id: ALL, label: t("all") }, { id: "unread", label: t("unreadOnly") }]} />
      <Select label={t("why")} value={query.why ?? ALL} onChange={(why) => change({ why: why === ALL ? undefined : (why as InboxReason) })}
        choices={[{ id: ALL as string, label: t("anyReason") }, ...inboxReasons.map((reason) => ({ id: reason as string, label: t(`reasons.${reason}`) }))]} />
    </div>
  );
}
