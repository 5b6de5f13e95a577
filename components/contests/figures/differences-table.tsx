"use client";
import { useId, useMemo, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { figureWords } from "@/components/claims/figure-words";
import { PartyName } from "@/components/claims/party-name";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { Disclosure } from "@/components/ui/disclosure";
import { Later } from "@/components/ui/later";
import { dateInWords } from "@/lib/claims/partial-date";
import { columnsBy } from "@/lib/contests/columns";
import { differencesOf, saidIn, type Aspect, type Said } from "@/lib/contests/differences";
import styles from "./figures.module.css";

/** What the claims of each position say of figures, dates, places and people, taken from their data, line by line. */
export function DifferencesTable() {
  const t = useTranslations("contests");
  const { cards, state } = useContest();
  const headId = useId();
  const columns = useMemo(() => columnsBy("position", cards, state.positions, state).filter((column) => column.cards.length > 0), [cards, state]);
  const said = useMemo(() => saidIn(columns, state), [columns, state]);
  const lines = differencesOf(said);
  if (columns.length < 2 || lines.length === 0) return null;
  const nameOf = (key: string) => state.positions.find(({ id }) => id === key)?.label ?? "…";
  return (
    <Disclosure level={2} title={<span id={headId}>{t("differences.title", { count: lines.filter(({ isSame }) => !isSame).length })}</span>}>
      <Later>
        <div className={styles.scroller} tabIndex={0} role="region" aria-labelledby={headId}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("differences.aspect")}</th>
                {said.map(({ key }) => (
                  <th key={key} scope="col">
                    {nameOf(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ aspect, isSame }) => (
                <tr key={aspect}>
                  <th scope="row">
                    {t(`differences.aspects.${aspect}`)}
                    {isSame && <span className={styles.lead}> {t("differences.same")}</span>}
                  </th>
                  {said.map((each) => (
                    <td key={each.key}>
                      <Values said={each} aspect={aspect} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Later>
    </Disclosure>
  );
}

function Values({ said, aspect }: { said: Said; aspect: Aspect }) {
  const t = useTranslations("contests");
  const claims = useTranslations("claims");
  const { state } = useContest();
  const party = (id: string) => <PartyName party={partyOf(state, id)} />;
  const values: Record<Aspect, () => readonly ReactNode[]> = {
    figures: () => said.figures.map(({ quantity }) => figureWords(claims, quantity)),
    said: () => said.said.map(dateInWords),
    events: () => said.events.map(dateInWords),
    areas: () => said.areas,
    claimants: () => said.claimants.map(party),
    targets: () => said.targets.map(party),
  };
  const shown = values[aspect]();
  if (shown.length === 0) return <span className={styles.lead}>{t("differences.nothing")}</span>;
  return (
    <ul className={styles.values}>
      {shown.map((value, index) => (
        <li key={index}>{value}</li>
      ))}
    </ul>
  );
}
