import { ButtonLink } from "@/components/ui/link";
import { LocalTime } from "@/components/ui/local-time";
import { PageHeader } from "@/components/ui/page-header";
import type { InvitationView } from "@/lib/data/invitations/taking";
import { translator } from "@/messages/translator";
import styles from "./account.module.css";
import { JoinButton } from "./join-button";
import { NewcomerForm } from "./newcomer-form";

/** What a link leads to; `limited`: too many that lead nowhere were tried. */
export type Invited = InvitationView | { kind: "over"; end: "limited" };
type InvitationSectionsProps = { token: string; invited: Invited; person: { name: string; email: string } | null; shortestPassword: number };

const t = translator("invitation");
const tRole = translator("projects");

/** What somebody who opened an invitation's link can do with it. */
export function InvitationSections({ invited, ...rest }: InvitationSectionsProps) {
  if (invited.kind === "open") return <Open invited={invited} {...rest} />;
  const [title, lead] = invited.kind === "member" ? [t("page.member", { project: invited.project }), t("page.memberWhat")] : [t(`page.over.${invited.end}.title`), t(`page.over.${invited.end}.what`)];
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <ButtonLink href={invited.kind === "member" ? `/p/${invited.slug}` : "/"}>{invited.kind === "member" ? t("page.go") : t("page.home")}</ButtonLink>
    </>
  );
}

function Open({ token, invited, person, shortestPassword }: Omit<InvitationSectionsProps, "invited"> & { invited: Extract<InvitationView, { kind: "open" }> }) {
  const { project, role, invitedBy, email, expiresAt } = invited;
  const what = t("page.what", { invitedBy, role: tRole(`member.role.${role}`), detail: tRole(`member.roleDetail.${role}`) });
  return (
    <>
      <PageHeader title={t("page.open", { project })} lead={what} />
      <div className={styles.sections}>
        <p className={styles.lead}>{t("page.until")} <LocalTime at={expiresAt} />.</p>
        {person ? <JoinButton token={token} person={person} /> : <Stranger token={token} email={email} shortestPassword={shortestPassword} />}
      </div>
    </>
  );
}

function Stranger({ token, email, shortestPassword }: { token: string; email: string | null; shortestPassword: number }) {
  return (
    <>
      <section aria-labelledby="have" className={styles.section}>
        <h2 id="have">{t("page.have")}</h2>
        <div><ButtonLink href={`/signin?callbackUrl=${encodeURIComponent(`/invitation/${token}`)}`}>{t("page.signIn")}</ButtonLink></div>
      </section>
      <section aria-labelledby="new" className={styles.section}>
        <h2 id="new">{t("page.new")}</h2>
        <p className={styles.lead}>{t("page.newLead")}</p>
        <NewcomerForm token={token} email={email ?? ""} shortest={shortestPassword} />
      </section>
    </>
  );
}
