"use client";
import { ArrowRight } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl/react";
import { ActBadge } from "@/components/claims/act-badge";
import { REVISION_COMMANDS } from "@/components/revisions/commands";
import { Marked } from "@/components/revisions/marked";
import { Button } from "@/components/ui/button";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/components/ui/link";
import type { AnchoringRecord } from "@/lib/claims/record";
import type { PointedOut } from "@/lib/revisions/pointed-out";
import { isPlain, type WaitingMove } from "@/lib/revisions/waiting";
import { wordDiff } from "@/lib/text/word-diff";
import styles from "./revisions.module.css";

export interface WaitingCardProps {
  readonly project: string;
  readonly documentId: string;
  readonly item: WaitingMove;
  readonly number: number;
  readonly count: number;
  readonly names: (id: string) => string;
  readonly isCurrent: boolean;
  readonly isDeciding: boolean;
  readonly onFocus: () => void;
  readonly onAdjust: () => void;
  readonly onDecide: (decision: "accept" | "retire") => void;
}

/** One mention that waits: whose claim it is, both wordings with what was marked, what changed, and the decision. */
export function WaitingCard({ project, documentId, item, number, count, names, isCurrent, isDeciding, onFocus, onAdjust, onDecide }: WaitingCardProps) {
  const t = useTranslations("revisions");
  const { claim, older, newer, elsewhere } = item;
  const quote = quoteOf(older.anchoring);
  return (
    <li className={styles.card} data-waiting tabIndex={-1} aria-label={t("queue.card", { number, count, quote })} aria-current={isCurrent || undefined} onFocus={onFocus}>
      <p className={styles.who}>
        <ActBadge act={claim.act} /> <strong>{claim.claimants.length > 0 ? claim.claimants.map(names).join(", ") : t("card.nobody")}</strong>{" "}
        <Link href={`/p/${project}/documents/${documentId}/revisions/${older.anchoring.revisionId}?claim=${claim.id}`}>{t("card.open")}</Link>
      </p>
      {claim.proposition && <p dir="auto">{claim.proposition}</p>}
      <div className={styles.sides}>
        <Side label={t("card.older", { ordinal: older.ordinal })}><Marked passage={older.around} fragments={older.anchoring.fragments} parts={newer ? wordDiff(older.around.text, newer.around.text) : null} side="went" /></Side>
        {newer ? (
          <Side label={t("card.newer")}><Marked passage={newer.around} fragments={newer.anchoring.fragments} parts={wordDiff(older.around.text, newer.around.text)} side="came" /></Side>
        ) : (
          <div><p className={styles.gone}>{t("card.nothing")}</p></div>
        )}
      </div>
      {newer && <Changes item={item} newer={newer} />}
      {elsewhere && (
        <p className={styles.state}>
          {t("card.elsewhere")} <q dir="auto">{elsewhere.text}</q>
        </p>
      )}
      {claim.abilities.change ? <Ways canAccept={newer !== null} {...{ isDeciding, onAdjust, onDecide }} /> : <p className={styles.state}>{t("card.forbidden")}</p>}
    </li>
  );
}

const quoteOf = ({ fragments }: AnchoringRecord) => fragments.filter(({ role }) => role === "content").map(({ quote }) => quote).join(" […] ").slice(0, 200);

function Side({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className={styles.label}>{label}</h3>
      {children}
    </div>
  );
}

function Changes({ item, newer }: { item: WaitingMove; newer: NonNullable<WaitingMove["newer"]> }) {
  const t = useTranslations("revisions.card");
  const format = useFormatter();
  const { method, score, fragments } = newer.anchoring;
  const missing = item.older.anchoring.fragments.length - fragments.length;
  const kinds = (["negations", "numbers", "names"] as const).filter((kind) => newer.pointedOut[kind].went.length + newer.pointedOut[kind].came.length > 0);
  return (
    <>
      {kinds.length > 0 && (
        <ul className={styles.pointed} aria-label={t("changed")}>
          {kinds.map((kind) => <li key={kind}><strong>{t(kind)}</strong> <Exchange {...newer.pointedOut[kind]} /></li>)}
        </ul>
      )}
      <p className={styles.state}>
        {isPlain(item) && `${t("plain")} `}
        {t(`method.${method}`, { score: format.number(Math.floor((score ?? 1) * 100) / 100, { style: "percent" }) })} {missing > 0 && t("missing", { count: missing })}
      </p>
    </>
  );
}

function Exchange({ went, came }: PointedOut["numbers"]) {
  const t = useTranslations("revisions.card");
  return (
    <>
      {went.length > 0 && t("went", { words: went.join(", ") })} {went.length > 0 && came.length > 0 && <ArrowRight aria-hidden className={styles.arrow} />} {came.length > 0 && t("came", { words: came.join(", ") })}
    </>
  );
}

function Ways({ canAccept, isDeciding, onAdjust, onDecide }: { canAccept: boolean } & Pick<WaitingCardProps, "isDeciding" | "onAdjust" | "onDecide">) {
  const t = useTranslations("revisions.card");
  const shown = useShownKeys(REVISION_COMMANDS);
  const keys = (id: "accept" | "adjust" | "retire") => (shown(id) ? <Kbd keys={shown(id)!} /> : null);
  return (
    <div className={styles.ways}>
      {canAccept && <Button variant="primary" size="small" isDisabled={isDeciding} onPress={() => onDecide("accept")}>{t("accept")} {keys("accept")}</Button>}
      <Button size="small" isDisabled={isDeciding} onPress={onAdjust}>{t("adjust")} {keys("adjust")}</Button>
      <Button size="small" isDisabled={isDeciding} onPress={() => onDecide("retire")}>{t("retire")} {keys("retire")}</Button>
    </div>
  );
}
