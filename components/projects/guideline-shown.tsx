"use client";
import { useTranslations } from "use-intl/react";
import { GuidelineText } from "@/components/ui/guideline-text";
import { GuidelineHistory } from "./guideline-history";
import styles from "./settings.module.css";

/** The guideline as it stands, for those who may read it only, and its versions. */
export function GuidelineShown({ project, guideline }: { project: string; guideline: string }) {
  const t = useTranslations("projects.guideline");
  return (
    <>
      {guideline.trim() === "" ? <p className={styles.lead}>{t("none")}</p> : <GuidelineText guideline={guideline} />}
      <div className={styles.acts}>
        <GuidelineHistory project={project} />
      </div>
    </>
  );
}
