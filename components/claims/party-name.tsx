"use client";
import { useTranslations } from "use-intl/react";
import type { NamedParty } from "@/components/claims/card-content";
import { colourOf, markOf } from "@/components/claims/side-look";
import { SideMark } from "@/components/ui/side-mark";
import styles from "./party-name.module.css";

/** A party with the mark of its side. */
export function PartyName({ party }: { party: NamedParty }) {
  const t = useTranslations("claims");
  const { side, name } = party;
  return (
    <span className={styles.party}>
      {side && <SideMark colour={colourOf(side)} mark={markOf(side)} name={side.name} />}
      <bdi>{name ?? t("party.loading")}</bdi>
    </span>
  );
}

/** Several parties, as one reads them aloud. */
export function PartyNames({ parties }: { parties: readonly NamedParty[] }) {
  return (
    <span className={styles.parties}>
      {parties.map((party, index) => (
        <span key={party.id} className={styles.party}>
          <PartyName party={party} />
          {index < parties.length - 1 && <span className={styles.comma}>,</span>}
        </span>
      ))}
    </span>
  );
}
