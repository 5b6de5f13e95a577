"use client";
import { PencilLine, Trash2 } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl/react";
import { RelationWords } from "@/components/contests/board/relation-lines";
import styles from "@/components/contests/board/relation-list.module.css";
import { useContest } from "@/components/contests/contest-context";
import { useActs } from "@/components/contests/use-acts";
import { IconButton } from "@/components/ui/icon-button";
import { relationsBetween } from "@/lib/contests/relation-ends";

/** Every relation between the claims of the contest, in the order of their numbers. */
export function RelationList() {
  const t = useTranslations("contests");
  const { cards, state, mayPlace, open } = useContest();
  const acts = useActs();
  const headId = useId();
  const relations = relationsBetween(cards, state.relations);
  if (cards.length < 2) return null;
  return (
    <section aria-labelledby={headId} className={styles.relations}>
      <h2 id={headId} className={styles.title}>{t("relations.title")}</h2>
      {relations.length === 0 && (
        <p className={styles.none}>
          {t("relations.none")} {mayPlace && t("relations.noneNext")}
        </p>
      )}
      <ul className={styles.list} aria-labelledby={headId}>
        {relations.map(({ relation, from, to }) => (
          <li key={relation.id}>
            <span>
              <a href={`#card-${from.number}`}>{t("relations.card", { number: from.number })}</a>{" "}
              <RelationWords end={{ relation, end: "from", other: to }} />
              {relation.note && <span className={styles.note}>{relation.note}</span>}
            </span>
            {state.mayChange(relation.id) && (
              <span className={styles.buttons}>
                <IconButton
                  size="small"
                  label={t("relations.edit")}
                  icon={<PencilLine aria-hidden />}
                  onPress={() => open({ kind: "relate", fromClaimId: relation.fromClaimId, relationId: relation.id })}
                />
                <IconButton size="small" label={t("relations.remove")} icon={<Trash2 aria-hidden />} onPress={() => acts.removeRelation(relation)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
