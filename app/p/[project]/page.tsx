import { DocumentsPanel, EventsPanel, StatesPanel } from "@/components/contests/home/panels";
import styles from "@/components/contests/home/home.module.css";
import { MatrixSection } from "@/components/contests/matrix/matrix-section";
import { PageHeader } from "@/components/ui/page-header";
import type { UserActor } from "@/lib/access/actor";
import { readMatrixQuery, type MatrixQuery } from "@/lib/contests/matrix-query";
import { contestsByState } from "@/lib/data/contest-summaries";
import { listDocuments } from "@/lib/data/documents/documents";
import { documentReach } from "@/lib/data/documents/reach";
import { listEvents } from "@/lib/data/events";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { mayIn } from "@/lib/data/membership";
import { getProject } from "@/lib/data/projects";
import { singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";

type HomeProps = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const ROWS = 50;
const DOCUMENTS = 50;
const EVENTS = 12;

async function read(actor: UserActor, slug: string, query: MatrixQuery) {
  const [project, matrix, documents, states, events] = await Promise.all([
    getProject(actor, slug), readMatrix(actor, slug, { ...query, limit: ROWS }), listDocuments(actor, slug, { limit: DOCUMENTS }),
    contestsByState(actor, slug), listEvents(actor, slug, { limit: EVENTS }),
  ]);
  const reach = await documentReach(actor, slug, documents.items);
  const [mayImport, mayOpen] = [await mayIn(actor, slug, "document.write"), await mayIn(actor, slug, "contest.write")];
  return { project, matrix, documents, reach, states, events, mayImport, mayOpen };
}

/** The case at a glance: who says what in which contest, then documents, states and what happened last. */
export default async function ProjectHome({ params, searchParams }: HomeProps) {
  const [{ project: slug }, given] = await Promise.all([params, searchParams]);
  const { query, unread } = readMatrixQuery(singles(given));
  const { project, matrix, documents, reach, states, events, mayImport, mayOpen } = await readPage(`/p/${slug}`, (actor) => read(actor, slug, query));
  return (
    <div className={styles.home}>
      <PageHeader title={project.name} lead={project.description} />
      <MatrixSection slug={slug} matrix={matrix} query={query} unread={unread} mayOpen={mayOpen} />
      <div className={styles.panels}>
        <DocumentsPanel slug={slug} documents={documents.items} reach={reach} mayImport={mayImport} />
        <StatesPanel slug={slug} states={states} />
        <EventsPanel events={events.items} />
      </div>
    </div>
  );
}
