import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { claimInput, type ClaimDraft } from "@/lib/claims/record";
import { createClaim, type ClaimSeen } from "@/lib/data/claims/claims";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import type { TestProject } from "@/tests/factories/project";

/** Any part of what a client sends; `quote` of `document` is its one mention unless `mentions` are given. */
export type ClaimOptions = Partial<ClaimDraft> & { document?: TestDocument; quote?: string };

/** What a client would send: one mention of a quote, asserted by a ministry. Makes a document and a party where none is given. */
export async function claimDraft(project: TestProject, { document, quote = "its engineers had opened the bridge", ...overrides }: ClaimOptions = {}): Promise<ClaimDraft> {
  const { attribution = "attributed" } = overrides;
  const claimants = overrides.claimants ?? (attribution === "attributed" ? [(await makeParty(project)).id] : []);
  const mentions = overrides.mentions ?? [mentionOf(document ?? (await makeDocument(project)), quote)];
  return { id: uuidv7(), act: "asserts", ...overrides, attribution, claimants, mentions };
}

/** A mention with one content fragment and one level, whose source is named nowhere. */
export function mentionOf(document: TestDocument, quote: string): ClaimDraft["mentions"][number] {
  const fragments = [{ role: "content" as const, ...spanOf(document, quote) }];
  return { id: uuidv7(), documentId: document.id, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId: document.revisionId, fragments }] };
}

/** A claim, made by the annotator unless somebody else is named. */
export async function makeClaim(project: TestProject, options: ClaimOptions = {}, actor: UserActor = project.as.annotator): Promise<ClaimSeen> {
  return createClaim(actor, project.slug, claimInput.parse(await claimDraft(project, options)));
}
