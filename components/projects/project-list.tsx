"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Switch } from "@/components/ui/switch";
import type { ProjectDto } from "@/lib/data/projects";
import styles from "./projects.module.css";

/** The projects one is a member of. Archived ones stand behind a switch. */
export function ProjectList({ projects, mayCreate }: { projects: readonly ProjectDto[]; mayCreate: boolean }) {
  const t = useTranslations("projects");
  const [withArchived, setWithArchived] = useState(false);
  const hasArchived = projects.some(({ archivedAt }) => archivedAt !== null);
  const shown = projects.filter(({ archivedAt }) => withArchived || archivedAt === null);
  return (
    <>
      {hasArchived && (
        <div className={styles.filter}>
          <Switch isSelected={withArchived} onChange={setWithArchived}>{t("list.archived")}</Switch>
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState title={t("empty.title")}>{mayCreate ? t("empty.create") : t("empty.wait")}</EmptyState>
      ) : (
        <ul className={styles.list} aria-label={t("title")}>
          {shown.map((project) => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </ul>
      )}
    </>
  );
}

function ProjectRow({ project: { slug, name, description, role, archivedAt } }: { project: ProjectDto }) {
  const t = useTranslations("projects");
  return (
    <li className={styles.project}>
      <div className={styles.head}>
        <h2><Link href={`/p/${slug}`}>{name}</Link></h2>
        <Badge>{t(`role.${role}`)}</Badge>
        {archivedAt && <Badge tone="warn">{t("list.isArchived")}</Badge>}
      </div>
      {description && <p className={styles.description}>{description}</p>}
    </li>
  );
}
