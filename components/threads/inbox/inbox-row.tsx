"use client";
import { Check } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { tellRead } from "@/components/threads/inbox/inbox-news";
import { Badge } from "@/components/ui/badge";
import { FailureNote } from "@/components/ui/failure-note";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { LocalTime } from "@/components/ui/local-time";
import { useSending } from "@/components/ui/use-sending";
import type { InboxItem } from "@/lib/data/threads/inbox";
import { threadPath } from "@/lib/threads/address";
import styles from "./inbox.module.css";

/** One thread: why it is here, what it is about, and what was said last to one. */
export function InboxRow({ item }: { item: InboxItem }) {
  const t = useTranslations("threads.inbox");
  const router = useRouter();
  const sending = useSending();
  const { project, threadId, target, reason, unread, said, at, ordinal, state } = item;
  async function read() {
    const answer = await sending.send({ method: "PUT", path: `/projects/${project.slug}/threads/${threadId}/seen`, body: { ordinal } });
    if (answer.kind !== "done") return;
    tellRead();
    router.refresh();
  }
  return (
    <article className={styles.row} data-unread={unread || undefined}>
      <p className={styles.meta}>
        {unread && <Badge tone="ok">{t("isUnread")}</Badge>} <Badge>{t(`reasons.${reason}`)}</Badge> <span>{t(`kinds.${target.kind}`)}</span> · <bdi>{project.name}</bdi> · <LocalTime at={at} look="both" />
        {state === "resolved" && <> · {t("resolved")}</>}
      </p>
      <h2 className={styles.title}>
        <Link href={threadPath(project.slug, target, threadId)}><bdi>{target.words || t(`kinds.${target.kind}`)}</bdi></Link>
      </h2>
      {target.title !== null && <p className={styles.meta}>{t.rich("in", { title: () => <bdi>{target.title}</bdi> })}</p>}
      {said && <p className={styles.said}><strong><bdi>{said.by}</bdi></strong>: <bdi>{said.words}</bdi></p>}
      {unread && <IconButton className={styles.read!} size="small" label={t("read")} icon={<Check aria-hidden />} onPress={() => void read()} />}
      <FailureNote what={t("notDone")} failure={sending.failure} />
    </article>
  );
}
