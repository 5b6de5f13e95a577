import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { CommanderError, type Command } from "commander";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/data/database";
import { passwordMatches } from "@/lib/data/users";
import { tokenUser } from "@/lib/data/tokens";
import { makeFullProject } from "@/tests/factories/full-project";
import { makeDocument } from "@/tests/factories/document";
import { polnear, zipOf } from "@/tests/factories/layer-import";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { program } from "@/scripts/cli/program";
import { installed } from "../../../scripts/program.mjs";

interface Said {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

let folder: string;
let project: TestProject;
const at = (name: string) => path.join(folder, name);

/** Runs a command in this process, as if from the test's folder. */
async function run(args: string[]): Promise<Said> {
  const said = { out: "", errors: "" };
  const taken = (stream: "stdout" | "stderr", to: keyof typeof said) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => { said[to] += String(text); return true; });
  const spies = [taken("stdout", "out"), taken("stderr", "errors")];
  try {
    await withoutExit(program()).parseAsync(args, { from: "user" });
    return { ...said, code: Number(process.exitCode ?? 0) };
  } catch (thrown) {
    if (thrown instanceof CommanderError) return { ...said, code: thrown.exitCode };
    throw thrown;
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = undefined;
  }
}

/** Commander ends the process by itself where arguments are wrong; here it throws. */
function withoutExit(command: Command): Command {
  for (const each of command.commands) withoutExit(each);
  return command.exitOverride();
}

/** Runs the command line in a process of its own, with something piped in. */
function runPiped(args: string[], input: string): Promise<Said> {
  const [file, ...rest] = [...installed("tsx"), "scripts/cli/main.ts", ...args] as [string, ...string[]];
  return new Promise((resolve) => {
    const child = execFile(file, rest, { env: { ...process.env, INIT_CWD: folder } }, (error, out, errors) => resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, errors }));
    child.stdin!.end(input);
  });
}

const json = async (args: string[]) => JSON.parse((await run([...args, "--json"])).out) as Record<string, unknown>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  process.env.INIT_CWD = folder;
  project = await makeFullProject();
  await database().user.update({ where: { id: project.as.owner.userId }, data: { isAdministrator: true } });
  await writeFile(at("ferry.txt"), "= The ferry =\n\nThe harbour office said that the ferry sailed. 🚣\n");
  await writeFile(at("bridge.txt"), "The ministry denied that the bridge was open.\n");
  await writeFile(at("latin.txt"), Buffer.from("Der Br\xfcckenw\xe4rter sagte, es sei niemand verletzt worden.\n", "latin1"));
  await writeFile(at("bytes.txt"), Buffer.from([0x61, 0x00, 0x62]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("user add, user set-password", () => {
  it("makes an account with a password that it prints once, and one whose password is piped in", async () => {
    const { out, code } = await run(["user", "add", "--email", "Ana@Example.org", "--name", "Ana", "--administrator"]);
    expect(code).toBe(0);
    const password = /shown this once\): (\S{20})/.exec(out)![1]!;
    expect(await passwordMatches("ana@example.org", password)).not.toBeNull();
    expect(await database().user.findUnique({ where: { email: "ana@example.org" }, select: { name: true, isAdministrator: true } })).toEqual({ name: "Ana", isAdministrator: true });
    const piped = await runPiped(["user", "add", "--email", "ben@example.org", "--name", "Ben", "--password-file", "-"], "a long enough secret\n");
    expect(piped.out).not.toContain("secret");
    expect(await passwordMatches("ben@example.org", "a long enough secret")).not.toBeNull();
  });

  it("sets a new password, from a file", async () => {
    await writeFile(at("password"), "another long secret\n");
    expect((await run(["user", "set-password", "--email", "ben@example.org", "--password-file", "password"])).code).toBe(0);
    expect(await passwordMatches("ben@example.org", "another long secret")).not.toBeNull();
    expect(await passwordMatches("ben@example.org", "a long enough secret")).toBeNull();
  });

  it("refuses a taken address, a short password, something that is no address, and a password among the arguments", async () => {
    expect(await run(["user", "add", "--email", "ana@example.org", "--name", "Ana"])).toMatchObject({ code: 1, errors: expect.stringMatching(/There is an account for/) });
    expect(await runPiped(["user", "set-password", "--email", "ana@example.org", "--password-file", "-"], "short")).toMatchObject({ code: 1, errors: expect.stringMatching(/at least 12/) });
    expect(await run(["user", "add", "--email", "nobody", "--name", "N"])).toMatchObject({ code: 1, errors: expect.stringMatching(/email/) });
    expect(await run(["user", "add", "--email", "eve@example.org", "--name", "Eve", "--password", "secret secret secret"])).toMatchObject({ code: 1, errors: expect.stringMatching(/unknown option '--password'/) });
  });
});

describe("project, import", () => {
  it("makes the project, imports what it can, and lists what it could not", async () => {
    const { code, out, errors } = await run(["import", "ferry.txt", "latin.txt", "bytes.txt", "no-such-file.txt", "bridge.txt", "--project", "ferries", "--create"]);
    expect(code).toBe(1);
    expect(out).toMatch(/imported +ferry\.txt: “The ferry”/);
    expect(out).toMatch(/imported +bridge\.txt/);
    expect(out).toMatch(/2 imported into ferries, 0 there already, 3 failed\./);
    expect(errors).toMatch(/failed +latin\.txt: .*--encoding \S+/);
    expect(errors).toMatch(/failed +bytes\.txt: .*byte/);
    expect(errors).toMatch(/failed +no-such-file\.txt: There is no file/);
    const texts = await database().revision.findMany({ where: { document: { project: { slug: "ferries" } } }, select: { text: true }, orderBy: { text: "asc" } });
    expect(texts.map(({ text }) => text)).toEqual(["= The ferry =\n\nThe harbour office said that the ferry sailed. 🚣\n", "The ministry denied that the bridge was open.\n"]);
  });

  it("takes an encoding, and says what is there already without failing", async () => {
    const result = await json(["import", "latin.txt", "ferry.txt", "--project", "ferries", "--encoding", "windows-1252"]);
    expect(result).toMatchObject({ ok: true, files: [{ file: "latin.txt", outcome: "imported" }, { file: "ferry.txt", outcome: "there already" }] });
    expect(await database().revision.count({ where: { text: { contains: "Brückenwärter" }, encoding: "windows-1252" } })).toBe(1);
  });

  it("T23 imports the documents of a ZIP file one by one, and tells what it left out", async () => {
    await writeFile(at("corpus.zip"), await zipOf({ "a/ferry.txt": "The ferry stopped.\n", "b.md": "# The weir\n\nIt was open.\n", "style.css": "p { }", "letter.rtf": "{\\rtf1 x}" }));
    expect(await json(["import", "corpus.zip", "--project", "packed", "--create"])).toMatchObject({
      ok: true,
      files: [
        { file: "corpus.zip/letter.rtf", outcome: "left out", message: "rtf" }, { file: "corpus.zip/a/ferry.txt", outcome: "imported" }, { file: "corpus.zip/b.md", outcome: "imported", title: "The weir" }, { file: "corpus.zip/style.css", outcome: "left out" },
      ],
    });
    const names = await database().document.findMany({ where: { project: { slug: "packed" } }, select: { fileName: true }, orderBy: { fileName: "asc" } });
    expect(names.map(({ fileName }) => fileName)).toEqual(["corpus.zip/a/ferry.txt", "corpus.zip/b.md"]);
    expect((await run(["import", "corpus.zip", "--project", "packed", "--check"])).out).toMatch(/readable +corpus\.zip\/b\.md: “The weir”, markdown/);
  });

  it("X12 X15 imports annotations as a layer, says what it found before and after, and exports by layer, the native format none (X25)", async () => {
    await writeFile(at("ferry.zip"), await zipOf(polnear));
    const checked = await run(["import", "ferry.zip", "--project", "ferries", "--format", "brat", "--check"]);
    expect(checked.out).toMatch(/readable +ferry\.zip: 2 claims at 2 places in 1 new and 0 known texts, 1 relations, 1 parties made, 0 found\n +offsets: code point in 1\n +left out: 1 × labels .* \(a\/ferry Place\)/);
    const result = await json(["import", "ferry.zip", "--project", "ferries", "--format", "brat", "--name", "PolNeAR"]);
    expect(result).toMatchObject({ ok: true, files: [{ file: "ferry.zip", report: { kept: { claims: 2, newTexts: 1 } } }] });
    await writeFile(at("wrong.zip"), await zipOf({ "a.txt": "One boat.", "a.ann": "T1\tContent 0 3\tTwo\n" }));
    expect(await run(["import", "wrong.zip", "--project", "ferries", "--format", "brat"])).toMatchObject({ code: 1, errors: expect.stringMatching(/a\.ann, line 1: "Two" does not stand/) });
    const claimsIn = async (...layer: string[]) => ((await json(["export", "--project", "ferries", "--format", "csv", "--out", `csv-${layer.join("") || "default"}`, ...layer])) as { counts: { claims: number } }).counts.claims;
    expect([await claimsIn(), await claimsIn("--layer", "PolNeAR"), await claimsIn("--layer", "all")]).toEqual([0, 2, 2]);
    expect(await run(["export", "--project", "ferries", "--format", "csv", "--out", "csv-none", "--layer", "Nobody's"])).toMatchObject({ code: 1, errors: expect.stringMatching(/There is no layer/) });
    expect(await claimsIn("--layer", "adjudicated")).toBe(0);
    expect(await run(["export", "--project", "ferries", "--out", "native-of-one", "--layer", "PolNeAR"])).toMatchObject({ code: 1, errors: expect.stringMatching(/The native format has every layer/) });
  });

  it("lists projects, makes one, and refuses an address that is taken or none", async () => {
    expect((await run(["project", "create", "boats", "--name", "Boats & bridges"])).code).toBe(0);
    const { out } = await run(["project", "list"]);
    expect(out).toMatch(/^boats {2}“Boats & bridges” {2}\(owner\)$/m);
    expect(out).toMatch(/^ferries /m);
    expect(await run(["project", "create", "boats"])).toMatchObject({ code: 1, errors: expect.stringMatching(/already/) });
    expect(await run(["project", "create", "No Address!"])).toMatchObject({ code: 1, errors: expect.stringMatching(/small letters/) });
    expect(await run(["project", "create", "other", "--as", "ben@example.org"])).toMatchObject({ code: 1, errors: expect.stringMatching(/administrator/) });
    expect(await run(["import", "ferry.txt", "--project", "no-such-project"])).toMatchObject({ code: 1 });
  });
});

describe("revise", () => {
  it("V1: adds a text to a document, tells what moved and what waits, and refuses the very same text", async () => {
    const other = await makeProject();
    const document = await makeDocument(other);
    await writeFile(at("later.txt"), `${document.text}\nCorrected.`);
    const args = ["revise", document.id, "later.txt", "--project", other.slug];
    expect(await run(args)).toMatchObject({ code: 0, out: expect.stringMatching(/Revision 2: 0 mentions moved, 0 wait for a decision/) });
    expect(await json([...args, "--again"])).toMatchObject({ ok: false, code: "exists" });
    expect(await run(["revise", document.id.replace(/.$/, "0"), "later.txt", "--project", other.slug])).toMatchObject({ code: 1 });
    expect(await database().revision.count({ where: { documentId: document.id } })).toBe(2);
  });
});

describe("export, load, verify", () => {
  it("takes a project out and in again, the same both ways", async () => {
    expect(await run(["export", "--project", project.slug, "--format", "native", "--out", "first"])).toMatchObject({ code: 0, out: expect.stringMatching(/4 documents, 8 claims, 4 contests/) });
    expect(await run(["load", "first", "--project", "copy", "--create"])).toMatchObject({ code: 0, out: expect.stringMatching(/Loaded “The river crossing, 2” as copy/) });
    expect(await json(["export", "--project", "copy", "--out", "second"])).toMatchObject({ ok: true, counts: { claim: 8 } });
    expect(await readFile(at("second/records.jsonl"))).toEqual(await readFile(at("first/records.jsonl")));
    expect(await readdir(at("second/originals"))).toEqual(await readdir(at("first/originals")));
    expect(await run(["export", "--project", "copy", "--out", "third.zip"])).toMatchObject({ code: 0 });
    expect(await run(["load", "third.zip", "--project", "copy-of-copy", "--create"])).toMatchObject({ code: 0 });
  });

  it("refuses without --create, into a taken address, over what is there, and in a format that there isn't", async () => {
    expect(await run(["load", "first", "--project", "fourth"])).toMatchObject({ code: 1, errors: expect.stringMatching(/--create/) });
    expect(await run(["load", "first", "--project", "copy", "--create"])).toMatchObject({ code: 1, errors: expect.stringMatching(/already/) });
    expect(await run(["load", "nothing", "--project", "fourth", "--create"])).toMatchObject({ code: 1, errors: expect.stringMatching(/There is no file or folder/) });
    expect(await run(["export", "--project", "copy", "--out", "second"])).toMatchObject({ code: 1, errors: expect.stringMatching(/is there already/) });
    expect(await run(["export", "--project", "copy", "--format", "word", "--out", "x"])).toMatchObject({ code: 1, errors: expect.stringMatching(/Allowed choices are native/) });
    expect(await json(["load", "nothing", "--project", "fourth", "--create"])).toMatchObject({ ok: false, code: "invalid" });
  });

  it("verifies one project or all, and fails when something is not as it was written", async () => {
    expect(await run(["verify", "--project", "copy"])).toMatchObject({ code: 0, out: expect.stringMatching(/^sound {3}copy: 5 texts, 1 originals, 8 claims with 29 quotes/m) });
    const { id } = await database().project.findUniqueOrThrow({ where: { slug: "copy" }, select: { id: true } });
    await database().fragment.updateMany({ where: { projectId: id, role: "hedge" }, data: { quote: "Perhaps" } });
    const { code, out, errors } = await run(["verify"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^BROKEN {2}copy:/m);
    expect(out).toMatch(/^sound {3}copy-of-copy:/m);
    expect(errors).toMatch(/claim [0-9a-f-]{36}: mentions\.0.*its quote is not what the text has/);
    expect(await json(["verify", "--project", "copy"])).toMatchObject({ ok: false, projects: [{ project: "copy", ok: false }] });
    expect(await run(["verify", "--project", "no-such-project"])).toMatchObject({ code: 1, errors: expect.stringMatching(/There is no project/) });
  });
});

describe("token create", () => {
  it("prints a secret once that works, for one project where it is limited", async () => {
    const { id } = await database().project.findUniqueOrThrow({ where: { slug: "boats" }, select: { id: true } });
    const owner = await database().user.findUniqueOrThrow({ where: { id: project.as.owner.userId }, select: { email: true } });
    const { secret } = await json(["token", "create", "--email", owner.email, "--name", "nightly", "--scope", "read", "--project", "boats"]);
    expect(await tokenUser(secret as string)).toMatchObject({ userId: project.as.owner.userId, scope: "read", projectId: id });
    expect(await run(["token", "create", "--email", "nobody@example.org", "--name", "n", "--scope", "read"])).toMatchObject({ code: 1 });
    expect(await run(["token", "create", "--email", owner.email, "--name", "n", "--scope", "all"])).toMatchObject({ code: 1 });
  });
});

describe("help", () => {
  it.each(["import", "revise", "export", "load", "verify", "project list", "project create", "user add", "user set-password", "token create"])("%s explains itself with an example", async (name) => {
    const command = name.split(" ");
    const { code, out } = await run([...command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`npm run -s counterclaim -- ${command.join(" ")}`);
    expect(out).toMatch(/Example:\n {2}npm run -s counterclaim -- /);
  });
});
