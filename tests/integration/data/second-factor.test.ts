import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { sealedFactor, unsealedFactor } from "@/lib/data/second-factor/sealed";
import { beginSecondFactor, confirmSecondFactor, endSecondFactor, readSecondFactor, removeSecondFactor, renewRecoveryCodes } from "@/lib/data/second-factor/second-factor";
import { signIn } from "@/lib/data/sessions";
import { cheapHash, codeNow, makeSecondFactor, passphrase } from "@/tests/factories/second-factor";
import { actorOf, makeUser, requestMark } from "@/tests/factories/user";

const from = { address: "192.0.2.1", userAgent: "a browser" };
const operator = { kind: "operator", request: requestMark() } as const;
beforeEach(async () => void (await database().rateLimit.deleteMany({})));

const emails = new Map<string, string>();
let passwordHash: string;
beforeAll(async () => void (passwordHash = await cheapHash()));
async function person(): Promise<UserActor> {
  const user = await makeUser({ passwordHash });
  emails.set(user.id, user.email);
  return actorOf(user);
}
async function guarded(): Promise<{ actor: UserActor; secret: string }> {
  const actor = await person();
  return { actor, secret: await makeSecondFactor(actor.userId) };
}
const codeOf = (work: Promise<unknown>) => work.then(() => "done", (thrown: { code?: string }) => thrown.code ?? String(thrown));
/** How a sign-in ends. */
async function outcome({ userId }: UserActor, code?: string, password = passphrase): Promise<string> {
  try {
    const found = await signIn(emails.get(userId)!, password, from, code);
    if (!found) return "wrong";
    return "sessionId" in found ? "in" : found.isWrong ? "wrong code" : "code";
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
}
const log = async (userId: string) => (await database().installationEvent.findMany({ where: { userId }, orderBy: { at: "asc" } })).map(({ act }) => act);

describe("setting a second factor up (E7)", () => {
  test("E7: takes the password, then a code; until that code nothing is asked for at sign-in, and it can be begun anew", async () => {
    const actor = await person();
    expect(await codeOf(beginSecondFactor(actor, "not the password"))).toBe("invalid");
    expect(await codeOf(confirmSecondFactor(actor, "123456"))).toBe("conflict");
    const first = await beginSecondFactor(actor, passphrase);
    const second = await beginSecondFactor(actor, passphrase);
    expect([first.secret === second.secret, await outcome(actor), (await readSecondFactor(actor)).since]).toEqual([false, "in", null]);
    expect(await codeOf(confirmSecondFactor(actor, codeNow(first.secret)))).toBe("invalid");
    const { recoveryCodes } = await confirmSecondFactor(actor, codeNow(second.secret));
    expect([recoveryCodes.length, new Set(recoveryCodes).size, recoveryCodes.every((code) => /^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/.test(code))]).toEqual([10, 10, true]);
    expect(await readSecondFactor(actor)).toEqual({ since: expect.any(String), codesLeft: 10 });
    expect([await codeOf(beginSecondFactor(actor, passphrase)), await codeOf(confirmSecondFactor(actor, codeNow(second.secret, 1)))]).toEqual(["conflict", "conflict"]);
    expect([await outcome(actor), await log(actor.userId)]).toEqual(["code", ["second-factor.on"]]);
  });

  test("E7: neither secret nor recovery codes lie readable in the database", async () => {
    const actor = await person();
    const { secret } = await beginSecondFactor(actor, passphrase);
    const { recoveryCodes } = await confirmSecondFactor(actor, codeNow(secret));
    const rows = await database().$queryRaw<{ all: string }[]>`SELECT s::text AS "all" FROM "SecondFactor" s UNION ALL SELECT r::text FROM "RecoveryCode" r UNION ALL SELECT e::text FROM "InstallationEvent" e`;
    const kept = rows.map(({ all }) => all).join("\n");
    for (const word of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll("-", ""))]) expect(kept).not.toContain(word);
  });

  test("E7: what is sealed opens for its own account under its own key only", () => {
    const text = sealedFactor("JBSWY3DPEHPK3PXP", "one");
    expect([unsealedFactor(text, "one"), unsealedFactor(text, "other"), unsealedFactor(text.slice(0, -2), "one"), unsealedFactor("", "one"), unsealedFactor("nonsense", "one")]).toEqual(["JBSWY3DPEHPK3PXP", null, null, null, null]);
    expect(sealedFactor("JBSWY3DPEHPK3PXP", "one")).not.toBe(text);
    const before = process.env.NEXTAUTH_SECRET!;
    process.env.NEXTAUTH_SECRET = "another secret of the tests, long enough as well";
    expect(unsealedFactor(text, "one")).toBeNull();
    process.env.NEXTAUTH_SECRET = before;
  });
});

describe("signing in with it (E9)", () => {
  test("E9: the password alone opens nothing, and without the password no code is looked at", async () => {
    const { actor, secret } = await guarded();
    const sessions = () => database().session.count({ where: { userId: actor.userId } });
    expect([await outcome(actor), await outcome(actor, " "), await outcome(actor, "000000"), await outcome(actor, codeNow(secret), "not the password"), await sessions()]).toEqual(["code", "code", "wrong code", "wrong", 0]);
    expect([await outcome(actor, codeNow(secret)), await sessions()]).toEqual(["in", 1]);
  });

  test("E9: a code counts once, no older one after it, and of several at once one", async () => {
    const { actor, secret } = await guarded();
    const code = codeNow(secret, 1);
    const answers = await Promise.all([1, 2, 3].map(() => outcome(actor, code)));
    expect(answers.sort()).toEqual(["in", "wrong code", "wrong code"]);
    expect([await outcome(actor, code), await outcome(actor, codeNow(secret))]).toEqual(["wrong code", "wrong code"]);
  });

  test("E9: a recovery code counts once, however it is written; another one still does", async () => {
    const actor = await person();
    const { secret } = await beginSecondFactor(actor, passphrase);
    const { recoveryCodes: [one, other] } = await confirmSecondFactor(actor, codeNow(secret));
    expect(await outcome(actor, ` ${one!.toUpperCase().replaceAll("-", " ")}`)).toBe("in");
    expect([await outcome(actor, one), await outcome(actor, other), (await readSecondFactor(actor)).codesLeft]).toEqual(["wrong code", "in", 8]);
    expect(await outcome(await guarded().then(({ actor: stranger }) => stranger), other)).toBe("wrong code");
  });

  test("E9: five wrong codes close it for a while, to the right one as well; the right password opens nothing meanwhile", async () => {
    const { actor, secret } = await guarded();
    const wrong = [];
    for (let turn = 0; turn < 5; turn++) wrong.push(await outcome(actor, ["12345", "000000x", "aaaa-bbbb-cccc-dddd", "", "12 34"][turn] || "999999999"));
    expect(wrong).toEqual(Array(5).fill("wrong code"));
    expect([await outcome(actor, codeNow(secret)), await outcome(actor)]).toEqual(["too_many_attempts", "code"]);
    await database().rateLimit.deleteMany({});
    expect(await outcome(actor, codeNow(secret))).toBe("in");
  });

  test("E9: under another key the codes don't count, and recovery codes still do", async () => {
    const actor = await person();
    const { secret } = await beginSecondFactor(actor, passphrase);
    const { recoveryCodes } = await confirmSecondFactor(actor, codeNow(secret));
    const before = process.env.NEXTAUTH_SECRET!;
    process.env.NEXTAUTH_SECRET = "another secret of the tests, long enough as well";
    const answers = [await outcome(actor, codeNow(secret, 1)), await outcome(actor, recoveryCodes[0])];
    process.env.NEXTAUTH_SECRET = before;
    expect(answers).toEqual(["wrong code", "in"]);
  });
});

describe("turning it off (E10)", () => {
  test("E10: takes the password and a code; with one of them wrong nothing changes", async () => {
    const { actor, secret } = await guarded();
    expect(await codeOf(endSecondFactor(actor, { password: "not the password", code: codeNow(secret) }))).toBe("invalid");
    expect(await codeOf(endSecondFactor(actor, { password: passphrase, code: "000000" }))).toBe("invalid");
    expect(await outcome(actor)).toBe("code");
    await endSecondFactor(actor, { password: passphrase, code: codeNow(secret) });
    expect([await outcome(actor), await readSecondFactor(actor), await database().recoveryCode.count({ where: { userId: actor.userId } })]).toEqual(["in", { since: null, codesLeft: 0 }, 0]);
    expect([await codeOf(endSecondFactor(actor, { password: passphrase, code: codeNow(secret, 1) })), await log(actor.userId)]).toEqual(["conflict", ["second-factor.off"]]);
  });

  test("E10: new recovery codes end the old ones, and take the same", async () => {
    const { actor, secret } = await guarded();
    const code = codeNow(secret);
    const { recoveryCodes: [old] } = await renewRecoveryCodes(actor, { password: passphrase, code });
    expect(await codeOf(renewRecoveryCodes(actor, { password: passphrase, code }))).toBe("invalid");
    const { recoveryCodes: [fresh] } = await renewRecoveryCodes(actor, { password: passphrase, code: codeNow(secret, 1) });
    expect([await outcome(actor, old), await outcome(actor, fresh)]).toEqual(["wrong code", "in"]);
  });

  test("E10: guesses at the password are counted with those at sign-in, guesses at codes with theirs", async () => {
    const { actor, secret } = await guarded();
    const end = (password: string, code: string) => codeOf(endSecondFactor(actor, { password, code }));
    for (let turn = 0; turn < 10; turn++) expect(await end("not the password", "000000")).toBe("invalid");
    expect([await end(passphrase, codeNow(secret)), await outcome(actor, codeNow(secret))]).toEqual(["too_many_attempts", "too_many_attempts"]);
    await database().rateLimit.deleteMany({});
    for (let turn = 0; turn < 5; turn++) expect(await end(passphrase, "no code")).toBe("invalid");
    expect([await end(passphrase, codeNow(secret)), await outcome(actor, codeNow(secret))]).toEqual(["too_many_attempts", "too_many_attempts"]);
  });

  test("E10: whoever runs the installation turns it off for somebody who lost it; a token and somebody else don't", async () => {
    const { actor } = await guarded();
    const email = emails.get(actor.userId)!;
    const elsewhere = await database().session.create({ data: { id: crypto.randomUUID(), userId: actor.userId, expiresAt: new Date(Date.now() + 60_000) } });
    expect(await codeOf(removeSecondFactor(await person(), email))).toBe("forbidden");
    expect(await codeOf(readSecondFactor({ ...actor, via: { kind: "token" } }))).toBe("forbidden");
    await removeSecondFactor(operator, email.toUpperCase());
    expect([await outcome(actor), (await database().session.findUniqueOrThrow({ where: { id: elsewhere.id } })).revokedAt]).toEqual(["in", expect.any(Date)]);
    expect(await codeOf(removeSecondFactor(operator, email))).toBe("not_found");
  });
});
