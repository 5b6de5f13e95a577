import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { UserActor } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { listRevisions, readDocument, readRevision } from "@/lib/data/documents/documents";
import { readerOf } from "@/lib/data/membership";
import { getProject } from "@/lib/data/projects";
import { listSides } from "@/lib/data/sides";
import { singleId } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { ReaderPage } from "./reader-page";

type Props = { params: Promise<{ project: string; document: string }> };

/** Texts longer than this (UTF-16 units) are fetched by the page itself, which may keep them for a while. */
const SHORT = 100_000;

async function read(actor: UserActor, slug: string, id: string) {
  const [project, document, [revision], member] = await Promise.all([getProject(actor, slug), readDocument(actor, slug, id), listRevisions(actor, slug, id), readerOf(actor, slug)]);
  const sides = await listSides(actor, slug);
  const content = revision!.length <= SHORT ? await readRevision(actor, slug, id, revision!.id) : null;
  const me = { contributorId: member.contributorId, mayClaim: may(member, "claim.create"), mayContest: may(member, "contest.write"), mayMark: may(member, "region.write") };
  return { source: { project, document, revision: revision!, sides: sides.items, me }, content };
}

const open = cache((slug: string, document: string) => {
  const id = singleId(document) ?? notFound();
  return readPage(`/p/${slug}/documents/${id}`, (actor) => read(actor, slug, id));
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
