import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { singleId } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { readOpened } from "./opened";
import { ReaderPage } from "./reader-page";

type Props = { params: Promise<{ project: string; document: string }> };

const open = cache((slug: string, document: string) => {
  const id = singleId(document) ?? notFound();
  return readPage(`/p/${slug}/documents/${id}`, (actor) => readOpened(actor, slug, id));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project, document } = await params;
  return { title: (await open(project, document)).source.document.title };
}

export default async function DocumentPage({ params }: Props) {
  const { project, document } = await params;
  const { source, content } = await open(project, document);
  return <ReaderPage key={document} source={source} content={content && { text: content.text, blocks: content.blocks }} />;
}
