"use client";
import { Check, X } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { figureOf } from "@/components/claims/figure-words";
import { useContest } from "@/components/contests/contest-context";
import { OnDemand } from "@/components/contests/on-demand";
import { useDismissed } from "@/components/contests/suggested/use-dismissed";
import { useActs } from "@/components/contests/use-acts";
import { Button } from "@/components/ui/button";
import { suggestedRelations, type SuggestedRelation } from "@/lib/contests/contradictions";
import { offeredRelations } from "@/lib/projects/terms";
import styles from "./suggested.module.css";

const load = () => Promise.resolve(List);

/** Relations that figures and propositions suggest, offered to those who may make them (docs/SPEC.md, K13). */
export function SuggestedRelations() {
  const t = useTranslations("contests");
  const { mayPlace } = useContest();
  const count = useSuggestions().offered.length;
  if (!mayPlace || count === 0) return null;
  return <div data-print="hide"><OnDemand level={2} title={t("suggested.relations", { count })} load={load} /></div>;
}

/** What is suggested here, is of a kind that the project offers, and was not dismissed. */
function useSuggestions() {
  const { cards, state } = useContest();
  const { isDismissed, dismiss } = useDismissed(state.contest.id);
  const all = useMemo(() => suggestedRelations(cards, state.relations, state), [cards, state]);
  return { offered: all.filter((each) => offeredRelations(state).includes(each.type) && !isDismissed(keyOf(each))), dismiss };
}

/** So many are offered at first, and so many more with each asking. */
const PAGE = 10;

const keyOf = ({ from, to, type }: SuggestedRelation) => `${from.claim.id} ${type} ${to.claim.id}`;

function List() {
  const t = useTranslations("contests");
  const { offered, dismiss } = useSuggestions();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <p className={styles.lead}>{t("suggested.relationsLead")}</p>
      <ul className={styles.list} aria-label={t("suggested.relationList")}>
        {offered.slice(0, shown).map((each) => (
          <li key={keyOf(each)} className={styles.item}>
            <Offer suggestion={each} dismiss={() => dismiss(keyOf(each))} />
          </li>
        ))}
      </ul>
      {offered.length > shown && <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>{t("suggested.more")}</Button>}
    </>
  );
}

function Offer({ suggestion: { from, to, type, reason }, dismiss }: { suggestion: SuggestedRelation; dismiss: () => void }) {
  const t = useTranslations("contests");
  const claims = useTranslations("claims");
  const acts = useActs();
  const [a, b] = [from.number, to.number];
  const link = (number: number) => function CardLink(words: React.ReactNode) {
    return <a href={`#card-${number}`}>{words}</a>;
  };
  const figures = reason.rule === "figures" && { a: figureOf(claims, reason.from.quantity) ?? "", b: figureOf(claims, reason.to.quantity) ?? "" };
  const accept = () => acts.relate({ id: uuidv7(), fromClaimId: from.claim.id, toClaimId: to.claim.id, type, scope: "", basis: "inferred", note: "" }, true);
  return (
    <>
      <span>
        {t.rich("suggested.pair", { from: link(a), to: link(b), a, b, type: t(`relations.types.${type}`) })}
        <span className={styles.reason}>{figures ? t(type === "updates" ? "suggested.revision" : "suggested.figures", figures) : t("suggested.polarity")}</span>
      </span>
      <span className={styles.buttons}>
        <Button size="small" icon={<Check aria-hidden />} aria-label={t("suggested.accept", { a, b })} onPress={accept}>
          {t("suggested.acceptShort")}
        </Button>
        <Button size="small" variant="quiet" icon={<X aria-hidden />} aria-label={t("suggested.dismiss", { a, b })} onPress={dismiss}>
          {t("suggested.dismissShort")}
        </Button>
      </span>
    </>
  );
}
