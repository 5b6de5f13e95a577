import { InboxActs } from "@/components/threads/inbox/inbox-acts";
import { inboxHref, type InboxQuery } from "@/components/threads/inbox/address";
import { InboxFilter } from "@/components/threads/inbox/inbox-filter";
import { InboxRow } from "@/components/threads/inbox/inbox-row";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { InboxItem } from "@/lib/data/threads/inbox";
import { translator } from "@/messages/translator";
import styles from "./inbox.module.css";

export interface InboxPageProps {
  readonly query: InboxQuery;
  readonly items: readonly InboxItem[];
  readonly next: string | null;
  readonly unread: number;
  /** when it was read */
  readonly until: string;
}

/** What was said to one, in all one's projects. */
export function InboxPage({ query, items, next, unread, until }: InboxPageProps) {
  const t = translator("threads");
  const { cursor, ...filter } = query;
  return (
    <div className={styles.page}>
      <PageHeader title={t("inbox.title")} lead={t("inbox.lead")} actions={unread > 0 && <InboxActs until={until} />} />
      <InboxFilter query={filter} />
      {items.length === 0 && <EmptyState title={t(query.show === "unread" ? "inbox.noneUnread" : "inbox.none")}>{t("inbox.noneLead")}</EmptyState>}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => <li key={`${item.project.id} ${item.threadId}`}><InboxRow item={item} /></li>)}
        </ul>
      )}
      <Pagination {...(cursor ? { previousHref: inboxHref(filter) } : {})} {...(next ? { nextHref: inboxHref({ ...filter, cursor: next }) } : {})} />
    </div>
  );
}
