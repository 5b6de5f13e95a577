import { expect, it } from "vitest";
import { ClaimLines, readLineTables } from "@/lib/data/claims/lines";
import { claimRanges } from "@/lib/data/claims/ranges";
import { readWholeClaims } from "@/lib/data/claims/reading";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database, readSnapshot, type Snapshot } from "@/lib/data/database";
import { countedEntry, linePages } from "@/lib/data/native/line-pages";
import { snapshotPages, snapshotTexts } from "@/lib/data/native/snapshot";
import { uuidOfKey } from "@/lib/data/row-bytes";
import { nativeLine } from "@/lib/formats/native/line";
import { makeFullProject } from "@/tests/factories/full-project";

const rowsOf = (projectId: string) => database().claim.findMany({ where: { projectId }, orderBy: { id: "asc" }, select: claimSelect });

// Everything that COPY, JSON or JavaScript writes in a way of its own.
const hostile = String.raw`"quoted" \ \\n \N \. {"codePointEnd":1}` + "\t\n\r\b\f\v\u0001\u001e\u001f\u007f\u0085\u2028 մեջբերում 🚣 e\u0301 ‏";
const figures = [0, -0.5, 1e-7, 0.00001, 1e15, 123456789012345680000, 1e21, 1e300, 5e-300, 1 / 3];

async function makeHostile(): Promise<string> {
  const { id: projectId } = await makeFullProject();
  const claims = await database().claim.findMany({ where: { projectId }, select: { id: true } });
  for (const { id } of claims) {
    await database().claim.update({ where: { projectId_id: { projectId, id } }, data: { proposition: hostile, note: `\\${hostile}\\`, act: "n\\'t", createdAt: new Date("2024-02-29T23:59:59.007Z") } });
    const mentions = await database().mention.findMany({ where: { projectId, claimId: id }, select: { id: true } });
    for (const mention of mentions) await database().mention.update({ where: { projectId_id: { projectId, id: mention.id } }, data: { suppliedReading: hostile, reported: "1992?", createdAt: new Date("2024-03-01T00:00:00.000Z") } });
    const from = (await database().quantity.count({ where: { projectId, claimId: id } })) + 1;
    const quantities = figures.flatMap((value) => [{ value }, { min: value, max: value }]);
    await database().quantity.createMany({ data: quantities.map((bounds, index) => ({ projectId, claimId: id, ordinal: from + index, ...bounds, qualifier: hostile, approximate: index % 2 === 0, cumulative: [null, true, false][index % 3]! })) });
  }
  await database().anchoring.updateMany({ where: { projectId }, data: { score: 1e-9 } });
  return projectId;
}

async function recordLines(snapshot: Snapshot, projectId: string): Promise<string> {
  const texts = snapshotTexts(snapshot, projectId);
  let lines = "";
  for await (const entries of snapshotPages(snapshot, projectId)) for (const entry of entries) lines += `${nativeLine(await countedEntry(entry, texts))}\n`;
  return lines;
}

async function writtenLines(snapshot: Snapshot, projectId: string): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const { bytes } of linePages(snapshot, projectId)) parts.push(bytes);
  return Buffer.concat(parts).toString("utf8");
}

async function expectSameReading(projectId: string): Promise<void> {
  const rows = await rowsOf(projectId);
  expect(rows.length).toBeGreaterThan(2);
  const ids = rows.map(({ id }) => id);
  await readSnapshot(async (_tx, { copy }) => {
    expect(await readWholeClaims(copy, projectId, ids)).toEqual(rows.map(claimOfRow));
    expect(await readWholeClaims(copy, projectId, [ids[1]!, "01900000-0000-7000-8000-000000000000"])).toEqual([claimOfRow(rows[1]!)]);
    expect(await readWholeClaims(copy, projectId, [])).toEqual([]);
  });
}

it("X23 claims that are read table by table for an export are those that every other reading gives, with every value filled", async () => {
  await expectSameReading((await makeFullProject()).id);
});

it("X23 they are so where words have the very signs that divide rows and cells, and what COPY, JSON and JavaScript write in ways of their own", async () => {
  await expectSameReading(await makeHostile());
});

it("X23 the lines of an export, of which the database writes the most, are byte by byte those of the records in canonical form", async () => {
  for (const projectId of [(await makeFullProject()).id, await makeHostile()]) {
    await readSnapshot(async (_tx, snapshot) => {
      const lines = await writtenLines(snapshot, projectId);
      expect(lines).toContain(`{"act":`);
      expect(lines).toBe(await recordLines(snapshot, projectId));
    });
  }
});

it("X23 what is copied is of the snapshot's instant, whatever is written meanwhile, and goes on from page to page", async () => {
  const { id: projectId } = await makeFullProject();
  const ids = (await rowsOf(projectId)).map(({ id }) => id);
  await readSnapshot(async (tx, { copy, copyBytes }) => {
    await tx.claim.count({ where: { projectId } });
    await database().claim.updateMany({ where: { projectId }, data: { proposition: "written afterwards" } });
    expect((await readWholeClaims(copy, projectId, ids)).map(({ proposition }) => proposition)).not.toContain("written afterwards");
    const pages = [];
    for (const range of await claimRanges(copy, projectId, { condition: "true", take: 2 })) pages.push(new ClaimLines(await readLineTables(copyBytes, projectId, range)).keys().map(uuidOfKey));
    expect(pages.flat()).toEqual(ids);
    expect(pages[0]).toHaveLength(2);
    await expect(copy(["SELECT 1", "SELECT no_such_column"])).rejects.toThrow("no_such_column");
  });
});
