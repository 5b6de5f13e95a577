import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { singleId } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { readOpened } from "../../opened";
import { ReaderPage } from "../../reader-page";

type Props = { params: Promise<{ project: string; document: string; revision: string }> };

const open = cache((slug: string, document: string, address: string) => {
  const [id, revision] = [singleId(document) ?? notFound(), singleId(address) ?? notFound()];
  return readPage(`/p/${slug}/documents/${id}/revisions/${revision}`, (actor) => readOpened(actor, slug, id, { revisionId: revision }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project, document, revision } = await params;
  return { title: (await open(project, document, revision)).source.document.title };
}

/** One revision of a document, as it was. */
export default async function RevisionPage({ params }: Props) {
  const { project, document, revision } = await params;
  const { source, content, beginning } = await open(project, document, revision);
  return <ReaderPage key={revision} source={source} content={content} beginning={beginning} />;
}
