import { readFileSync } from "node:fs";
import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { listDocuments, readOriginal, readRevision } from "@/lib/data/documents/documents";
import { importSource, reviewSource, type NewSource } from "@/lib/data/documents/importing";
import { childEnvironment, readInChild } from "@/lib/data/sources/child-process";
import { listImports, stopImport } from "@/lib/data/sources/running";
import type { AppError } from "@/lib/data/failure";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { examples } from "@/tests/unit/sources/examples";
import { pdfOf } from "@/tests/unit/sources/packages";

let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});

const source = (content: string | Uint8Array, fileName: string, over: Partial<NewSource> = {}): NewSource => ({ id: uuidv7(), fileName, limit: 50_000_000, bytes: Buffer.from(content as string), ...over });
const run = (given: NewSource) => importSource(project.as.editor, project.slug, given);
const refused = (given: NewSource) => run(given).then(() => null, (thrown: AppError) => thrown);
const documents = async () => (await listDocuments(project.as.reader, project.slug, { limit: 200 })).items.length;

const said = "The harbour council said on Tuesday that three boats had crossed the line before dawn, and that the valley council had been told of each of them, in writing. ";
const page = `<!doctype html><html lang="en"><body><nav>Home</nav><article><h1>Three boats</h1><p>${said}${said}<sup><a href="#n1">[1]</a></sup></p><p>${said}${said}</p><ol><li id="n1">The clerk, in a letter</li></ol></article><footer>Rights</footer></body></html>`;

describe("T12 what is no plain text is seen before it is stored", () => {
  test("a page is answered with what was found, and stored once that is accepted, with regions that refer to each other", async () => {
    const given = source(page, "boats.html", { review: true });
    const answer = await refused(given);
    expect(answer).toMatchObject({ code: "invalid", extra: { about: { kind: "review", format: "html", title: "Three boats", language: "en", encoding: "utf-8", setAside: true } } });
    const { passages, regions, remarks } = answer!.extra.about as { passages: { isAside: boolean; text: string }[]; regions: unknown; remarks: { kind: string }[] };
    expect(passages.map(({ isAside, text }) => [isAside, text.slice(0, 11)])).toEqual([[true, "Home"], [false, "Three boats"], [true, "Rights"]]);
    expect(regions).toEqual([{ role: "interface", count: 2 }, { role: "reference", count: 2 }]);
    expect(remarks.map(({ kind }) => kind)).toContain("guessed-main");
    expect(await documents()).toBe(0);

    const { document, revisionId, warnings } = await run({ ...given, review: false, language: "en-GB" });
    expect(document).toMatchObject({ title: "Three boats", language: "en-GB", fileName: "boats.html" });
    expect(warnings).toContainEqual({ kind: "guessed-main", count: 1 });
    const revision = await readRevision(project.as.reader, project.slug, document.id, revisionId);
    const stored = await database().region.findMany({ where: { projectId: project.id, revisionId }, orderBy: { start: "asc" }, select: { id: true, role: true, start: true, end: true, refersToRegionId: true } });
    expect(stored.map(({ role, start, end }) => [role, revision.text.slice(start, end)])).toEqual([["interface", "Home"], ["reference", "[1]"], ["reference", "The clerk, in a letter"], ["interface", "Rights"]]);
    expect(stored[1]!.refersToRegionId).toBe(stored[2]!.id);
    const { bytes } = await readOriginal(project.as.reader, project.slug, document.id);
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString("utf8")).toBe(page);
    expect(await refused({ ...source(page, "again.html"), review: true }), "T7 before anybody reviews it").toMatchObject({ code: "exists" });
  });

  test("a plain text is stored at once", async () => {
    const { document } = await run(source("Nothing was dropped from this.\n", "plain.txt", { review: true }));
    expect(document.fileName).toBe("plain.txt");
  });

  // Every kind is read in tests/unit/sources/formats.test.ts; these two by the process that reads.
  test.each(["docx", "pdf"] as const)("T10 %s comes in by the same way", async (id) => {
    const { fileName, bytes } = examples[id];
    const review = await reviewSource(project.as.editor, project.slug, source(await bytes(), fileName));
    expect(review).toMatchObject({ format: id, title: "The quay" });
  });
});

describe("T13 hostile and broken files", () => {
  const many = () => pdfOf(Array.from({ length: 60 }, (_, number) => Array.from({ length: 40 }, (_, line) => ({ words: `Line ${line} of page ${number}`, y: 800 - 18 * line }))));
  test("are stopped at the limit of time, and at that of memory, and the program goes on", async () => {
    let beats = 0;
    const beat = setInterval(() => beats++, 10);
    const slow = readInChild({ bytes: many(), fileName: "slow.pdf" }, { seconds: 0.05, megabytes: 500 }, () => undefined);
    const large = readInChild({ bytes: Buffer.from("<p><b>x</b> y".repeat(700_000)), fileName: "large.html", format: "html" }, { seconds: 100, megabytes: 40 }, () => undefined);
    expect(await slow).toMatchObject({ kind: "refused", problem: "too-slow" });
    expect(await large).toMatchObject({ kind: "refused", problem: "too-much-memory", limit: 40 });
    clearInterval(beat);
    expect(beats).toBeGreaterThan(5);
  });
  test.each([
    ["too deep", source("<div>".repeat(5_000), "deep.html"), "too-deep"],
    ["no PDF", source("%PDF-1.7\n1 0 obj <<", "broken.pdf"), "unreadable"],
    ["a picture", source(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "picture.txt"), "unsupported"],
  ])("%s: the reason is said and nothing is stored", async (_, given, problem) => {
    const before = await documents();
    const thrown = await refused(given);
    expect(thrown).toMatchObject({ code: "invalid", extra: { about: { kind: "refused", problem, fileName: given.fileName } } });
    expect(thrown!.message).toMatch(/Nothing was stored/);
    expect(await documents()).toBe(before);
  });
  test("the process that reads has none of the program's secrets in its environment", () => {
    expect(Object.keys(childEnvironment({ PATH: "/bin", DATABASE_URL: "postgres://secret", NEXTAUTH_SECRET: "secret" }))).toEqual(["PATH", "NODE_ENV"]);
  });
});

describe("T14 T28 while it is read", () => {
  /** The processes that this one has started and that run, where the system says so (Linux). */
  const children = () => readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim();

  test("an import says how far it is, and stopped it stores nothing", async () => {
    const before = await documents();
    const pages = Array.from({ length: 300 }, (_, number) => Array.from({ length: 40 }, (_, line) => ({ words: `Line ${line} of page ${number}, which says little`, y: 800 - 18 * line })));
    const given = source(pdfOf(pages), "long.pdf");
    const ended = refused(given);
    let seen: Awaited<ReturnType<typeof listImports>>["items"][number] | undefined;
    while (!seen?.done) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      seen = (await listImports(project.as.editor, project.slug)).items.find(({ id }) => id === given.id);
    }
    expect(seen).toMatchObject({ stage: "reading", total: 300, unit: "pages" });
    expect(children()).not.toBe("");
    await expect(stopImport(project.as.reader, project.slug, given.id)).rejects.toMatchObject({ code: "forbidden" });
    expect(await stopImport(project.as.editor, project.slug, given.id)).toEqual({ stopped: true });
    expect(await ended).toMatchObject({ code: "conflict", extra: { about: { kind: "stopped" } } });
    expect(children(), "the process that reads has ended").toBe("");
    expect(await documents()).toBe(before);
    await expect(stopImport(project.as.editor, project.slug, given.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(listImports(project.as.reader, project.slug)).rejects.toMatchObject({ code: "forbidden" });
  });
});
