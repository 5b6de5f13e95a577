import type { Transaction } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import type { ProjectRecord } from "@/lib/projects/record";
import type { RelationType } from "@/lib/contests/relation-types";
import { actsOf, offeredActs, offeredRelations } from "@/lib/projects/terms";

/** The project's own acts, and what it says of acts and relations. */
export type Terms = Pick<ProjectRecord, "acts" | "actTerms" | "relationTerms">;

/** Which acts and relations a project has. */
export async function termsOf(db: Transaction, projectId: string): Promise<Terms> {
  const { acts, actTerms, relationTerms } = await db.project.findUniqueOrThrow({ where: { id: projectId }, select: { acts: true, actTerms: true, relationTerms: true } });
  const set = Object.fromEntries(Object.entries({ actTerms, relationTerms }).filter(([, value]) => value !== null));
  return { acts, ...(set as Pick<Terms, "actTerms" | "relationTerms">) };
}

/** Why a claim can't be given this act; null where it can. */
export function actRefusal(terms: Terms, act: string): string | null {
  if (!actsOf(terms).includes(act)) return `"${act}" is neither a standard act nor one of this project's.`;
  return offeredActs(terms).includes(act) ? null : `The act "${act}" is retired in this project: claims that have it keep it, no other one gets it. Choose another act.`;
}

/** Refuses a relation that the project doesn't offer. */
export function demandOffered(terms: Terms, type: RelationType): void {
  if (offeredRelations(terms).includes(type)) return;
  throw invalid([{ path: ["type"], message: `This project does not offer the relation "${type}". Relations of this kind that there are stay. Choose one of ${offeredRelations(terms).join(", ")}.` }]);
}
