import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { singleId } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { readOpened } from "./opened";
import { ReaderPage } from "./reader-page";

type Props = { params: Promise<{ project: string; document: string }>; searchParams: Promise<{ layer?: string | string[] }> };

const open = cache((slug: string, document: string, layer: string | null) => {
  const id = singleId(document) ?? notFound();
  return readPage(`/p/${slug}/documents/${id}`, (actor) => readOpened(actor, slug, id, layer === null ? {} : { layerId: layer }));
});

async function opened({ params, searchParams }: Props) {
  const [{ project, document }, { layer }] = await Promise.all([params, searchParams]);
  return open(project, document, typeof layer === "string" ? layer : null);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await opened(props)).source.document.title };
}

export default async function DocumentPage(props: Props) {
  const { source, content, beginning } = await opened(props);
  return <ReaderPage key={`${source.document.id} ${source.layerId}`} source={source} content={content} beginning={beginning} />;
}
