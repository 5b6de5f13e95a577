import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { readAccount } from "@/lib/data/users";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { KeySets } from "./key-sets";

const t = translator("account");

export const metadata: Metadata = { title: t("keys.title") };

export default async function KeysPage() {
  await readPage("/account/keys", readAccount);
  return (
    <>
      <PageHeader title={t("keys.title")} above={<Breadcrumbs crumbs={[{ label: t("title"), href: "/account" }]} />} lead={t("keys.lead")} />
      <KeySets />
    </>
  );
}
