"use client";
import { useTranslations } from "use-intl/react";
import type { NamedParty } from "@/components/claims/card-content";
import { SideMark } from "@/components/ui/side-mark";
import { SIDE_COLOURS, type SideColour } from "@/components/ui/side-colour";
import type { SideRecord } from "@/lib/projects/record";
import { sideMark } from "@/lib/projects/side-mark";
import styles from "./party-name.module.css";

/** The colour number of a side, as the design tokens know it. */
export const colourOf = (side: Pick<SideRecord, "colour"> | null): SideColour | null => SIDE_COLOURS.find((colour) => colour === side?.colour) ?? null;

/** The letters that stand for a side beside its colour. */
export const markOf = (side: Pick<SideRecord, "name">): string => sideMark(side.name);

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
