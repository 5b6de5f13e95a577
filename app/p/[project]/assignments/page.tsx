import type { Metadata } from "next";
import { AssignmentsPage } from "@/components/assignments/assignments-page";
import { singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { readAssignments, readQuery } from "./reading";

const t = translator("assignments");

export const metadata: Metadata = { title: t("title") };

type Props = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What waits for oneself, who has how much to do, and every assignment that one may know of. */
export default async function Page({ params, searchParams }: Props) {
  const [{ project }, given] = await Promise.all([params, searchParams]);
  const query = readQuery(singles(given));
  const read = await readPage(`/p/${project}/assignments`, (actor) => readAssignments(actor, project, query));
  return <AssignmentsPage slug={project} query={query} {...read} />;
}
