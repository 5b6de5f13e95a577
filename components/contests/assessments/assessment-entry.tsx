"use client";
import { Trash2 } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl/react";
import { CitationLink } from "@/components/contests/assessments/citation-link";
import { AssessmentHistory } from "@/components/contests/assessments/assessment-history";
import { useContest } from "@/components/contests/contest-context";
import type { AssessmentEntry as Entry } from "@/components/contests/session/contest-state";
import { useActs } from "@/components/contests/use-acts";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import { LocalTime } from "@/components/ui/local-time";
import { RichText } from "@/components/ui/rich-text";
import styles from "./assessments.module.css";

/** One person's word on the contest: the rating as it was defined, who, when, and why. */
export function AssessmentEntry({ entry: { input, record, mayChange } }: { entry: Entry }) {
  const t = useTranslations("contests.assessments");
  const { state } = useContest();
  const acts = useActs();
  const headId = useId();
  const { contributorId = state.viewer.contributorId, assessedAt } = record ?? {};
  const isMine = contributorId === state.viewer.contributorId;
  const name = state.people.find(({ id }) => id === contributorId)?.name ?? "…";
  const inScale = state.assessing.ratings.find(({ key }) => key === input.rating);
  // Until the server has signed it, the words are those of the scale as it is now.
  const words = record?.rating === input.rating ? { label: record.ratingLabel, definition: record.ratingDefinition } : inScale;
  return (
    <li>
      <article className={styles.entry} aria-labelledby={headId}>
        <div className={styles.entryHead}>
          <h3 id={headId} className={styles.who}>
            {name}
            {isMine && <span className={styles.you}> {t("you")}</span>}
          </h3>
          {record && <AssessmentHistory id={input.id} />}
          {isMine && mayChange && <IconButton size="small" label={t("takeBack")} icon={<Trash2 aria-hidden />} onPress={() => acts.takeBack(input)} />}
        </div>
        <p className={styles.rating}>
          <Badge>{words?.label ?? input.rating}</Badge>
        </p>
        <p className={styles.definition}>{words?.definition}</p>
        <RichText doc={input.reasons} cite={(citation) => <CitationLink citation={citation} />} />
        <p className={styles.signed}>{assessedAt ? <>{t("signed")} <LocalTime at={assessedAt} /></> : t("unsigned")}</p>
      </article>
    </li>
  );
}
