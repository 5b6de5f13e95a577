import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { decisionInput } from "@/lib/adjudication/decision";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import { decide } from "@/lib/data/adjudication/deciding";
import { close, makeAssignment } from "@/tests/factories/assignment";
import { makeClaim, type ClaimOptions } from "@/tests/factories/claim";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import type { TestProject } from "@/tests/factories/project";

/** What somebody annotates blind. */
export type Work = readonly [person: UserActor, ...claims: ClaimOptions[]];

export interface Round {
  readonly document: TestDocument;
  /** of each person, in the order of the works */
  readonly claims: readonly (readonly ClaimSeen[])[];
  /** the same in one list */
  readonly all: readonly ClaimSeen[];
}

/** A document that these people annotated blind, with what they made `among` their claims; the assignment is closed by the editor. */
export async function makeRound(project: TestProject, works: readonly Work[], document?: TestDocument, among: (claims: readonly (readonly ClaimSeen[])[]) => Promise<unknown> = async () => {}): Promise<Round> {
  const given = document ?? (await makeDocument(project));
  const assignment = await makeAssignment(project, works.map(([person]) => person), { documentId: given.id });
  const claims: ClaimSeen[][] = [];
  for (const [person, ...options] of works) {
    const made: ClaimSeen[] = [];
    for (const each of options) made.push(await makeClaim(project, { document: given, ...each }, person));
    claims.push(made);
  }
  await among(claims);
  await close(project, assignment);
  return { document: given, claims, all: claims.flat() };
}

const seen = (claims: readonly ClaimSeen[]) => claims.map(({ id, version }) => ({ id, version }));

/** What is said of these claims of a document. */
export const choiceOn = (document: Pick<TestDocument, "id">, claims: readonly ClaimSeen[], said: object) => ({ documentId: document.id, claims: seen(claims), ...said });

/** A decision on these claims; by the editor unless somebody else is named. */
export const makeDecision = (project: TestProject, document: Pick<TestDocument, "id">, claims: readonly ClaimSeen[], said: object, actor: UserActor = project.as.editor) =>
  decide(actor, project.slug, decisionInput.parse({ id: uuidv7(), choice: choiceOn(document, claims, said) }));
