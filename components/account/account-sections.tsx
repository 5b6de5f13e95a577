"use client";
import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { ButtonLink } from "@/components/ui/link";
import type { Theme } from "@/components/ui/theme";
import type { SecondFactorState } from "@/lib/data/second-factor/second-factor";
import type { DigestRhythm } from "@/lib/threads/record";
import styles from "./account.module.css";
import { useLeave } from "./use-leave";
import { DigestChoice } from "./digest-choice";
import { PresenceChoice } from "./presence-choice";
import { PasswordForm } from "./password-form";
import { SecondFactor } from "./second-factor";
import { SessionList, type OpenSession } from "./session-list";
import { ThemeChoice } from "./theme-choice";
import { TokenList, type Token } from "./token-list";

export type AccountSectionsProps = {
  person: { name: string; email: string; isAdministrator: boolean };
  shortestPassword: number;
  digest: { rhythm: DigestRhythm; isSent: boolean };
  presence: { isShown: boolean };
  factor: SecondFactorState;
  sessions: readonly OpenSession[];
  tokens: readonly Token[];
  projects: readonly { slug: string; name: string }[];
  theme: Theme;
};

/** Everything about one's own account. */
export function AccountSections({ person, shortestPassword, digest, presence, factor, sessions, tokens, projects, theme }: AccountSectionsProps) {
  const t = useTranslations("account");
  const router = useRouter();
  const { startLeaving, dialog } = useLeave();
  return (
    <div className={styles.sections}>
      <Section id="person" title={t("person.title")}>
        <dl className={styles.facts}>
          <dt>{t("person.name")}</dt>
          <dd>{person.name}</dd>
          <dt>{t("person.email")}</dt>
          <dd>{person.email}</dd>
        </dl>
        {person.isAdministrator && <p className={styles.lead}>{t("person.administrator")}</p>}
        <p className={styles.lead}>{t("person.change")}</p>
        <div>
          <Button onPress={startLeaving}>{t("person.leave")}</Button>
          {dialog}
        </div>
      </Section>
      <Section id="theme" title={t("theme")}>
        <ThemeChoice initial={theme} />
      </Section>
      <Section id="keys" title={t("keys.title")} lead={t("keys.lead")}>
        <div>
          <ButtonLink href="/account/keys">{t("keys.open")}</ButtonLink>
        </div>
      </Section>
      <Section id="digest" title={t("digest.title")} lead={t("digest.lead")}>
        <DigestChoice initial={digest.rhythm} isSent={digest.isSent} />
      </Section>
      <Section id="presence" title={t("presence.title")} lead={t("presence.lead")}>
        <PresenceChoice initial={presence.isShown} />
      </Section>
      <Section id="password" title={t("password.title")} lead={t("password.lead")}>
        <PasswordForm email={person.email} shortest={shortestPassword} onChanged={() => router.refresh()} />
      </Section>
      <Section id="factor" title={t("factor.title")} lead={t("factor.lead")}>
        <SecondFactor factor={factor} email={person.email} />
      </Section>
      <Section id="sessions" title={t("session.title")} lead={t("session.lead")}>
        <SessionList sessions={sessions} />
      </Section>
      <Section id="tokens" title={t("token.title")} lead={t("token.lead")}>
        <TokenList tokens={tokens} projects={projects} />
      </Section>
      <Section id="export" title={t("export.title")} lead={t("export.lead")}>
        <div>
          <a href="/api/v1/account/export" download className={buttonClass({})}>
            <Download aria-hidden /> {t("export.download")}
          </a>
        </div>
      </Section>
    </div>
  );
}

function Section({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
