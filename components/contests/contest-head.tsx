"use client";
import { Archive, ArchiveRestore, Ellipsis, FileOutput, PencilLine } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { ContestHistory } from "@/components/contests/contest-history";
import { ApprovalLine, StateMenu } from "@/components/contests/state-menu";
import { useActs } from "@/components/contests/use-acts";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { AlsoHere } from "@/components/ui/live/also-here";
import { Menu, MenuItem } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import type { ContestRecord } from "@/lib/contests/record";
import type { OthersPresent } from "@/lib/projects/presence";
import styles from "./contest-page.module.css";

/** The question, its kind and state, how much there is, the note, and who else is here. */
export function ContestHead({ others }: { readonly others: OthersPresent }) {
  const t = useTranslations("contests");
  const { slug, state } = useContest();
  const { question, kind, note } = state.contest.input;
  const record = state.contest.record as ContestRecord | null;
  const lead = (
    <div className={styles.facts}>
      <Badge>{t(`kinds.${kind}`)}</Badge>
      <Badge>{t(`states.${record?.state ?? "open"}`)}</Badge>
      <span>{t("page.counts", { claims: state.placements.length, positions: state.positions.length })}</span>
      {note && <p className={styles.note}>{note}</p>}
      <ApprovalLine />
      <AlsoHere others={others} />
      {state.contest.isDeleted && <p className={styles.note}>{t("page.archived")}</p>}
    </div>
  );
  return <PageHeader above={<Link href={`/p/${slug}/contests`}>{t("page.trail")}</Link>} title={question} lead={lead} actions={<Actions />} />;
}

function Actions() {
  const t = useTranslations("contests");
  const { state, open } = useContest();
  const acts = useActs();
  const { mayChange, isDeleted } = state.contest;
  if (!mayChange) {
    return (
      <>
        <ContestHistory />
        <StateMenu />
        {!isDeleted && <More />}
      </>
    );
  }
  if (isDeleted) {
    return (
      <Button icon={<ArchiveRestore aria-hidden />} onPress={() => acts.archive(false)}>
        {t("page.restore")}
      </Button>
    );
  }
  return (
    <>
      <ContestHistory />
      <StateMenu />
      <Button icon={<PencilLine aria-hidden />} onPress={() => open({ kind: "question" })}>
        {t("page.edit")}
      </Button>
      <More />
    </>
  );
}

/** What is done rarely. */
function More() {
  const t = useTranslations("contests");
  const { slug, state: { contest } } = useContest();
  const acts = useActs();
  return (
    <Menu label={t("page.tools")} trigger={<IconButton label={t("page.tools")} icon={<Ellipsis aria-hidden />} />}>
      <MenuItem label={t("page.export")} href={`/p/${slug}/settings?contest=${contest.id}#export`} icon={<FileOutput aria-hidden />} />
      {contest.mayChange && <MenuItem label={t("page.archive")} icon={<Archive aria-hidden />} onAction={() => acts.archive(true)} />}
    </Menu>
  );
}
