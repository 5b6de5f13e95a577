import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportProject } from "@/lib/data/native/export";
import { loadProject } from "@/lib/data/native/load";
import { directoryTarget } from "@/lib/data/native/target";
import { decideMoves } from "@/lib/data/revisions/deciding";
import { listWaiting } from "@/lib/data/revisions/waiting";
import { verifyProject } from "@/lib/data/verification";
import { listDocuments } from "@/lib/data/documents/documents";
import { makeClaim } from "@/tests/factories/claim";
import { makeDocument, sampleText } from "@/tests/factories/document";
import { makeProject } from "@/tests/factories/project";
import { revise } from "@/tests/factories/revision";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("V11: revisions with moved, proposed and retired places travel, come back byte for byte, and wait there as they did here", async () => {
  const project = await makeProject();
  const document = await makeDocument(project);
  await makeClaim(project, { document });
  await makeClaim(project, { document, quote: "at least three boats were hit 🚣" });
  const gone = await makeClaim(project, { document, quote: "could not reach the ferry company" });
  const { newer } = await revise(project, document, sampleText.replace("three boats", "four boats").replace("could not reach", "never asked"));
  const proposed = (await listWaiting(project.as.reader, project.slug, document.id, { limit: 10 })).items.find(({ claim }) => claim.id === gone.id)!;
  await decideMoves(project.as.editor, project.slug, document.id, { revisionId: newer.revisionId, decisions: [{ claimId: gone.id, version: proposed.claim.version, mentionId: proposed.mentionId, decision: "retire" }] });
  const administrator = { ...project.as.owner, isAdministrator: true };
  const records = async (name: string, slug: string) => {
    await exportProject(administrator, slug, await directoryTarget(path.join(folder, name)), { toolVersion: "0.0.0" });
    return readFile(path.join(folder, name, "records.jsonl"), "utf8");
  };
  const first = await records("first", project.slug);
  await loadProject(administrator, path.join(folder, "first"), { slug: "revised-elsewhere" });
  expect(await records("second", "revised-elsewhere")).toBe(first);
  expect(await verifyProject(administrator, "revised-elsewhere")).toMatchObject({ ok: true, problems: [] });
  const { items } = await listDocuments(administrator, "revised-elsewhere", { limit: 10 });
  expect(items[0]).toMatchObject({ revisionId: newer.revisionId, onOlder: 2, waiting: 1 });
});
