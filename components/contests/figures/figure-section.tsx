"use client";
import { ChartNoAxesGantt } from "lucide-react";
import { useId, useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { countedWords, figureOf } from "@/components/claims/figure-words";
import { useContest } from "@/components/contests/contest-context";
import { FigureGroup } from "@/components/contests/figures/figure-group";
import { CsvButton } from "@/components/contests/figures/csv-button";
import { FigureTable } from "@/components/contests/figures/figure-table";
import { labelOf, useLabelWords } from "@/components/contests/figures/row-words";
import { figureGroups, figuresOf, type Figure, type FigureGroup as Group } from "@/lib/contests/figures";
import { sumsOf, type Sum } from "@/lib/contests/sums";
import styles from "./figures.module.css";

/** Who says how many: the contest's figures, those that count the same on one axis, and the sums that they allow. */
export function FigureSection() {
  const t = useTranslations("contests");
  const { cards, state } = useContest();
  const headId = useId();
  const figures = useMemo(() => figuresOf(cards, state), [cards, state]);
  const groups = useMemo(() => figureGroups(figures), [figures]);
  const alike = groups.filter(({ figures: members }) => members.length > 1);
  if (figures.length < 2) return null;
  return (
    <section className={styles.section} aria-labelledby={headId}>
      <div className={styles.head}>
        <h2 id={headId} className={styles.title}>
          <ChartNoAxesGantt aria-hidden />
          {t("figures.title")}
        </h2>
        <p className={styles.lead}>{t("figures.lead")}</p>
      </div>
      {alike.map((group) => (
        <FigureGroup key={group.key} group={group} />
      ))}
      <Apart groups={groups.filter((group) => !alike.includes(group))} />
      <Sums sums={sumsOf(figures)} />
    </section>
  );
}

/** Figures of which each counts something of its own: never drawn on one axis, and what they count is said. */
function Apart({ groups }: { groups: readonly Group[] }) {
  const t = useTranslations("contests");
  const claims = useTranslations("claims");
  if (groups.length === 0) return null;
  const counted = ({ quantity }: Figure) => countedWords(claims, quantity) || t("figures.notSaid");
  return (
    <section className={styles.group}>
      <h3 className={styles.counted}>{t("figures.apart")}</h3>
      <p className={styles.lead}>{t("figures.apartLead")}</p>
      <FigureTable figures={groups.flatMap(({ figures }) => figures)} label={t("figures.apart")} countedOf={counted} />
      <div>
        <CsvButton figures={groups.flatMap(({ figures }) => figures)} title={t("figures.apart")} />
      </div>
    </section>
  );
}

function Sums({ sums }: { sums: readonly Sum[] }) {
  const t = useTranslations("contests");
  const claims = useTranslations("claims");
  const labels = useLabelWords();
  const { state } = useContest();
  if (sums.length === 0) return null;
  return (
    <div>
      <h3 className={styles.counted}>{t("figures.sums")}</h3>
      <ul className={styles.sums}>
        {sums.map((sum, index) => (
          <li key={index}>
            {sum.terms.map(({ quantity }) => figureOf(claims, quantity)).join(" + ")} = <strong>{totalOf(claims, sum)}</strong>{" "}
            <span className={styles.lead}>
              {t(`figures.sumWhy.${sum.why}`, { who: labelOf(state, { figure: sum.terms[0]! }, labels) })} ({sum.terms.map((term, at) => (
                <span key={at}>
                  {at > 0 && ", "}
                  <a href={`#card-${term.card.number}`}>{t("relations.card", { number: term.card.number })}</a>
                </span>
              ))})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const totalOf = (t: Parameters<typeof figureOf>[0], { total: { low, high }, isApproximate }: Sum) =>
  figureOf(t, { value: low === high ? low : null, min: low, max: high, approximate: isApproximate }) ?? "";
