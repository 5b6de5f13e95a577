import type { Metadata } from "next";
import { cookies } from "next/headers";
import { AccountSections } from "@/components/account/account-sections";
import { PageHeader } from "@/components/ui/page-header";
import { THEME_COOKIE, themeOf } from "@/components/ui/theme";
import type { UserActor } from "@/lib/access/actor";
import { listProjects } from "@/lib/data/projects";
import { readDigest } from "@/lib/data/digests/setting";
import { readPresenceSetting } from "@/lib/data/presence/setting";
import { readSecondFactor } from "@/lib/data/second-factor/second-factor";
import { listSessions } from "@/lib/data/sessions";
import { listTokens } from "@/lib/data/tokens";
import { readAccount, shortestPassword } from "@/lib/data/users";
import { digestPost } from "@/lib/server/digest-post";
import { readPage } from "@/lib/server/page";
import { wholeList } from "@/lib/server/whole-list";
import { translator } from "@/messages/translator";

const t = translator("account");

export const metadata: Metadata = { title: t("title") };

async function read(actor: UserActor) {
  const [person, digest, presence, factor, sessions, tokens, projects] = await Promise.all([
    readAccount(actor), readDigest(actor), readPresenceSetting(actor), readSecondFactor(actor), listSessions(actor), listTokens(actor), wholeList((page) => listProjects(actor, page)),
  ]);
  return { person, digest: { rhythm: digest.digest, isSent: digest.isProven && digestPost() !== null }, presence, factor, sessions, tokens, projects: projects.items.map(({ slug, name }) => ({ slug, name })) };
}

export default async function AccountPage() {
  const account = await readPage("/account", read);
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <>
      <PageHeader title={t("title")} />
      <AccountSections {...account} shortestPassword={shortestPassword} theme={theme} />
    </>
  );
}
