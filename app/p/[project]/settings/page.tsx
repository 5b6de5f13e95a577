import type { Metadata } from "next";
import { Settings } from "@/components/projects/settings";
import { PageHeader } from "@/components/ui/page-header";
import { single, singleId } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { readSettings } from "./reading";

const t = translator("projects");

export const metadata: Metadata = { title: t("settings.title") };

type Props = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SettingsPage({ params, searchParams }: Props) {
  const [{ project: slug }, given] = await Promise.all([params, searchParams]);
  const settings = await readPage(`/p/${slug}/settings`, (actor) => readSettings(actor, slug, { layer: single(given.layer), document: singleId(given.document), contest: singleId(given.contest) }));
  return (
    <>
      <PageHeader title={t("settings.title")} />
      <Settings {...settings} />
    </>
  );
}
