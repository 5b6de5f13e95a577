import { expect, it } from "vitest";
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
