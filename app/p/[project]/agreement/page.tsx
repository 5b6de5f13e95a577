import type { Metadata } from "next";
import { Suspense } from "react";
import { AgreementPage } from "@/components/agreement/agreement-page";
import { AgreementResult } from "@/components/agreement/agreement-result";
import { Computing, NotCompared } from "@/components/agreement/result-notes";
import { agreementSearch, readAgreementQuery, type AgreementQuery } from "@/lib/agreement/query";
import { readAgreement } from "@/lib/data/agreement/agreement";
import { agreementChoices } from "@/lib/data/agreement/choices";
import { mayIn } from "@/lib/data/membership";
import { singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";

export const metadata: Metadata = { title: translator("agreement")("page.title") };

type Props = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AgreementRoute({ params, searchParams }: Props) {
  const [{ project }, given] = await Promise.all([params, searchParams]);
  const { query, unread } = readAgreementQuery(singles(given));
  const [choices, mayAdjudicate] = await readPage(`/p/${project}/agreement`, (actor) => Promise.all([agreementChoices(actor, project), mayIn(actor, project, "adjudication.read")]));
  return (
    <AgreementPage slug={project} choices={choices} query={query} unread={unread} mayAdjudicate={mayAdjudicate}>
      {query.layers && <Suspense key={agreementSearch(query)} fallback={<Computing />}><Compared slug={project} query={query} /></Suspense>}
    </AgreementPage>
  );
}

/** Comes when it is computed; what is chosen stands there before. */
async function Compared({ slug, query }: { slug: string; query: AgreementQuery }) {
  const agreement = await readPage(`/p/${slug}/agreement`, (actor) => readAgreement(actor, slug, query));
  return agreement.ok ? <AgreementResult slug={slug} query={query} {...agreement} /> : <NotCompared why={agreement.why} />;
}
