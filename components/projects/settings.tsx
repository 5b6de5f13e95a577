import type { Dto } from "@/lib/data/aggregate";
import type { MemberDto } from "@/lib/data/members";
import type { ProjectDto } from "@/lib/data/projects";
import { formats } from "@/lib/formats/registry";
import type { InvitationRecord } from "@/lib/projects/invitation";
import type { SideRecord } from "@/lib/projects/record";
import type { WebhookRecord } from "@/lib/projects/webhook";
import { translator } from "@/messages/translator";
import { ArchiveProject } from "./archive-project";
import { ExportChoice, type OfferedFormat, type OfferedLayer } from "./export-choice";
import type { PartChosen } from "./export-part";
import { FixedRules } from "./fixed-rules";
import { GuidelineEditor } from "./guideline-editor";
import { GuidelineShown } from "./guideline-shown";
import { InvitationList } from "./invitation-list";
import { JobList } from "./jobs/job-list";
import type { JobPage } from "./jobs/use-jobs";
import { LabelSetList } from "./label-set-list";
import { MemberList } from "./member-list";
import { ProjectFacts } from "./project-facts";
import { ProjectForm } from "./project-form";
import styles from "./settings.module.css";
import { SettingsSection } from "./settings-section";
import { SideList } from "./side-list";
import { TermsForm } from "./terms-form";
import { TermsShown } from "./terms-shown";
import { Verification } from "./verification";
import { WebhookList } from "./webhook-list";

export type SettingsProps = { project: ProjectDto; sides: readonly Dto<SideRecord>[]; members: readonly MemberDto[]; mayArchive: boolean; mayImport: boolean; webhooks: readonly WebhookRecord[] | null; invitations: readonly InvitationRecord[] | null; sendsMail: boolean; jobs: JobPage; layers: readonly (OfferedLayer & { readonly deletedAt?: string | undefined })[]; exported: { readonly layer: string | undefined; readonly part: PartChosen | null } };

// Only what is told of them goes to the browser, not what writes them.
const offered: OfferedFormat[] = formats.map(({ name, title, carries }) => ({ name, title, carries }));
const formatTitles = Object.fromEntries(formats.map(({ name, title }) => [name, title]));

/** Everything about a project itself. Who may not change it sees it all the same. */
export function Settings({ project, sides, members, mayArchive, mayImport, webhooks, invitations, sendsMail, jobs, layers, exported }: SettingsProps) {
  const t = translator("projects");
  const tj = translator("jobs");
  const { slug, archivedAt, abilities: { change: mayChange } } = project;
  const lead = archivedAt ? t("settings.isArchived") : mayChange ? undefined : t("settings.owners");
  return (
    <div className={styles.sections}>
      <SettingsSection id="project" title={t("settings.project")} lead={lead}>
        {mayChange ? <ProjectForm project={project} /> : <ProjectFacts project={project} />}
      </SettingsSection>
      <SettingsSection id="guideline" title={t("guideline.title")} lead={t("guideline.lead")}>
        {mayChange ? <GuidelineEditor project={project} /> : <GuidelineShown project={slug} guideline={project.guideline} />}
      </SettingsSection>
      <SettingsSection id="terms" title={t("terms.title")} lead={t("terms.lead")}>
        {mayChange ? <TermsForm project={project} /> : <TermsShown project={project} />}
      </SettingsSection>
      <SettingsSection id="sides" title={t("settings.sides")} lead={t("settings.sidesLead")}>
        <SideList project={slug} sides={sides} mayChange={mayChange} />
      </SettingsSection>
      <SettingsSection id="label-sets" title={t("labelSet.title")} lead={t("labelSet.lead")}>
        <LabelSetList project={slug} sets={project.profiles ?? []} titles={formatTitles} mayChange={mayImport} />
      </SettingsSection>
      <SettingsSection id="rules" title={t("rules.title")}>
        <FixedRules project={slug} />
      </SettingsSection>
      <SettingsSection id="members" title={t("settings.members")}>
        <MemberList project={slug} members={members} mayChange={mayChange} />
        {invitations && <InvitationList project={slug} invitations={invitations} sendsMail={sendsMail} mayChange={mayChange} />}
      </SettingsSection>
      <SettingsSection id="export" title={t("settings.export")} lead={t("settings.exportLead")}>
        <ExportChoice project={slug} formats={offered} layers={layers.filter(({ deletedAt }) => deletedAt === undefined)} asked={exported} />
      </SettingsSection>
      <SettingsSection id="jobs" title={tj("list.title")} lead={tj("list.lead")}>
        <JobList project={slug} first={jobs} titles={formatTitles} />
      </SettingsSection>
      <SettingsSection id="verify" title={t("settings.verify")} lead={t("settings.verifyLead")}>
        <Verification project={slug} />
      </SettingsSection>
      {webhooks && (
        <SettingsSection id="webhooks" title={t("settings.webhooks")} lead={t("settings.webhooksLead")}>
          <WebhookList project={slug} webhooks={webhooks} mayChange={mayChange} />
        </SettingsSection>
      )}
      {mayArchive && (
        <SettingsSection id="archive" title={archivedAt === null ? t("settings.archive") : t("settings.restore")}>
          <ArchiveProject project={project} />
        </SettingsSection>
      )}
    </div>
  );
}
