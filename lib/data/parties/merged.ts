import { database, type Transaction } from "@/lib/data/database";
import { resolverOf, type Resolve } from "@/lib/parties/merge";

/** The project's merged parties, with what they are merged into. */
export const mergedParties = (projectId: string, db: Transaction = database()) =>
  db.party.findMany({ where: { projectId, mergedIntoId: { not: null } }, select: { id: true, mergedIntoId: true } });

/** What gives the party that counts for another one, by the project's merges. */
export const readResolver = async (projectId: string, db?: Transaction): Promise<Resolve> => resolverOf(await mergedParties(projectId, db));
