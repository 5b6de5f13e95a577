import type { Scene } from "@/lib/data/aggregate";
import { invalid } from "@/lib/data/failure";
import { claimsSeen } from "@/lib/data/layers";
import { citationsOf, richTextLimits, withCitations, type Citation, type RichText } from "@/lib/editor/rich-text";
import { undescribable } from "@/lib/selectors/describe";

/**
 * The text with the quotes of its citations as they stand in the cited texts, whatever a client says. Refuses, at `path`,
 * passages and claims that aren't there, and claims of a layer of somebody's own: everybody reads what cites them.
 */
export async function passagesCited(scene: Scene, doc: RichText, path: string): Promise<RichText> {
  const cited = citationsOf(doc);
  if (cited.length === 0) return doc;
  await demandCommonClaims(scene, cited, path);
  const texts = await textsOf(scene, cited);
  const problems = [...new Set(cited.flatMap((each) => problemOf(texts.get(each.revisionId), each) ?? []))];
  if (problems.length > 0) throw invalid(problems.map((message) => ({ path: [path], message })));
  return withCitations(doc, (each) => ({ ...each, quote: texts.get(each.revisionId)!.slice(each.start, each.end) }));
}

const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

async function textsOf({ tx, member }: Scene, cited: readonly Citation[]): Promise<Map<string, string>> {
  const where = { projectId: member.projectId, id: { in: unique(cited.map(({ revisionId }) => revisionId)) } };
  const rows = await tx.revision.findMany({ where, select: { id: true, text: true } });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

function problemOf(text: string | undefined, { start, end }: Citation): string | null {
  if (text === undefined || undescribable(text, { start, end }) !== null) return "A passage is cited that is in no text of this project.";
  return end - start > richTextLimits.quote ? `A cited passage is longer than ${richTextLimits.quote} characters. Cite the part that matters.` : null;
}

async function demandCommonClaims({ tx, member, layersSeen }: Scene, cited: readonly Citation[], path: string): Promise<void> {
  const wanted = unique(cited.map(({ claimId }) => claimId));
  if (wanted.length === 0) return;
  const where = { projectId: member.projectId, id: { in: wanted }, ...claimsSeen(layersSeen) };
  const found = await tx.claim.findMany({ where, select: { layer: { select: { kind: true } } } });
  if (found.length < wanted.length) throw invalid([{ path: [path], message: "A claim is cited that is not in this project." }]);
  if (found.some(({ layer }) => layer.kind === "own")) throw invalid([{ path: [path], message: "A claim is cited that lies in a layer of one person's own. Cite the passage instead." }]);
}
