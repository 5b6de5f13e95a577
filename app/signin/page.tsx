import type { Metadata } from "next";
import { single } from "@/lib/server/address";
import { oidcSettings } from "@/lib/server/oidc";
import { translator } from "@/messages/translator";
import { CodeForm } from "./code-form";
import { ElsewhereButton } from "./elsewhere-button";
import { SignInForm } from "./sign-in-form";
import styles from "./signin.module.css";

const t = translator("signin");

export const metadata: Metadata = { title: t("title") };

type SignInPageProps = {
  searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[]; ticket?: string | string[] }>;
};

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl, error, ticket: given } = await searchParams;
  const [target, ticket, elsewhere] = [single(callbackUrl), single(given), oidcSettings()];
  if (ticket) {
    return (
      <div className={styles.page}>
        <h1>{t("title")}</h1>
        <CodeForm ticket={ticket} callbackUrl={target} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <h1>{t("title")}</h1>
      <SignInForm
        callbackUrl={target}
        errorCode={error === "SessionRequired" ? undefined : single(error)}
      />
      {elsewhere && <ElsewhereButton name={elsewhere.name} callbackUrl={target} />}
      <p className={styles.help}>{t("help")}</p>
    </div>
  );
}
