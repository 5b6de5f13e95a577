import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownFolder, removeFolder, runScript } from "@/tests/setup/command";
import { openEmbedded } from "../../../scripts/database.mjs";

let folder: string;
let texts: string;

beforeAll(() => {
  folder = ownFolder();
  texts = mkdtempSync(path.join(folder, "texts-"));
  writeFileSync(path.join(texts, "ferry.txt"), "The harbour office said that the ferry sailed.\n");
});
afterAll(async () => {
  await removeFolder(folder);
  rmSync(texts, { recursive: true, force: true });
});

/** Runs `npm run counterclaim` to its end on this test's own data folder. */
async function counterclaim(...args: string[]): Promise<{ code: number | null; said: string }> {
  const running = runScript(["counterclaim", ...args], { COUNTERCLAIM_DATA_DIR: folder, INIT_CWD: texts });
  return { code: await running.ends(), said: running.said() };
}

describe("the command line on the embedded database", { timeout: 180_000 }, () => {
  it("brings the database up by itself, and joins one that the program runs on", async () => {
    expect(await counterclaim("project", "list")).toMatchObject({ code: 1, said: expect.stringMatching(/There is no account yet\. Make one first/) });
    const running = await openEmbedded({ base: folder });
    expect(await counterclaim("user", "add", "--email", "ana@example.org", "--name", "Ana", "--administrator")).toMatchObject({ code: 0 });
    expect(await counterclaim("import", "ferry.txt", "--project", "ferries", "--create")).toMatchObject({ code: 0, said: expect.stringMatching(/1 imported into ferries/) });
    await running.release();
    expect(await counterclaim("verify")).toMatchObject({ code: 0, said: expect.stringMatching(/^sound {3}ferries: 1 texts/m) });
  });
});
