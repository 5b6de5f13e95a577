"use client";
import { PenLine, Scale } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl/react";
import { AssessmentEntry } from "@/components/contests/assessments/assessment-entry";
import { useMayAssess } from "@/components/contests/assessments/use-may-assess";
import { CONTEST_COMMANDS } from "@/components/contests/commands";
import { useContest } from "@/components/contests/contest-context";
import type { ContestState } from "@/components/contests/session/contest-state";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { programPart } from "@/components/ui/program-part";
import { agreementOf } from "@/lib/contests/agreement";
import styles from "./assessments.module.css";

// The editor is large and for few: it comes when somebody writes.
const AssessmentComposer = programPart(() => import("@/components/contests/assessments/assessment-composer").then((module) => module.AssessmentComposer));

/** The assessment of the one who looks; undefined where there is none. What the server doesn't have yet can only be theirs. */
export const mineOf = ({ assessments, viewer }: ContestState) => assessments.find(({ record }) => record === null || record.contributorId === viewer.contributorId);

/** What people of this project have signed about this contest, beside one another; and what is assessed in the texts, which are claims. */
export function Assessments() {
  const t = useTranslations("contests.assessments");
  const { state, assessing } = useContest();
  const mayAssess = useMayAssess();
  const headId = useId();
  const mine = mineOf(state);
  const shown = state.assessments.filter((each) => !(assessing.isOpen && each === mine));
  return (
    <section className={styles.region} aria-labelledby={headId}>
      <div className={styles.head}>
        <h2 id={headId} className={styles.title}>
          <Scale aria-hidden />
          {t("title")}
        </h2>
        <p className={styles.lead}>{t("lead")}</p>
      </div>
      <AgreementLine />
      {shown.length > 0 && (
        <ul className={styles.list} aria-labelledby={headId}>
          {shown.map((each) => (
            <AssessmentEntry key={each.input.id} entry={each} />
          ))}
        </ul>
      )}
      {assessing.isOpen && mayAssess && <AssessmentComposer mine={mine ?? null} />}
      {mayAssess && !assessing.isOpen && <BeginButton hasMine={mine !== undefined} />}
      <InTheTexts />
    </section>
  );
}

function BeginButton({ hasMine }: { hasMine: boolean }) {
  const t = useTranslations("contests.assessments");
  const { assessing } = useContest();
  const keysOf = useShownKeys(CONTEST_COMMANDS);
  const keys = keysOf("assess");
  return (
    <div>
      <Button icon={<PenLine aria-hidden />} onPress={assessing.begin}>
        {t(hasMine ? "change" : "begin")} {keys && <Kbd keys={keys} />}
      </Button>
    </div>
  );
}

/** How the current assessments are spread, in words and counts. */
function AgreementLine() {
  const t = useTranslations("contests.assessments.agreement");
  const { state } = useContest();
  const labelOf = (key: string) => state.assessing.ratings.find((rating) => rating.key === key)?.label ?? key;
  const { kind, total, shares } = agreementOf(state.assessments.map(({ input, record }) => ({ rating: input.rating, ratingLabel: record?.ratingLabel ?? labelOf(input.rating) })));
  const [first] = shares;
  const list = shares.map(({ label, count }) => t("share", { label, count, total })).join(" ");
  return (
    <p className={styles.agreement} role="status">
      {kind === "none" || !first ? t("none") : kind === "one" ? t("one", { label: first.label }) : kind === "all" ? t("all", { label: first.label, total }) : list}
    </p>
  );
}

const assessingActs: readonly string[] = ["assesses", "finds"];

/** Third parties whose assessment is in the texts: claims like any other, on cards above. */
function InTheTexts() {
  const t = useTranslations("contests.assessments");
  const { state, cards } = useContest();
  const found = cards.filter(({ claim }) => assessingActs.includes(claim.act));
  const nameOf = (id: string) => state.parties.find((party) => party.id === id)?.names[0]?.text ?? "…";
  return (
    <div className={styles.texts}>
      <h3>{t("others")}</h3>
      {found.length === 0 && <p className={styles.lead}>{t("othersNone")}</p>}
      <ul>
        {found.map(({ number, claim }) => (
          <li key={number}>
            <a href={`#card-${number}`}>{t("othersCard", { number })}</a>: {claim.claimants.map(nameOf).join(", ") || t("othersNobody")}
            {claim.proposition && <> – {claim.proposition}</>}
          </li>
        ))}
      </ul>
    </div>
  );
}
