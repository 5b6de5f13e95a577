import { Queue } from "@/components/assignments/queue";
import { DocumentsPanel, EventsPanel, StatesPanel } from "@/components/contests/home/panels";
import styles from "@/components/contests/home/home.module.css";
import { MatrixSection } from "@/components/contests/matrix/matrix-section";
import { PageHeader } from "@/components/ui/page-header";
import { readMatrixQuery } from "@/lib/contests/matrix-query";
import { singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { readHome } from "./home";

type HomeProps = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The case at a glance: who says what in which contest, then documents, states and what happened last. */
export default async function ProjectHome({ params, searchParams }: HomeProps) {
  const [{ project: slug }, given] = await Promise.all([params, searchParams]);
  const { query, unread } = readMatrixQuery(singles(given));
  const { project, matrix, documents, reach, states, events, queue, mayImport, mayOpen } = await readPage(`/p/${slug}`, (actor) => readHome(actor, slug, query));
  return (
    <div className={styles.home}>
      <PageHeader title={project.name} lead={project.description} />
      {queue.items.length > 0 && <Queue slug={slug} items={queue.items} heading="home-queue" />}
      <MatrixSection slug={slug} matrix={matrix} query={query} unread={unread} mayOpen={mayOpen} />
      <div className={styles.panels}>
        <DocumentsPanel slug={slug} documents={documents.items} reach={reach} mayImport={mayImport} />
        <StatesPanel slug={slug} states={states} />
        <EventsPanel slug={slug} events={events.items} />
      </div>
    </div>
  );
}
