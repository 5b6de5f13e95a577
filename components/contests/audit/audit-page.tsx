import { Download } from "lucide-react";
import { CueSection } from "@/components/contests/audit/cue-section";
import { Method } from "@/components/contests/audit/method";
import { CoverageSection, UnattributedSection } from "@/components/contests/audit/spread-sections";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import type { Audit } from "@/lib/data/audit/audit";
import { translator } from "@/messages/translator";
import styles from "./audit.module.css";

/** The balance of a project: cue words by side, what is said without attribution, documents by side, and how it is counted. */
export function AuditPage({ slug, audit }: { slug: string; audit: Audit }) {
  const t = translator("audit");
  return (
    <div className={styles.page}>
      <PageHeader title={t("title")} lead={t("lead")} />
      {audit.claims === 0 ? (
        <EmptyState title={t("empty")} action={<ButtonLink href={`/p/${slug}/documents`}>{t("toDocuments")}</ButtonLink>}>{t("emptyNext")}</EmptyState>
      ) : (
        <>
          <div className={styles.tools}>
            <p>{t("counted", { claims: audit.claims })} {audit.excluded > 0 && t("excluded", { count: audit.excluded })}</p>
            <a href={`/api/v1/projects/${slug}/audit-table`} download className={styles.export}>
              <Download size="1em" aria-hidden /> {t("export")}
            </a>
          </div>
          <CueSection slug={slug} audit={audit} />
          <UnattributedSection slug={slug} audit={audit} />
          <CoverageSection slug={slug} audit={audit} />
        </>
      )}
      <Method />
    </div>
  );
}
