import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { claimInput, type ClaimDraft } from "@/lib/claims/record";
import { createClaim, type ClaimSeen } from "@/lib/data/claims/claims";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import type { TestProject } from "@/tests/factories/project";

type Options = Partial<ClaimDraft> & { document?: TestDocument; quote?: string; by?: UserActor };

/** What a client would send: one mention of `quote` in `document`, by a ministry, unless said otherwise. */
export async function claimDraft(project: TestProject, { document, quote = "its engineers had opened the bridge", by: _by, ...overrides }: Options = {}): Promise<ClaimDraft> {
  const source = document ?? (await makeDocument(project));
  const claimants = overrides.claimants ?? (overrides.attribution && overrides.attribution !== "attributed" ? [] : [(await makeParty(project)).id]);
  const fragments = [{ role: "content" as const, ...spanOf(source, quote) }];
  return {
    id: uuidv7(), attribution: "attributed", act: "asserts", claimants,
    mentions: [{ id: uuidv7(), documentId: source.id, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId: source.revisionId, fragments }] }],
    ...overrides,
  };
}

/** A claim, made by the annotator unless `by` is given. Makes a document and a party where none is given. */
export async function makeClaim(project: TestProject, options: Options = {}): Promise<ClaimSeen> {
  return createClaim(options.by ?? project.as.annotator, project.slug, claimInput.parse(await claimDraft(project, options)));
}
