import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdjudicationPage, AdjudicationWithheld } from "@/components/adjudication/adjudication-page";
import { singleId, singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { readAdjudicated, readQuery } from "./reading";
import { TalkingBench } from "./talking-bench";

export const metadata: Metadata = { title: translator("adjudication")("title") };

type Props = { params: Promise<{ project: string; document: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A document's groups, to be decided one after the other. */
export default async function Page({ params, searchParams }: Props) {
  const [{ project, document }, given] = await Promise.all([params, searchParams]);
  const id = singleId(document) ?? notFound();
  const query = readQuery(singles(given));
  const read = await readPage(`/p/${project}/adjudication/${id}`, (actor) => readAdjudicated(actor, project, id, query));
  if (read === null) return <AdjudicationWithheld slug={project} />;
  const { page, ...shown } = read;
  return (
    <AdjudicationPage slug={project} title={page.document.title}>
      <TalkingBench key={`${query.state} ${query.layers?.join()}`} slug={project} first={page} {...query} {...shown} />
    </AdjudicationPage>
  );
}
