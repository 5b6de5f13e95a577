import path from "node:path";
import { verify } from "@node-rs/argon2";
import pg from "pg";
import { afterEach, describe, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { createUser } from "@/lib/data/users";
import { annotatedClaims, sampleClaims } from "@/sample/records";
import { requestMark } from "@/tests/factories/user";
import { ended } from "../../../scripts/process-identity.mjs";
import { runCommand } from "../../setup/command";

const own = { DATABASE_URL: process.env.DATABASE_URL };
// One process and no wrapper around it, so that what is killed is what loads the sample.
const firstStart = (env: Record<string, string> = {}) => runCommand([process.execPath, "--import", "tsx", path.resolve("scripts/first-start.ts")], { ...own, ...env });
async function finished(env: Record<string, string> = {}) {
  const running = firstStart(env);
  return { code: await running.ends(), said: running.said() };
}
const shownPassword = (said: string) => /password\s+([a-z2-9-]{23})/.exec(said)?.[1] ?? "";
/** with what was decided of the annotators' claims */
const everyClaim = sampleClaims.length + annotatedClaims.length + 10;
const account = () => database().user.findFirstOrThrow({ where: { isAdministrator: true }, select: { email: true, passwordHash: true, isAdministrator: true } });

/** What the app's own login may not do. */
async function asOwner(statement: string) {
  const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}

afterEach(() => asOwner(`TRUNCATE "User", "Project", "InstallationEvent" CASCADE`));

describe("the first start", { timeout: 240_000 }, () => {
  test("makes an administrator and the sample, shows the sign-in once, and then has nothing to do", async () => {
    const { code, said } = await finished();
    expect(code, said).toBe(0);
    const { email, passwordHash, isAdministrator } = await account();
    expect([email, isAdministrator]).toEqual(["owner@example.org", true]);
    expect(said).toContain(email);
    expect(await verify(passwordHash, shownPassword(said))).toBe(true);
    expect(await database().claim.count()).toBe(everyClaim);
    const before = await database().installationEvent.count();
    expect(await finished()).toEqual({ code: 0, said: "" });
    expect(await database().installationEvent.count()).toBe(before);
  });

  test("takes the address and the password that are given, and doesn't print the password", async () => {
    const given = { FIRST_ACCOUNT_EMAIL: "Editor@Example.org", FIRST_ACCOUNT_PASSWORD: "a word of my own choosing" };
    const { code, said } = await finished(given);
    expect(code, said).toBe(0);
    const { email, passwordHash } = await account();
    expect(email).toBe("editor@example.org");
    expect(await verify(passwordHash, given.FIRST_ACCOUNT_PASSWORD)).toBe(true);
    expect(said).not.toContain(given.FIRST_ACCOUNT_PASSWORD);
  });

  test.each(["SIGKILL", "SIGTERM"] as const)("is finished by the next start after %s, with a sign-in that works (S3)", async (signal) => {
    const killed = firstStart();
    while ((await database().claim.count()) < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(killed.pid, signal);
    await ended(killed.pid, 20);
    expect(shownPassword(killed.said())).toBe("");
    expect(await database().claim.count()).toBeLessThan(sampleClaims.length);
    const { code, said } = await finished();
    expect(code, said).toBe(0);
    expect(await verify((await account()).passwordHash, shownPassword(said))).toBe(true);
    expect(await database().user.findMany({ where: { isAdministrator: false }, orderBy: { email: "asc" }, select: { name: true, sessions: true, identities: true } })).toEqual(["A", "B"].map((letter) => ({ name: `Annotator ${letter} (sample)`, sessions: [], identities: [] })));
    expect(await database().claim.count(), said).toBe(everyClaim);
  });

  test("leaves an installation alone whose accounts were made in another way", async () => {
    await createUser({ kind: "operator", request: requestMark() }, { email: "noor@example.org", name: "Noor", password: "her very own words" });
    expect(await finished()).toEqual({ code: 0, said: "" });
    expect(await database().project.count()).toBe(0);
  });

  test("gives the sign-in also where the sample can't be loaded, and says why", async () => {
    await asOwner(`INSERT INTO "Project" ("id", "slug", "name") VALUES ('01890000-0000-7000-8000-000000000000', 'sample', 'Somebody else''s')`);
    const { code, said } = await finished();
    expect(code, said).toBe(0);
    expect(said).toContain("The program works without the sample project");
    expect(await verify((await account()).passwordHash, shownPassword(said))).toBe(true);
    expect(await finished()).toEqual({ code: 0, said: "" });
  });

  test("says what is wrong and fails where the database can't be reached", async () => {
    const { code, said } = await finished({ DATABASE_URL: "postgresql://nobody:nothing@127.0.0.1:1/none" });
    expect(code).toBe(1);
    expect(said).not.toBe("");
  });
});
