import { AssignmentFilter, type AssignmentQuery } from "@/components/assignments/assignment-filter";
import { AssignmentTable } from "@/components/assignments/assignment-table";
import { Queue } from "@/components/assignments/queue";
import { Workload } from "@/components/assignments/workload";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import type { AssignmentListed } from "@/lib/data/assignments/assignments";
import type { QueueItem, Workload as Counts } from "@/lib/data/assignments/queue";
import { translator } from "@/messages/translator";
import styles from "./assignments.module.css";

interface AssignmentsPageProps {
  readonly slug: string;
  readonly query: AssignmentQuery;
  readonly queue: readonly QueueItem[];
  readonly items: readonly AssignmentListed[];
  readonly isCut: boolean;
  /** null for who may not see who is given what */
  readonly workload: Counts | null;
}

/** One's own queue, who has how much to do, and the assignments of the address's filter. */
export function AssignmentsPage({ slug, query, queue, items, isCut, workload }: AssignmentsPageProps) {
  const t = translator("assignments");
  return (
    <div className={styles.page}>
      <PageHeader title={t("title")} lead={t("lead")} {...(workload ? { actions: <ButtonLink href={`/p/${slug}/adjudication`}>{t("toAdjudication")}</ButtonLink> } : {})} />
      <Queue slug={slug} items={queue} heading="queue" />
      {workload && <Workload slug={slug} workload={workload} />}
      <section className={styles.section} aria-labelledby="assignments">
        <h2 id="assignments">{t(workload ? "list.title" : "list.mine")}</h2>
        <AssignmentFilter query={query} people={workload?.people ?? []} />
        {items.length === 0 ? (
          <EmptyState title={t("list.none")} {...(workload ? { action: <ButtonLink href={`/p/${slug}/documents`}>{t("list.toDocuments")}</ButtonLink> } : {})}>
            {t(workload ? "list.noneNext" : "queue.noneNext")}
          </EmptyState>
        ) : (
          <AssignmentTable project={slug} items={items} />
        )}
        {isCut && <p>{t("list.cut", { count: items.length })}</p>}
      </section>
    </div>
  );
}
