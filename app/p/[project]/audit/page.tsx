import type { Metadata } from "next";
import { AuditPage } from "@/components/contests/audit/audit-page";
import { readAudit } from "@/lib/data/audit/audit";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";

export const metadata: Metadata = { title: translator("audit")("title") };

export default async function AuditRoute({ params }: { params: Promise<{ project: string }> }) {
  const { project } = await params;
  const audit = await readPage(`/p/${project}/audit`, (actor) => readAudit(actor, project));
  return <AuditPage slug={project} audit={audit} />;
}
