import type { Actor } from "@/lib/access/actor";
import { assignmentSelect, taskSelect } from "@/lib/data/assignments/kind";
import { database } from "@/lib/data/database";
import { demand, readerOf } from "@/lib/data/membership";
import { plain } from "@/lib/data/row";
import type { AssignmentRecord, TaskRecord, TaskState } from "@/lib/projects/assignment";

/** One's own task with what it is about, and where one stopped. */
export interface QueueItem {
  readonly task: TaskRecord;
  readonly assignment: AssignmentRecord;
  readonly title: string;
  /** where one stopped in the document: the text, the offset, and how far that is from 0 to 1; null before one was there */
  readonly stopped: { readonly revisionId: string; readonly start: number; readonly share: number } | null;
}

const order: readonly TaskState[] = ["in_work", "to_do", "done", "skipped"];
/** A day after all days: what has no due date comes last. */
const NEVER = "9999";

/** One's own tasks in assignments that aren't closed, what is in work first, then by due date; 200 at most. Three queries. Refuses who isn't a member. */
export async function myQueue(actor: Actor, project: string): Promise<{ items: QueueItem[] }> {
  const { projectId, contributorId } = await readerOf(actor, project);
  const rows = await database().task.findMany({
    where: { projectId, contributorId, assignment: { closedAt: null } }, orderBy: { id: "asc" }, take: 200,
    select: { ...taskSelect, assignment: { select: { ...assignmentSelect, document: { select: { title: true } } } } },
  });
  const places = await placesIn(projectId, contributorId, rows.map(({ assignment }) => assignment.documentId));
  const items = rows.map(({ assignment: { document, ...assignment }, ...task }) =>
    ({ task: plain(task), assignment: plain(assignment), title: document.title, stopped: places.get(assignment.documentId) ?? null }));
  const rank = ({ task, assignment }: QueueItem) => `${order.indexOf(task.state)} ${assignment.due ?? NEVER} ${task.id}`;
  return { items: items.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}

async function placesIn(projectId: string, contributorId: string, documentIds: readonly string[]): Promise<Map<string, NonNullable<QueueItem["stopped"]>>> {
  if (documentIds.length === 0) return new Map();
  const rows = await database().readingPlace.findMany({ where: { projectId, contributorId, documentId: { in: [...documentIds] } }, select: { documentId: true, revisionId: true, start: true, revision: { select: { length: true } } } });
  return new Map(rows.map(({ documentId, revisionId, start, revision: { length } }) => [documentId, { revisionId, start, share: length === 0 ? 0 : Math.min(1, start / length) }]));
}

/** How many tasks a person has of a document, by state. */
export interface WorkloadRow {
  readonly contributorId: string;
  readonly documentId: string;
  readonly state: TaskState;
  readonly count: number;
}
export interface Workload {
  readonly rows: readonly WorkloadRow[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

/** Who has how much to do: tasks of open assignments, or of all, counted by the database. For reviewers and editors; refuses others. */
export async function readWorkload(actor: Actor, project: string, { all = false }: { all?: boolean } = {}): Promise<Workload> {
  const member = await readerOf(actor, project);
  demand(member, "assignment.read");
  const { projectId } = member;
  const rows = await database().$queryRaw<WorkloadRow[]>`
    SELECT t."contributorId", a."documentId", t."state"::text AS "state", count(*)::int AS "count" FROM "Task" t
    JOIN "Assignment" a ON a."projectId" = t."projectId" AND a."id" = t."assignmentId"
    WHERE t."projectId" = ${projectId}::uuid AND (${all} OR a."closedAt" IS NULL) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
  const among = (ids: readonly string[]) => ({ projectId, id: { in: [...new Set(ids)] } });
  const [people, documents] = await Promise.all([
    database().contributor.findMany({ where: among(rows.map(({ contributorId }) => contributorId)), orderBy: [{ name: "asc" }, { id: "asc" }], select: { id: true, name: true } }),
    database().document.findMany({ where: among(rows.map(({ documentId }) => documentId)), orderBy: [{ title: "asc" }, { id: "asc" }], select: { id: true, title: true } }),
  ]);
  return { rows, people, documents };
}
