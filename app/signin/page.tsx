import type { Metadata } from "next";
import { translator } from "@/messages/translator";
import { SignInForm } from "./sign-in-form";
import styles from "./signin.module.css";

const t = translator("signin");

export const metadata: Metadata = { title: t("title") };

type SignInPageProps = {
  searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }>;
};

const single = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl, error } = await searchParams;
  return (
    <div className={styles.page}>
      <h1>{t("title")}</h1>
      <SignInForm
        callbackUrl={single(callbackUrl)}
        errorCode={error === "SessionRequired" ? undefined : single(error)}
      />
      <p className={styles.help}>{t("help")}</p>
    </div>
  );
}
