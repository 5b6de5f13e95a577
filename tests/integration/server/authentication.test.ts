import { hash } from "@node-rs/argon2";
import { NextRequest } from "next/server";
import { uuidv7 } from "uuidv7";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { PUT as changePasswordRoute } from "@/app/api/v1/account/password/route";
import { DELETE as revokeSessionRoute } from "@/app/api/v1/account/sessions/[id]/route";
import { POST as createClaimRoute } from "@/app/api/v1/projects/[project]/claims/route";
import { GET as readProjectRoute, PUT as changeProjectRoute } from "@/app/api/v1/projects/[project]/route";
import { claimInput } from "@/lib/claims/record";
import { database } from "@/lib/data/database";
import { changeMember, listMembers } from "@/lib/data/members";
import { sessionUser, signIn } from "@/lib/data/sessions";
import { createToken, revokeToken } from "@/lib/data/tokens";
import { createUser, setPassword } from "@/lib/data/users";
import type { Role } from "@/lib/projects/record";
import { authOptions } from "@/lib/server/authentication";
import { log } from "@/lib/server/log";
import { claimDraft } from "@/tests/factories/claim";
import { documentOf } from "@/tests/cases/access/requests/scene";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere } from "@/tests/factories/request";
import { actorOf, makeUser, requestMark, type TestUser } from "@/tests/factories/user";

const operator = { kind: "operator", request: requestMark() } as const;
const password = "three boats and a bridge";
const from = (address: string) => ({ address, userAgent: "a browser" });
/** Cheap to check, so that many guesses take no time; the program's own are looked at below. */
let cheapHash: string;
beforeAll(async () => {
  cheapHash = await hash(password, { memoryCost: 1_024, timeCost: 1 });
});
beforeEach(async () => void (await database().rateLimit.deleteMany({})));

const makeAccount = () => makeUser({ passwordHash: cheapHash });
const outcome = (email: string, guess: string, address = "192.0.2.1") =>
  signIn(email, guess, from(address)).then((opened) => (opened ? "in" : "wrong"), (thrown: { code?: string }) => thrown.code ?? String(thrown));
async function outcomes(count: number, guess: () => Promise<string>): Promise<string[]> {
  const all: string[] = [];
  for (let turn = 0; turn < count; turn++) all.push(await guess());
  return all;
}

describe("guessing passwords (A8)", () => {
  test("ten wrong guesses close an account for a while, also to the right password and under any spelling of its address", async () => {
    const [{ email }, other] = [await makeAccount(), await makeAccount()];
    expect(await outcomes(10, () => outcome(email, "wrong"))).toEqual(Array(10).fill("wrong"));
    for (const spelling of [email, email.toUpperCase(), `  ${email} `]) expect(await outcome(spelling, password, "198.51.100.9")).toBe("too_many_attempts");
    expect(await outcome(other.email, password)).toBe("in");
    await expect(signIn(email, password, from("192.0.2.1"))).rejects.toMatchObject({ extra: { retryAfterSeconds: expect.any(Number) } });
  });

  test("of many guesses at once no more are tried than of as many in a row", async () => {
    const { email } = await makeAccount();
    const answers = await Promise.all(Array.from({ length: 25 }, () => outcome(email, "wrong")));
    expect(answers.filter((answer) => answer === "wrong")).toHaveLength(10);
    expect(answers.filter((answer) => answer === "too_many_attempts")).toHaveLength(15);
  });

  test("an account that isn't there answers the same, guess by guess", async () => {
    const [{ email }, nobody] = [await makeAccount(), `${uuidv7()}@example.org`];
    expect(await outcomes(12, () => outcome(nobody, "wrong", "192.0.2.2"))).toEqual(await outcomes(12, () => outcome(email, "wrong", "192.0.2.3")));
  });

  test("fifty wrong guesses from one address close it for every account, and no other address", async () => {
    const accounts = await Promise.all(Array.from({ length: 6 }, makeAccount));
    for (const [index, { email }] of accounts.entries()) expect(await outcomes(index < 5 ? 9 : 5, () => outcome(email, "wrong"))).not.toContain("too_many_attempts");
    const fresh = await makeAccount();
    expect(await outcome(fresh.email, password)).toBe("too_many_attempts");
    expect(await outcome(fresh.email, password, "192.0.2.7")).toBe("in");
  });

  test("who gets in is not counted: sixty people behind one address, and one who mistypes now and then", async () => {
    const { email } = await makeAccount();
    for (let turn = 0; turn < 60; turn++) expect(await outcome(email, password)).toBe("in");
    for (let turn = 0; turn < 4; turn++) expect([...(await outcomes(9, () => outcome(email, "wrong"))), await outcome(email, password)]).toEqual([...Array(9).fill("wrong"), "in"]);
  });

  test("an address that can't be anybody's is nobody's", async () => {
    for (const strange of ["a\0b@example.org", "\ud83d@example.org", `${"x".repeat(5_000)}@example.org`, "' OR 1=1 --", "%"]) expect([strange, await outcome(strange, password)]).toEqual([strange, "wrong"]);
  });
});

describe("the sign-in page's answer", () => {
  const provider = authOptions.providers[0]!.options as { authorize: (credentials: unknown, request: unknown) => Promise<unknown> };
  const authorize = (credentials: unknown, headers = {}) => provider.authorize(credentials, { headers }).catch((thrown: Error) => thrown.message);

  test("is a session's id and no more; nothing for whatever is wrong", async () => {
    const { email, id } = await makeAccount();
    expect(await authorize({ email, password })).toEqual({ id, sessionId: expect.any(String) });
    for (const wrong of [undefined, {}, { email }, { password }, { email, password: "" }, { email, password: "wrong" }, { email: "nobody@example.org", password }]) expect(await authorize(wrong)).toBeNull();
  });

  test("counts by the address that the nearest proxy saw, whatever the browser says before it", async () => {
    const accounts = await Promise.all(Array.from({ length: 6 }, makeAccount));
    for (let turn = 0; turn < 50; turn++) await authorize({ email: accounts[turn % 6]!.email, password: "wrong" }, { "x-forwarded-for": `198.51.100.${turn}, 192.0.2.1` });
    expect(await authorize({ email: (await makeAccount()).email, password }, { "x-forwarded-for": "203.0.113.5, 192.0.2.1" })).toBe("TooManyAttempts");
  });

  test("says nothing of what failed inside", async () => {
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    const { email, id } = await makeAccount();
    await database().user.update({ where: { id }, data: { passwordHash: "not a hash" } });
    expect(await authorize({ email, password })).toBe("Unavailable");
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  test("the cookie carries the session's id, and scripts are told nothing", async () => {
    const token = await authOptions.callbacks!.jwt!({ token: { email: "kept@example.org" }, user: { id: "u", sessionId: "s" } } as never);
    expect(token).toEqual({ sub: "u", sessionId: "s" });
    expect(await authOptions.callbacks!.session!({ session: { expires: "later", user: { email: "kept@example.org" } } } as never)).toEqual({ expires: "later" });
  });
});

describe("passwords", () => {
  const hashOf = async (email: string) => (await database().user.findUniqueOrThrow({ where: { email } })).passwordHash;

  test("are kept as argon2id with 64 MiB and three passes, each with its own salt, and nowhere else", async () => {
    const emails = [`${uuidv7()}@example.org`, `${uuidv7()}@example.org`] as const;
    for (const email of emails) await createUser(operator, { email, name: "Noor Example", password });
    const hashes = [await hashOf(emails[0]), await hashOf(emails[1])];
    for (const each of hashes) expect(each).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[^$]+\$[^$]+$/);
    expect(hashes[0]).not.toBe(hashes[1]);
    expect(JSON.stringify(await database().installationEvent.findMany())).not.toContain(password);
    expect(await outcome(emails[0].toUpperCase(), password)).toBe("in");
  });

  test("of fewer than twelve characters are refused wherever one is set, and nothing is made", async () => {
    const user = await makeAccount();
    const refused = expect.objectContaining({ code: "invalid" });
    await expect(createUser(operator, { email: "short@example.org", name: "", password: "eleven char" })).rejects.toEqual(refused);
    await expect(setPassword(operator, user.email, "eleven char")).rejects.toEqual(refused);
    const answer = await call(changePasswordRoute, "PUT", { headers: fromHere(await cookieOf(actorOf(user))), body: { oldPassword: password, newPassword: "eleven char" } });
    expect(answer.status).toBe(422);
    expect([await database().user.count({ where: { email: "short@example.org" } }), await hashOf(user.email)]).toEqual([0, cheapHash]);
  });

  test("are set by the operator and by administrators only, and an address has one account under any spelling", async () => {
    const user = await makeAccount();
    await expect(setPassword(actorOf(user), user.email, password)).rejects.toMatchObject({ code: "forbidden" });
    await expect(setPassword({ kind: "anonymous", request: requestMark() }, user.email, password)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(setPassword(actorOf(user, { isAdministrator: true, scope: "read" }), user.email, password)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createUser(operator, { email: user.email.toUpperCase(), name: "", password })).rejects.toMatchObject({ code: "exists" });
  });
});

/** What a person's request gets at this moment: a read, and a change that annotators may do. */
async function reach(project: TestProject, headers: Record<string, string>): Promise<[number, number]> {
  const params = { project: project.slug };
  const read = await call(readProjectRoute, "GET", { params, headers });
  const body = claimInput.parse(await claimDraft(project, { document: await documentOf(project) }));
  return [read.status, (await call(createClaimRoute, "POST", { params, headers, body })).status];
}

describe("rights are looked up on each request (A6)", () => {
  let project: TestProject;
  beforeAll(async () => {
    project = await makeProject();
  });
  const member = async (role: Role): Promise<{ actor: UserActor; headers: Record<string, string> }> => {
    const actor = await makeMember(project, role);
    return { actor, headers: fromHere(await cookieOf(actor)) };
  };
  async function setRole({ userId }: UserActor, role: Role | null): Promise<void> {
    const { email } = await database().user.findUniqueOrThrow({ where: { id: userId } });
    const { items } = await listMembers(project.as.owner, project.slug, { limit: 200 });
    const found = items.find((item) => item.email === email)!;
    await changeMember(project.as.owner, project.slug, found.id, found.version, { role });
  }
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

  test("a lowered role and a removed member, by session and by token", async () => {
    const { actor, headers } = await member("annotator");
    const token = bearer((await createToken(actor, { name: "a script", scope: "write", project: project.slug })).secret);
    for (const who of [headers, token]) expect(await reach(project, who)).toEqual([200, 201]);
    await setRole(actor, "reader");
    for (const who of [headers, token]) expect(await reach(project, who)).toEqual([200, 403]);
    await setRole(actor, null);
    for (const who of [headers, token]) expect(await reach(project, who)).toEqual([404, 404]);
    await setRole(actor, "annotator");
    expect(await reach(project, headers)).toEqual([200, 201]);
  });

  test("a revoked token", async () => {
    const { actor, headers } = await member("annotator");
    const { id, secret } = await createToken(actor, { name: "a script", scope: "write", project: null });
    await revokeToken(actor, id);
    expect([await reach(project, bearer(secret)), await reach(project, headers)]).toEqual([[401, 401], [200, 201]]);
  });

  test("a session that was ended elsewhere, one that is over, and one that was made up", async () => {
    const { actor, headers } = await member("annotator");
    const other = uuidv7();
    const elsewhere = fromHere(await cookieOf(actor, other));
    expect(await reach(project, elsewhere)).toEqual([200, 201]);
    expect((await call(revokeSessionRoute, "DELETE", { params: { id: other }, headers })).status).toBe(200);
    expect([await reach(project, elsewhere), await reach(project, headers)]).toEqual([[401, 401], [200, 201]]);
    const late = uuidv7();
    const over = fromHere(await cookieOf(actor, late));
    await database().session.update({ where: { id: late }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await reach(project, over)).toEqual([401, 401]);
    expect(await reach(project, fromHere("next-auth.session-token=made-up"))).toEqual([401, 401]);
    expect(await sessionUser(uuidv7())).toBeNull();
  });

  test("a new password ends one's other sessions and keeps this one; a wrong old one changes nothing", async () => {
    const { actor, headers } = await member("annotator");
    const { email } = await database().user.update({ where: { id: actor.userId }, data: { passwordHash: cheapHash } });
    const elsewhere = fromHere(await cookieOf(actor));
    const change = (oldPassword: string) => call(changePasswordRoute, "PUT", { headers, body: { oldPassword, newPassword: "four boats and a ferry" } });
    expect((await change("not the password")).status).toBe(422);
    expect(await reach(project, elsewhere)).toEqual([200, 201]);
    expect((await change(password)).status).toBe(200);
    expect([await reach(project, elsewhere), await reach(project, headers)]).toEqual([[401, 401], [200, 201]]);
    expect([await outcome(email, password), await outcome(email, "four boats and a ferry")]).toEqual(["wrong", "in"]);
  });

  test("a password that the operator sets ends all sessions", async () => {
    const { actor, headers } = await member("annotator");
    const user: TestUser = await database().user.findUniqueOrThrow({ where: { id: actor.userId } });
    await setPassword(operator, user.email, "four boats and a ferry");
    expect(await reach(project, headers)).toEqual([401, 401]);
  });
});

describe("who isn't let in", () => {
  /** A request with a body without an end. */
  function endless(headers: Record<string, string>) {
    const sent = { bytes: 0 };
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent.bytes += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    }, { highWaterMark: 0 });
    return { sent, request: new NextRequest("http://127.0.0.1:3000/api/v1/projects/x", { method: "PUT", headers, body, duplex: "half" }) };
  }

  test.each(["nobody in particular", "a page elsewhere", "a made-up token"])("%s is refused before the body is read", async (who) => {
    const { slug, as } = await makeProject();
    const headers = { "nobody in particular": {}, "a page elsewhere": { cookie: await cookieOf(as.owner), origin: "https://elsewhere.example" }, "a made-up token": { authorization: "Bearer cc_x" } }[who]!;
    const { sent, request } = endless(headers as Record<string, string>);
    const answer = await changeProjectRoute(request, { params: Promise.resolve({ project: slug }) });
    expect([answer.status, sent.bytes]).toEqual([who === "a page elsewhere" ? 403 : 401, 0]);
  });
});
