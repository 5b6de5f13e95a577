import { activityHref, type ActivityQuery } from "@/components/activity/address";
import { ActivityFilter, type FilterChoices } from "@/components/activity/activity-filter";
import { ActivityRow } from "@/components/activity/activity-row";
import { EmptyState } from "@/components/ui/empty-state";
import { historyWords } from "@/components/ui/history-words";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { Activity } from "@/lib/data/activity/activity";
import { translator } from "@/messages/translator";
import styles from "./activity.module.css";

export interface ActivityPageProps {
  readonly slug: string;
  readonly query: ActivityQuery;
  readonly choices: FilterChoices;
  readonly items: readonly Activity[];
  readonly next: string | null;
}

/** Who did what in a project, the newest first; each act opens to what was before it and after it. */
export function ActivityPage({ slug, query, choices, items, next }: ActivityPageProps) {
  const t = translator("activity");
  const { cursor, ...filter } = query;
  return (
    <div className={styles.page}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ActivityFilter key={JSON.stringify(filter)} slug={slug} query={filter} choices={choices} />
      {items.length === 0 && <EmptyState title={t("none")}>{t(next ? "noneHere" : "noneLead")}</EmptyState>}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => <li key={item.id}><ActivityRow slug={slug} item={item} words={historyWords(item.act)} /></li>)}
        </ul>
      )}
      <Pagination {...(cursor ? { previousHref: activityHref(slug, filter) } : {})} {...(next ? { nextHref: activityHref(slug, { ...filter, cursor: next }) } : {})} />
    </div>
  );
}
