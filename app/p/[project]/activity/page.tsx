import type { Metadata } from "next";
import { ActivityPage } from "@/components/activity/activity-page";
import { activityHref, readActivityQuery } from "@/components/activity/address";
import { singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { readActivity } from "./reading";

const t = translator("activity");

export const metadata: Metadata = { title: t("title") };

type Props = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who did what in the project. */
export default async function Page({ params, searchParams }: Props) {
  const [{ project }, given] = await Promise.all([params, searchParams]);
  const query = readActivityQuery(singles(given));
  const read = await readPage(activityHref(project, query), (actor) => readActivity(actor, project, query));
  return <ActivityPage slug={project} query={query} {...read} />;
}
