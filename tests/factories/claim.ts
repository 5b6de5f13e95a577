import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { composeClaim } from "@/lib/claims/composition";
import { claimInput, type ClaimDraft, type ClaimRecord } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import { claimKind } from "@/lib/data/claims/kind";
import { layerForWriting } from "@/lib/data/layers";
import { createRecord } from "@/lib/data/record";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { asMember, type TestProject } from "@/tests/factories/project";

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

/** A claim with its history, made by the annotator unless `by` is given. Makes a document and a party where none is given. */
export async function makeClaim(project: TestProject, options: Options = {}): Promise<ClaimRecord> {
  const document = options.document ?? (await makeDocument(project));
  const input = claimInput.parse(await claimDraft(project, { ...options, document }));
  const problems = claimProblems(input, [{ documentId: document.id, voicePartyId: document.voicePartyId }]);
  if (problems.length > 0) throw new Error(`the test claim breaks a rule: ${JSON.stringify(problems)}`);
  const member = await asMember(project, options.by ?? project.as.annotator);
  const layerId = await layerForWriting(member, input.layerId);
  const now = new Date().toISOString();
  return createRecord(member, claimKind, "claim.create", async () =>
    composeClaim(input, null, { contributorId: member.contributorId, now, layerId, textOf: () => document.text }),
  );
}
