"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { AdjudicationCommand } from "@/components/adjudication/commands";
import { DecisionForm, type Saying } from "@/components/adjudication/decision-form";
import { DecisionNote } from "@/components/adjudication/decision-note";
import type { FieldWording } from "@/components/adjudication/field-words";
import type { TrackShown } from "@/components/adjudication/tracks";
import type { Mixing } from "@/components/adjudication/use-mixture";
import { VersionTable } from "@/components/adjudication/version-table";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { GroupSeen } from "@/lib/data/adjudication/reading";
import styles from "./adjudication.module.css";

/** The talk about a decision; given by the page, as talking is no part of adjudicating. */
export type TalkOf = (decisionId: string) => ReactNode;

interface GroupPanelProps {
  readonly slug: string;
  readonly group: GroupSeen;
  readonly number: number;
  readonly count: number;
  readonly tracks: readonly TrackShown[];
  readonly wording: FieldWording;
  readonly mixing: Mixing;
  readonly saying: Saying;
  readonly onSay: (saying: Saying) => void;
  readonly mayDecide: boolean;
  readonly isSending: boolean;
  readonly run: (command: AdjudicationCommand) => void;
  readonly onTakeBack: () => void;
  readonly talkOf: TalkOf;
}

/** The group in hand: its versions side by side, what was decided, and the ways to decide. */
export function GroupPanel({ slug, group, number, count, tracks, wording, mixing, saying, onSay, mayDecide, isSending, run, onTakeBack, talkOf }: GroupPanelProps) {
  const t = useTranslations("adjudication");
  const numbered = tracks.map((track, index) => ({ ...track, number: index + 1 }));
  const here = numbered.filter(({ layerId }) => group.versions.some((version) => version.layerId === layerId));
  const missing = tracks.filter((track) => !here.some(({ layerId }) => layerId === track.layerId));
  return (
    <section className={styles.panel} aria-labelledby="group">
      <h2 id="group" tabIndex={-1}>{t("panel.title", { number, count })} <Badge tone={group.state === "open" ? "neutral" : group.state === "decided" ? "ok" : "warn"}>{t(`states.${group.state}`)}</Badge></h2>
      {group.isComplete && <p className={styles.rule}>{t("panel.complete")}</p>}
      {missing.length > 0 && <p className={styles.rule}>{t("panel.missing", { names: new Intl.ListFormat("en-GB").format(missing.map(({ name }) => name)) })}</p>}
      {group.decisions.map((decision) => <DecisionNote key={decision.id} decision={decision} since={group.since} talk={talkOf(decision.id)} />)}
      <VersionTable group={group} tracks={tracks} wording={wording} mixture={mixing.isOn ? mixing.picks : null} onMix={mixing.pick} />
      {group.results.map((claim) => <p key={claim.id}><Link href={`/p/${slug}/documents/${wording.ground.id}?claim=${claim.id}`}>{t("panel.open")}</Link></p>)}
      {mayDecide ? (
        <DecisionForm
          saying={saying} onSay={onSay} tracks={here} isMixing={mixing.isOn} canMix={group.fields.some(({ agrees }) => !agrees)} isDecided={group.decisions.length === 1}
          isDisabled={isSending} run={run} onTakeBack={onTakeBack}
        />
      ) : <p className={styles.rule}>{t("panel.onlyEditors")}</p>}
    </section>
  );
}
