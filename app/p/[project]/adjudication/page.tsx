import type { Metadata } from "next";
import { AdjudicationHome } from "@/components/adjudication/adjudication-home";
import { listAdjudicable } from "@/lib/data/adjudication/documents";
import { listLayers } from "@/lib/data/imports/layers";
import { singleId, singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";

export const metadata: Metadata = { title: translator("adjudication")("title") };

type Props = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every document that closed assignments left to be adjudicated. */
export default async function Page({ params, searchParams }: Props) {
  const [{ project }, given] = await Promise.all([params, searchParams]);
  const cursor = singleId(singles(given).after ?? "") ?? undefined;
  const [list, layers] = await readPage(`/p/${project}/adjudication`, async (actor) => [await listAdjudicable(actor, project, { cursor, limit: 100 }), await listLayers(actor, project)] as const);
  return <AdjudicationHome slug={project} {...list} adjudicated={layers.items.find(({ kind }) => kind === "adjudicated")!} />;
}
