"use client";
import { useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Assessments } from "@/components/contests/assessments/assessments";
import { useAssessing } from "@/components/contests/assessments/use-assessing";
import { Board } from "@/components/contests/board/board";
import { Columns } from "@/components/contests/board/columns";
import { RelationList } from "@/components/contests/board/relation-list";
import { RewordedCount } from "@/components/contests/board/reworded";
import { Rows } from "@/components/contests/board/rows";
import { DifferencesTable } from "@/components/contests/figures/differences-table";
import { FigureSection } from "@/components/contests/figures/figure-section";
import { ContestHead } from "@/components/contests/contest-head";
import { ContestProvider, type Dialogue, type Reading } from "@/components/contests/contest-context";
import { RelationGraphSection } from "@/components/contests/graph/relation-section";
import { OpenDialog } from "@/components/contests/dialogs/open-dialog";
import { Toolbar } from "@/components/contests/toolbar";
import { TroubleNotes } from "@/components/contests/trouble-notes";
import { useContestSession } from "@/components/contests/session/use-contest-session";
import { PublicationPanel, type PublicationPanelProps } from "@/components/contests/publication/publication-panel";
import { SourcePanel } from "@/components/contests/reading/source-panel";
import { SourceList } from "@/components/contests/sources/source-list";
import { SuggestedMembers } from "@/components/contests/suggested/suggested-members";
import { SuggestedRelations } from "@/components/contests/suggested/suggested-relations";
import { PeriodNote } from "@/components/contests/timeline/period-note";
import { TimelineSection } from "@/components/contests/timeline/timeline-section";
import { usePeriod } from "@/components/contests/timeline/use-period";
import { Later } from "@/components/ui/later";
import { usePresence } from "@/components/ui/live/use-presence";
import { useNews } from "@/components/contests/use-news";
import type { Abilities } from "@/lib/access/permission";
import { numberedCards } from "@/lib/contests/cards";
import type { Columning } from "@/lib/contests/columns";
import { saidIn } from "@/lib/contests/period";
import type { ContestView } from "@/lib/data/contest-view";
import styles from "./contest-page.module.css";

export interface ContestPageProps {
  readonly slug: string;
  readonly view: ContestView;
  readonly by: Columning;
  readonly emphasis: string | null;
  /** whose unsent changes an earlier page may have left in this browser */
  readonly scope: string;
  /** the cursor in the project's changes at which the contest was read */
  readonly since: string;
  /** whether the one who looks may place and relate claims */
  readonly placing: Abilities;
  readonly publication: PublicationPanelProps;
}

/** A contest: its question, its answers side by side with the claims that give them, and what lies below the answers. */
export function ContestPage({ slug, view, by, emphasis, scope, since, placing, publication }: ContestPageProps) {
  const t = useTranslations("contests");
  const { session, state } = useContestSession(slug, view, { scope, since });
  const others = usePresence(slug, since, { contestId: view.contest.id });
  const [reading, setReading] = useState<Reading | null>(null);
  const [dialog, open] = useState<Dialogue | null>(null);
  const cards = useMemo(() => numberedCards(state), [state]);
  const [period, setPeriod] = usePeriod();
  const shown = useMemo(() => saidIn(cards, period), [cards, period]);
  const assessing = useAssessing();
  const mayWrite = state.contest.mayChange && !state.contest.isDeleted;
  const mayPlace = placing.change && !state.contest.isDeleted;
  useNews(session);
  useEffect(() => {
    document.title = document.title.replace(view.contest.question, state.contest.input.question);
  }, [view.contest.question, state.contest.input.question]);
  return (
    <ContestProvider value={{ slug, session, state, cards, shown, period, setPeriod, by, emphasis, mayPlace, mayWrite, assessing, reading, setReading, dialog, open }}>
      <div className={styles.page}>
        <ContestHead others={others} />
        <TroubleNotes />
        <RewordedCount />
        <Toolbar />
        <FigureSection />
        <TimelineSection />
        <DifferencesTable />
        <Board label={t("page.board")}>
          <PeriodNote />
          <Columns />
          <Rows />
          <Assessments />
        </Board>
        <SuggestedMembers />
        <RelationList />
        <Later>
          <SuggestedRelations />
        </Later>
        <RelationGraphSection />
        <PublicationPanel {...publication} />
        <SourceList />
        <SourcePanel />
      </div>
      <OpenDialog dialog={dialog} close={() => open(null)} />
    </ContestProvider>
  );
}
