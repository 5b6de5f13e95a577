"use client";
import { useTranslations } from "use-intl/react";
import type { OthersPresent } from "@/lib/projects/presence";
import styles from "./also-here.module.css";

/** How many are named; of the others it is said how many they are. */
const NAMED = 3;

/** Who else is at this place. Read where one comes to it, and never called out: people come and go. */
export function AlsoHere({ others: { people, more } }: { readonly others: OthersPresent }) {
  const t = useTranslations("ui.live");
  if (people.length === 0) return null;
  const rest = people.length + more - NAMED;
  return (
    <p className={styles.here}>
      {t("alsoHere")}{" "}
      {people.slice(0, NAMED).map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <bdi>{name}</bdi>
        </span>
      ))}
      {rest > 0 && ` ${t("andMore", { count: rest })}`}
    </p>
  );
}
