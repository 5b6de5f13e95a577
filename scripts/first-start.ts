// The first account and the sample project. Run at every start; where that was done already it does nothing and says
// nothing. Killed at any moment, the next start finishes it: the sign-in is noted as shown only after it was shown.
import { randomInt } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import type { Actor, UserActor } from "@/lib/access/actor";
import { disconnect } from "@/lib/data/database";
import { lastInstallationEvent, logInstallation } from "@/lib/data/installation";
import { fillClaimSearch } from "@/lib/data/search/backfill";
import { readPassages } from "@/lib/data/search/reading";
import { countUsers, createUser, findUser, setPassword } from "@/lib/data/users";
import { failureText } from "@/scripts/complaint.mjs";
import { say, step } from "@/scripts/steps.mjs";

const BEGIN = "first-start.begin";
const DONE = "first-start.done";

const request = () => ({ requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null });
const operator = (): Actor => ({ kind: "operator", request: request() });
const administrator = (userId: string): UserActor => ({
  kind: "user", userId, isAdministrator: true, scope: "write", onlyProjectId: null, via: { kind: "command_line" }, request: request(),
});

interface SignIn {
  readonly email: string;
  readonly password: string;
  /** made up here, so that it has to be shown */
  readonly isMadeUp: boolean;
}

/** Whose first start is to be made or finished; null where it is done, or where accounts were made in another way. */
async function accountToMake(): Promise<string | null> {
  if ((await lastInstallationEvent(DONE)) !== null) return null;
  const begun = z.object({ email: z.string() }).safeParse(await lastInstallationEvent(BEGIN));
  if (begun.success && (await findUser(begun.data.email))) return begun.data.email;
  return (await countUsers()) === 0 ? process.env.FIRST_ACCOUNT_EMAIL || "owner@example.org" : null;
}

// No letter that can be taken for another. 20 of 31 letters are 99 bits.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const madeUp = () => Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("")).join("-");

function signIn(email: string): SignIn {
  const given = process.env.FIRST_ACCOUNT_PASSWORD;
  return given ? { email, password: given, isMadeUp: false } : { email, password: madeUp(), isMadeUp: true };
}

/** Makes the account, or gives the one that an interrupted start left a password that can be shown. */
async function openAccount({ email, password }: SignIn): Promise<string> {
  const known = await findUser(email);
  if (known) {
    await setPassword(operator(), email, password);
    return known.id;
  }
  await logInstallation(operator(), BEGIN, { email });
  return (await createUser(operator(), { email, password, name: "Owner", isAdministrator: true })).id;
}

function show({ email, password, isMadeUp }: SignIn): void {
  const lines = [
    "Sign in with the first account (shown only this once):",
    "",
    `  e-mail    ${email}`,
    `  password  ${isMadeUp ? password : "the one in FIRST_ACCOUNT_PASSWORD"}`,
  ];
  const width = Math.max(...lines.map((line) => line.length));
  const edge = "─".repeat(width + 2);
  say([`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join("\n"));
}

async function firstStart(): Promise<void> {
  const email = await accountToMake();
  if (email === null) return;
  const account = signIn(email);
  const userId = await step("First account", () => openAccount(account));
  const trouble = await step("Sample project", () => sampleTrouble(userId), (text) => (text ? "not loaded" : undefined));
  if (trouble) say(`The program works without the sample project, which could not be loaded: ${trouble}`);
  show(account);
  await logInstallation(operator(), DONE, { email, isSampleLoaded: !trouble });
}

/** Loads the sample; what went wrong, in words. A sample that can't be loaded must not keep anybody from the program. */
async function sampleTrouble(userId: string): Promise<string | undefined> {
  try {
    // Only here: every other start is quicker without it.
    const { loadSample } = await import("@/sample/loader");
    await loadSample(administrator(userId));
  } catch (error) {
    return failureText(error);
  }
}

try {
  await fillClaimSearch(operator());
  await firstStart();
  await readPassages(operator());
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
} finally {
  await disconnect();
}
