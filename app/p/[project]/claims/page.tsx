import type { Metadata } from "next";
import { ClaimFilter } from "@/components/contests/claim-list/claim-filter";
import { ClaimList } from "@/components/contests/claim-list/claim-list";
import { namesOf } from "@/components/contests/claim-list/names";
import { addressWith } from "@/components/contests/home/address";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { singleId, single } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { readClaims, type ClaimQuery } from "./claims";

const t = translator("contests");

export const metadata: Metadata = { title: t("claims.title") };

type ClaimsProps = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ClaimsPage({ params, searchParams }: ClaimsProps) {
  const [{ project }, query] = await Promise.all([params, searchParams]);
  const path = `/p/${project}/claims`;
  const asked: ClaimQuery = {
    q: single(query.q) ?? "", cursor: singleId(query.cursor),
    partyId: singleId(query.party), documentId: singleId(query.document), contestId: singleId(query.contest),
  };
  const { listed, parties, sides, titles, chosen } = await readPage(path, (actor) => readClaims(actor, project, asked));
  const documents = [...titles].map(([id, label]) => ({ id, label }));
  const isFiltered = [asked.q, asked.partyId, asked.documentId, asked.contestId, asked.cursor].some(Boolean);
  const filters = { q: asked.q, party: asked.partyId, document: asked.documentId, contest: asked.contestId };
  return (
    <>
      <PageHeader title={t("claims.title")} lead={t("claims.lead")} />
      <ClaimFilter slug={project} q={asked.q} documents={documents} {...chosen} />
      {listed.items.length === 0 && (
        <EmptyState title={t(isFiltered ? "claims.none" : "claims.empty")} action={!isFiltered && <ButtonLink href={`/p/${project}/documents`}>{t("claims.toDocuments")}</ButtonLink>}>
          {t(isFiltered ? "claims.noneNext" : "claims.emptyNext")}
        </EmptyState>
      )}
      <ClaimList slug={project} claims={listed.items} names={namesOf(parties, sides)} titles={titles} />
      <Pagination shown={listed.items.length > 0 && t("claims.shown", { count: listed.items.length })} nextHref={listed.next ? addressWith(path, { ...filters, cursor: listed.next }) : undefined} />
    </>
  );
}
