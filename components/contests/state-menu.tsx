"use client";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { PublishDialog } from "@/components/contests/publication/publish-dialog";
import { useMoves, type StateAct } from "@/components/contests/use-moves";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LocalTime } from "@/components/ui/local-time";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { ContestRecord } from "@/lib/contests/record";
import { canBeApproved, isOutdated, publishObstacle, stateAfter, type ContestMove, type Signed } from "@/lib/contests/states";
import styles from "./contest-page.module.css";

type Choice = { readonly act: StateAct; readonly obstacle: string | null };

/** What can be done with the contest's state, each with the reason where it can't be done now. */
export function StateMenu() {
  const t = useTranslations("contests.moves");
  const p = useTranslations("publication.revoking");
  const move = useMoves();
  const choices = useChoices();
  const [asked, ask] = useState<StateAct | null>(null);
  if (choices.length === 0) return null;
  const choose = (act: StateAct) => (act === "publish" || act === "withdraw" ? ask(act) : void move(act));
  return (
    <>
      <Menu label={t("label")} trigger={<Button icon={<ChevronDown aria-hidden />}>{t("label")}</Button>}>
        {choices.map(({ act, obstacle }) => (
          <MenuItem key={act} label={t(`act.${act}`)} isDisabled={obstacle !== null} onAction={() => choose(act)} {...(obstacle ? { detail: obstacle } : {})} />
        ))}
      </Menu>
      {asked === "publish" && <PublishDialog close={() => ask(null)} />}
      <ConfirmDialog title={p("title")} confirmLabel={p("submit")} isOpen={asked === "withdraw"} onOpenChange={() => ask(null)} onConfirm={() => void move("withdraw")}>
        {p("detail")}
      </ConfirmDialog>
    </>
  );
}

function useSigned(): Signed[] {
  const { state } = useContest();
  return state.assessments.flatMap(({ record }) => record ?? []);
}

function useChoices(): Choice[] {
  const t = useTranslations("contests.moves");
  const { state } = useContest();
  const signed = useSigned();
  const record = state.contest.record as ContestRecord | null;
  if (!record || state.contest.isDeleted) return [];
  const { contributorId: askerId, mayMove, mayApprove } = state.viewer;
  const { secondPerson } = state.assessing;
  const why = (act: ContestMove) => (act === "publish" ? publishObstacle(record, signed, { askerId, secondPerson }) : stateAfter(record.state, act) === null ? ("state" as const) : null);
  const words = (obstacle: ReturnType<typeof why>, act: StateAct) => obstacle && (obstacle === "state" ? t(`notFrom.${act}`) : t(`obstacle.${obstacle}`));
  const moves = (["review", "publish", "withdraw", "reopen"] as const).map((act): Choice => ({ act, obstacle: words(why(act), act) }));
  const isMine = record.approvedById === askerId;
  const approval: Choice = isMine ? { act: "unapprove", obstacle: null } : { act: "approve", obstacle: canBeApproved(record.state) ? words(signed.length === 0 ? "no_assessment" : null, "approve") : t("notFrom.approve") };
  return [...(mayMove ? moves : []), ...(mayApprove && (secondPerson || isMine) ? [approval] : [])];
}

/** Whose approval stands, and whether it still counts. */
export function ApprovalLine() {
  const t = useTranslations("contests.moves");
  const { state } = useContest();
  const signed = useSigned();
  const { approvedById, approvedAt } = (state.contest.record ?? {}) as Partial<ContestRecord>;
  if (!approvedById || !approvedAt) return null;
  const name = state.people.find(({ id }) => id === approvedById)?.name ?? "…";
  return (
    <p className={styles.note}>
      {t("approvedBy", { name })} <LocalTime at={approvedAt} />. {isOutdated(approvedAt, signed) && t("outdated")}
    </p>
  );
}
