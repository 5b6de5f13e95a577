import { decliningActs, silentActs } from "@/lib/claims/record";
import { voicesAmong } from "@/lib/contests/citing";
import { citedPairs } from "@/lib/data/citings";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeenSql } from "@/lib/data/layers";
import type { Facts } from "@/lib/data/matrix/facts";
import { grouped } from "@/lib/text/parts";

/** In one contest, a document's own voice that is one with another's. */
export interface SharedVoice {
  readonly contestId: string;
  readonly partyId: string;
  readonly rootPartyId: string;
}

/**
 * The own voices that are one with that of a document that they cite, contest by contest, by the rule of the contest page
 * (docs/SPEC.md, K21). Two queries: over the notes that name a document, and over what those documents say themselves.
 */
export async function readSharedVoices(scope: Pick<Facts, "member" | "layersSeen" | "excluded">): Promise<SharedVoice[]> {
  const pairs = await database().$queryRaw<{ from: string; to: string }[]>`${citedPairs(scope.member.projectId)}`;
  const citings = pairs.map(({ from, to }) => ({ fromDocumentId: from, toDocumentId: to }));
  const speaking = await readSpeaking(scope, [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]);
  return [...grouped(speaking, ({ contestId }) => contestId)].flatMap(([contestId, documents]) => {
    const partyOf = new Map(documents.map(({ documentId, partyId }) => [documentId, partyId]));
    const voices = voicesAmong(partyOf.keys(), citings);
    return [...voices].flatMap(([documentId, { documentId: root, by }]) => (by ? [{ contestId, partyId: partyOf.get(documentId)!, rootPartyId: partyOf.get(root)! }] : []));
  });
}

interface Speaking {
  readonly contestId: string;
  readonly documentId: string;
  readonly partyId: string;
}

/** Which of these documents say something in their own voice, in which contests: what counts as saying is what the matrix counts. */
function readSpeaking({ member: { projectId }, layersSeen, excluded }: Pick<Facts, "member" | "layersSeen" | "excluded">, documentIds: string[]): Promise<Speaking[]> {
  return database().$queryRaw<Speaking[]>(Prisma.sql`
    SELECT DISTINCT pl."contestId", d."id" AS "documentId", d."voicePartyId" AS "partyId" FROM "ClaimSearch" s
    JOIN "Document" d ON d."projectId" = s."projectId" AND d."id" = s."documentId"
    JOIN "Placement" pl ON pl."projectId" = s."projectId" AND pl."claimId" = s."claimId" AND pl."deletedAt" IS NULL
    WHERE s."projectId" = ${projectId}::uuid AND s."documentId" = ANY(${documentIds}::uuid[]) AND s."attribution" = 'own_voice' AND NOT s."isDeleted"
      AND ${claimsSeenSql("s", "claimId", layersSeen)} AND s."claimId" <> ALL(${[...excluded]}::uuid[]) AND s."act" <> ALL(${[...silentActs, ...decliningActs]})`);
}
