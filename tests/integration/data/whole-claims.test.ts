import { expect, it } from "vitest";
import { dividedRows } from "@/lib/data/claims/cells";
import { readWholeClaims } from "@/lib/data/claims/reading";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database } from "@/lib/data/database";
import { makeFullProject } from "@/tests/factories/full-project";

it("X23 claims that are read table by table for an export are those that every other reading gives, with every value filled", async () => {
  const { id: projectId } = await makeFullProject();
  const rows = await database().claim.findMany({ where: { projectId }, orderBy: { id: "asc" }, select: claimSelect });
  expect(rows.length).toBeGreaterThan(2);
  const ids = rows.map(({ id }) => id);
  await database().$transaction(async (tx) => {
    expect(await readWholeClaims(tx, projectId, ids)).toEqual(rows.map(claimOfRow));
    expect(await readWholeClaims(tx, projectId, [ids[1]!, "01900000-0000-7000-8000-000000000000"])).toEqual([claimOfRow(rows[1]!)]);
    expect(await readWholeClaims(tx, projectId, [])).toEqual([]);
  });
});

it("X23 they are so where words have the very signs that divide rows and cells", async () => {
  const { id: projectId } = await makeFullProject();
  const [first, second] = await database().claim.findMany({ where: { projectId }, orderBy: { id: "asc" }, select: { id: true } });
  const forged = `a\u001e${first!.id}${"\u001f".repeat(16)}`;
  for (const [id, proposition] of [[first!.id, "one\u001ftwo"], [second!.id, forged]] as const) {
    await database().claim.update({ where: { projectId_id: { projectId, id } }, data: { proposition } });
    const rows = await database().claim.findMany({ where: { projectId }, orderBy: { id: "asc" }, select: claimSelect });
    await database().$transaction(async (tx) => expect(await readWholeClaims(tx, projectId, rows.map((row) => row.id))).toEqual(rows.map(claimOfRow)));
  }
});

it("X23 a text of rows is trusted only where rows and cells are as many as it says", () => {
  expect(dividedRows("0\u001e", 2)!.length).toBe(0);
  const rows = dividedRows("3\u001ea\u001f1\u001ea\u001f2\u001eb\u001f", 2)!;
  expect([rows.length, [...rows.ids()], rows.of("a"), rows.of("b"), rows.of("c")]).toEqual([3, ["a", "b"], [["a", "1"], ["a", "2"]], [["b", ""]], []]);
  for (const text of ["2\u001ea\u001f1\u001ea\u001f2\u001eb\u001f3", "1\u001ea\u001f1\u001f", "1\u001ea"]) expect(dividedRows(text, 2)).toBeNull();
});
