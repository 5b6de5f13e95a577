import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Workload as Counts, WorkloadRow } from "@/lib/data/assignments/queue";
import { taskStates, type TaskState } from "@/lib/projects/assignment";
import { translator } from "@/messages/translator";
import styles from "./assignments.module.css";

type ByState = Readonly<Record<TaskState, number>>;

/** How many tasks each person has, and each document, by state: as figures, and as a bar beside them. */
export function Workload({ slug, workload }: { slug: string; workload: Counts }) {
  const t = translator("assignments");
  const { rows, people, documents } = workload;
  return (
    <section className={styles.section} aria-labelledby="workload">
      <h2 id="workload">{t("workload.title")}</h2>
      <p className={styles.lead}>{rows.length === 0 ? t("workload.none") : t("workload.lead")}</p>
      {rows.length > 0 && (
        <>
          <CountTable caption={t("workload.people")} head={t("workload.person")} lines={people.map(({ id, name }) => ({ id, name, href: `/p/${slug}/assignments?person=${id}`, counts: countsOf(rows.filter((row) => row.contributorId === id)) }))} />
          <CountTable caption={t("workload.documents")} head={t("workload.document")} lines={documents.map(({ id, title }) => ({ id, name: title, href: `/p/${slug}/assignments?document=${id}`, counts: countsOf(rows.filter((row) => row.documentId === id)) }))} />
        </>
      )}
    </section>
  );
}

function countsOf(rows: readonly WorkloadRow[]): ByState {
  const counts: Record<TaskState, number> = { to_do: 0, in_work: 0, done: 0, skipped: 0 };
  for (const { state, count } of rows) counts[state] += count;
  return counts;
}

const sum = (counts: ByState) => taskStates.reduce((total, state) => total + counts[state], 0);

interface Line {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly counts: ByState;
}

function CountTable({ caption, head, lines }: { caption: string; head: string; lines: readonly Line[] }) {
  const t = translator("assignments");
  const most = Math.max(...lines.map(({ counts }) => sum(counts)));
  return (
    <Table caption={caption} hover>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {taskStates.map((state) => <th key={state} scope="col" data-numeric>{t(`state.${state}`)}</th>)}
          <th scope="col" data-numeric>{t("workload.all")}</th>
          <td aria-hidden />
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, href, counts }) => (
          <tr key={id}>
            <th scope="row" className={styles.title}><Link href={href}>{name}</Link></th>
            {taskStates.map((state) => <td key={state} data-numeric>{counts[state]}</td>)}
            <td data-numeric>{sum(counts)}</td>
            <td aria-hidden><Bar counts={counts} most={most} /></td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const WIDTH = 240;
const HEIGHT = 12;
const drawn: readonly (readonly [TaskState, string | undefined])[] = [["done", styles.done], ["in_work", styles.inWork], ["to_do", styles.frame], ["skipped", styles.skipped]];

/** What is done filled, what is in work lighter, what is to do empty, what was skipped dashed. The figures beside it say the same. */
function Bar({ counts, most }: { counts: ByState; most: number }) {
  const unit = (WIDTH - 2) / most;
  const starts = drawn.map((_, index) => drawn.slice(0, index).reduce((total, [state]) => total + counts[state], 0));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.drawing} aria-hidden xmlns="http://www.w3.org/2000/svg">
      {drawn.map(([state, look], index) => counts[state] > 0 && <rect key={state} x={1 + starts[index]! * unit} y={1} width={counts[state] * unit} height={HEIGHT - 2} className={look} />)}
    </svg>
  );
}
