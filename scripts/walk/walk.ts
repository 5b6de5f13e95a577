import type { Page } from "@playwright/test";
import type { Verification } from "@/lib/data/verification";
import { step } from "@/scripts/steps.mjs";
import { contest } from "@/scripts/walk/contesting";
import { compareTexts, makeProject, signIn, upload } from "@/scripts/walk/entering";
import { markThree, type Marked } from "@/scripts/walk/marking";
import { sourceFiles } from "@/scripts/walk/source-files";
import { ask, type Visit } from "@/scripts/walk/visit";

/** Where the program is, and whose account is used. */
export interface Place {
  readonly address: string;
  readonly account: { readonly email: string; readonly password: string };
}

/**
 * Walks through the program with a folder of texts as a new user would: signs in, makes a project, imports every file,
 * marks three claims in each, and opens a contest across two. Gives what was not as it should be; throws where it could
 * not go on.
 */
export async function walk(page: Page, { address, account }: Place, folder: string): Promise<string[]> {
  const files = sourceFiles(folder);
  const mismatches: string[] = [];
  const check = (isRight: boolean, what: string) => void (isRight || mismatches.push(what));
  await step("Sign in", () => signIn(page, address, account));
  const slug = await step("Make a project", () => makeProject(page, address), (made) => made);
  const visit: Visit = { page, address, slug, check };
  await step(`Import ${files.length} files`, () => upload(visit, files));
  const imported = await step("Compare what was stored with the files", () => compareTexts(visit, files), () => found(mismatches));
  const marked: Marked[][] = [];
  for (const each of imported) marked.push(await step(`Three claims in ${each.file.name}`, () => markThree(visit, each)));
  const [one, other] = marked.flatMap(([first]) => first ?? []);
  if (one && other) await step("A contest across two documents", () => contest(visit, [one, other]));
  await step("Verify", () => verify(visit), () => found(mismatches));
  return mismatches;
}

const found = ({ length }: readonly string[]) => (length === 0 ? "no mismatch" : `${length} mismatches`);

/** Lets the program check every quote, hash and chain of the project. */
async function verify(visit: Visit): Promise<void> {
  const { ok, problems } = await ask<Verification>(visit, "verification");
  visit.check(ok, `the verification found ${JSON.stringify(problems)}`);
}
