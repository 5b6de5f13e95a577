import { beforeAll, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { putDraft } from "@/lib/data/drafts";
import { addMember, changeMember, listMembers } from "@/lib/data/members";
import { memberOf } from "@/lib/data/membership";
import { exportOwn, type OwnLine } from "@/lib/data/own-export";
import { createToken } from "@/lib/data/tokens";
import { makeClaim } from "@/tests/factories/claim";
import { makeDocument } from "@/tests/factories/document";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { cookieOf } from "@/tests/factories/request";
import { makeSecondFactor } from "@/tests/factories/second-factor";

let [project, left]: TestProject[] = [];
let me: UserActor;
let secrets: string[];
async function read(actor: UserActor): Promise<OwnLine[]> {
  const all: OwnLine[] = [];
  await exportOwn(actor, { take: async (items) => void all.push(...items), signal: new AbortController().signal });
  return all;
}
beforeAll(async () => {
  [project, left] = [await makeProject(), await makeProject({ name: "canary of the left project" })];
  me = await makeMember(project, "annotator");
  const { email } = await database().user.findUniqueOrThrow({ where: { id: me.userId } });
  const claim = await makeClaim(project, { document: await makeDocument(project) }, me);
  await putDraft(me, project.slug, claim.id, { baseVersion: 1, body: { note: "half a thought" } });
  const { secret } = await createToken(me, { name: "a script", scope: "read", project: null });
  secrets = [secret, await cookieOf(me), await makeSecondFactor(me.userId)];
  const joined = await addMember(left!.as.owner, left!.slug, { id: crypto.randomUUID(), email, role: "reader" });
  await changeMember(left!.as.owner, left!.slug, joined.id, joined.version, { role: null });
});

test("E15: account, ways in, tokens, memberships, drafts and acts come, each on a line", async () => {
  const lines = await read(me);
  const of = (is: OwnLine["is"]) => lines.filter((line) => line.is === is);
  expect(of("account")).toEqual([expect.objectContaining({ id: me.userId, secondFactorSince: expect.any(String) })]);
  expect(of("token")).toEqual([expect.objectContaining({ name: "a script", scope: "read" })]);
  expect(of("session")).toHaveLength(1);
  expect(of("draft")).toEqual([expect.objectContaining({ body: { note: "half a thought" } })]);
  expect(of("membership").map(({ project: slug, role }) => [slug, role])).toEqual(expect.arrayContaining([[project!.slug, "annotator"], [null, null]]));
  const { contributorId } = await memberOf(me, project!.slug);
  const events = await database().event.findMany({ where: { contributorId } });
  expect(of("act").map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  expect(of("act").map(({ act }) => act)).toContain("claim.create");
});

test("E15: no secret comes, nothing of others, and of a project that one has left no more than that one was there", async () => {
  const text = JSON.stringify(await read(me));
  const rows = await database().user.findMany({ where: { id: { not: me.userId } }, select: { email: true } });
  const [{ hash }] = [await database().token.findFirstOrThrow({ where: { userId: me.userId } })];
  const { sealed } = await database().secondFactor.findUniqueOrThrow({ where: { userId: me.userId } });
  for (const word of [...secrets, hash, sealed, "argon2id", "canary", left!.slug, ...rows.map(({ email }) => email)]) expect(text).not.toContain(word);
  const { items } = await listMembers(project!.as.owner, project!.slug, { limit: 200 });
  for (const { name } of items.filter(({ isMe }) => isMe)) expect(text).not.toContain(name);
  await expect(read({ ...me, via: { kind: "token" } })).rejects.toMatchObject({ code: "forbidden" });
});
