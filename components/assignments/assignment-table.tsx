"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { Link } from "@/components/ui/link";
import type { Failure } from "@/components/ui/request";
import { Table } from "@/components/ui/table";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import type { AssignmentListed, TaskSeen } from "@/lib/data/assignments/assignments";
import styles from "./assignments.module.css";

/** Assignments with everybody's states that one may know, and for editors the way to close them. */
export function AssignmentTable({ project, items }: { project: string; items: readonly AssignmentListed[] }) {
  const t = useTranslations("assignments");
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <>
      <FailureNote what={t("close.failed")} failure={failure} />
      <Table caption={t("list.caption")} captionHidden hover>
        <thead>
          <tr>
            <th scope="col">{t("list.document")}</th>
            <th scope="col">{t("list.people")}</th>
            <th scope="col">{t("list.dueHead")}</th>
            <th scope="col"><span className="said">{t("list.acts")}</span></th>
          </tr>
        </thead>
        <tbody>{items.map((item) => <AssignmentRow key={item.id} project={project} item={item} onFailure={setFailure} />)}</tbody>
      </Table>
    </>
  );
}

function AssignmentRow({ project, item, onFailure }: { project: string; item: AssignmentListed; onFailure: (failure: Failure | null) => void }) {
  const t = useTranslations("assignments");
  const { documentId, title, tasks, blind, due, note, fromBlock, toBlock, closedAt } = item;
  const facts = [fromBlock === null || toBlock === null ? "" : t("part", { from: fromBlock + 1, to: toBlock + 1 }), note].filter(Boolean);
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <Link href={`/p/${project}/documents/${documentId}`}>{title}</Link> {blind && <Badge>{t("blind")}</Badge>} {closedAt && <Badge tone="ok">{t("closed")}</Badge>}
        <span className={styles.facts}>{facts.join(" · ")}</span>
      </th>
      <td>
        <ul className={styles.people}>{tasks.map((task) => <TaskLine key={task.id} project={project} item={item} task={task} />)}</ul>
      </td>
      <td>{due}</td>
      <td data-numeric>
        {item.abilities.change && closedAt === null && <Closing project={project} item={item} onFailure={onFailure} />}
        {item.abilities.change && closedAt !== null && blind && <Link href={`/p/${project}/adjudication/${documentId}`} aria-label={t("list.adjudicateSaid", { title })}>{t("list.adjudicate")}</Link>}
      </td>
    </tr>
  );
}

function TaskLine({ project, item: { documentId, title, closedAt }, task }: { project: string; item: AssignmentListed; task: TaskSeen }) {
  const t = useTranslations("assignments.list");
  const states = useTranslations("assignments.state");
  return (
    <li>
      {t("person", { name: task.name, state: states(task.state) })}
      {task.reason && <span className={styles.facts}>{t("reason", { reason: task.reason })}</span>}
      {closedAt !== null && task.layerId && (
        <> · <Link href={`/p/${project}/claims?layer=${task.layerId}`}>{t("layers", { name: task.name })}</Link>
          {" · "}<Link href={`/p/${project}/documents/${documentId}?layer=${task.layerId}`} aria-label={t("inTextSaid", { name: task.name, title })}>{t("inText")}</Link></>
      )}
    </li>
  );
}

function Closing({ project, item: { id, version, title, blind, tasks }, onFailure }: { project: string; item: AssignmentListed; onFailure: (failure: Failure | null) => void }) {
  const t = useTranslations("assignments.close");
  const router = useRouter();
  const { send, isSending } = useSending();
  const unfinished = tasks.filter(({ state }) => state === "to_do" || state === "in_work").length;
  async function close() {
    const answer = await send({ method: "POST", path: `/projects/${project}/assignments/${id}/close`, seen: version });
    onFailure(answer.kind === "done" ? null : answer);
    if (answer.kind === "done") notify({ text: t("done", { title }) });
    router.refresh();
  }
  return (
    <ConfirmDialog title={t("title")} confirmLabel={t("button")} onConfirm={() => void close()} trigger={<Button size="small" isDisabled={isSending} aria-label={t("label", { title })}>{t("button")}</Button>}>
      <p>{t(blind ? "blind" : "shared", { title })}</p>
      {unfinished > 0 && <p>{t("unfinished", { count: unfinished })}</p>}
    </ConfirmDialog>
  );
}
