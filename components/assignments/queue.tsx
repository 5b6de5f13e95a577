import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { QueueItem } from "@/lib/data/assignments/queue";
import { translator } from "@/messages/translator";
import styles from "./assignments.module.css";

/** One's own tasks in the order in which they are to be done; each leads to where one stopped. */
export function Queue({ slug, items, heading }: { slug: string; items: readonly QueueItem[]; heading: string }) {
  const t = translator("assignments");
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{t("queue.title")}</h2>
      {items.length === 0 ? (
        <EmptyState title={t("queue.none")}>{t("queue.noneNext")}</EmptyState>
      ) : (
        <ol className={styles.queue} aria-labelledby={heading}>
          {items.map((item) => (
            <li key={item.task.id}>
              <Link href={`/p/${slug}/documents/${item.assignment.documentId}`}>{item.title}</Link>{" "}
              <Badge>{t(`state.${item.task.state}`)}</Badge> {item.assignment.blind && <Badge>{t("blind")}</Badge>}
              <span className={styles.facts}>{factsOf(item).join(" · ")}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function factsOf({ task, assignment: { due, fromBlock, toBlock, note }, stopped }: QueueItem): string[] {
  const t = translator("assignments");
  return [
    due === null ? "" : t("due", { date: due }),
    fromBlock === null || toBlock === null ? "" : t("part", { from: fromBlock + 1, to: toBlock + 1 }),
    stopped === null ? "" : t("queue.stopped", { share: stopped.share }),
    task.state === "skipped" ? t("queue.skipped", { reason: task.reason }) : "",
    note,
  ].filter((fact) => fact !== "");
}
