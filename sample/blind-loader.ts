// The document of the sample that was annotated blind, and what was decided of it.
import { randomBytes } from "node:crypto";
import type { UserActor } from "@/lib/access/actor";
import { acceptAgreements, decide } from "@/lib/data/adjudication/deciding";
import { getDecision } from "@/lib/data/adjudication/decisions";
import { assign } from "@/lib/data/assignments/assigning";
import { changeTask, closeAssignment, listAssignments, type AssignmentListed } from "@/lib/data/assignments/assignments";
import { createClaim, readClaim } from "@/lib/data/claims/claims";
import { addMember, changeMember, listMembers } from "@/lib/data/members";
import { createParty, getParty } from "@/lib/data/parties/parties";
import { createUser, findUser } from "@/lib/data/users";
import { assigningInput } from "@/lib/projects/assignment";
import { blindClaims } from "@/sample/claims/blind";
import { blindDocument, blindNote, blindParties, sampleAnnotators } from "@/sample/blind";
import type { SampleAnnotator } from "@/sample/description";
import { claimRecordInput, decisionInputs, idOf, partyRecordInput, type SampleTexts } from "@/sample/records";
import { unlessThere } from "@/sample/unless-there";

/**
 * Has two people annotate a document blind, closes their assignment, and decides on what they made. For who may make
 * accounts. What is there is left as it is: finished by the next load where it was interrupted, and done once.
 */
export async function loadBlind(actor: UserActor, slug: string, texts: SampleTexts): Promise<void> {
  const decisions = decisionInputs();
  const isThere = (id: string) => unlessThere(async () => Boolean(await getDecision(actor, slug, id)), async () => false);
  if (await isThere(decisions.at(-1)!.id)) return;
  await annotate(actor, slug, texts);
  for (const { key } of sampleAnnotators) await leave(actor, slug, idOf.member(key));
  if (!(await isThere(decisions[0]!.id))) await acceptAgreements(actor, slug, idOf.document(blindDocument), {});
  for (const decision of decisions) await unlessThere(() => getDecision(actor, slug, decision.id), () => decide(actor, slug, decision));
}

async function annotate(actor: UserActor, slug: string, texts: SampleTexts): Promise<void> {
  const known = (await listAssignments(actor, slug, { documentId: idOf.document(blindDocument), limit: 1 })).items[0];
  if (known && known.closedAt !== null) return;
  const people = new Map<string, UserActor>();
  for (const annotator of sampleAnnotators) people.set(annotator.key, await joined(actor, slug, annotator));
  const { id, version, tasks } = known ?? (await given(actor, slug));
  for (const { key } of sampleAnnotators) {
    const task = tasks.find(({ contributorId }) => contributorId === idOf.member(key))!;
    await work(people.get(key)!, slug, { key, texts });
    if (task.state === "to_do") await changeTask(people.get(key)!, slug, task.id, task.version, { state: "done" });
  }
  await closeAssignment(actor, slug, id, version);
}

/** The annotator as a member of the project. Nobody knows the password of the account, and no mail comes to its address. */
async function joined(actor: UserActor, slug: string, { key, name, email }: SampleAnnotator): Promise<UserActor> {
  const { id: userId } = (await findUser(email)) ?? (await createUser(actor, { email, name, password: randomBytes(32).toString("base64url") }));
  const { items } = await listMembers(actor, slug, { limit: 200 });
  if (!items.some(({ id }) => id === idOf.member(key))) await addMember(actor, slug, { id: idOf.member(key), email, role: "annotator" });
  return { ...actor, userId, isAdministrator: false };
}

async function given(actor: UserActor, slug: string): Promise<AssignmentListed> {
  const documentIds = [idOf.document(blindDocument)];
  await assign(actor, slug, assigningInput.parse({ documentIds, contributorIds: sampleAnnotators.map(({ key }) => idOf.member(key)), blind: true, note: blindNote }));
  return (await listAssignments(actor, slug, { documentId: documentIds[0], limit: 1 })).items[0]!;
}

async function work(person: UserActor, slug: string, { key, texts }: { readonly key: string; readonly texts: SampleTexts }): Promise<void> {
  for (const party of (blindParties[key] ?? []).map(partyRecordInput)) await unlessThere(() => getParty(person, slug, party.id), () => createParty(person, slug, party));
  for (const claim of (blindClaims[key] ?? []).map((each) => claimRecordInput(each, texts))) await unlessThere(() => readClaim(person, slug, claim.id), () => createClaim(person, slug, claim));
}

/** Takes them out of the project again: whoever tries the sample gives no work to people who can't come. */
async function leave(actor: UserActor, slug: string, id: string): Promise<void> {
  const member = (await listMembers(actor, slug, { limit: 200 })).items.find((each) => each.id === id);
  if (member?.role) await changeMember(actor, slug, id, member.version, { role: null });
}
