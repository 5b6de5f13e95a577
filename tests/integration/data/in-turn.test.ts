import pg from "pg";
import { describe, expect, it } from "vitest";
import { database, transaction } from "@/lib/data/database";
import { makeClaim } from "@/tests/factories/claim";
import { makeProject } from "@/tests/factories/project";

/** What a transaction gives, and how many queries its connection had under way at most. */
async function watched<T>(work: Parameters<typeof transaction<T>>[0]): Promise<{ given: T; most: number }> {
  const ask = pg.Client.prototype.query;
  let [open, most] = [0, 0];
  pg.Client.prototype.query = function counted(this: pg.Client, ...query: unknown[]) {
    most = Math.max(most, ++open);
    const answer = Reflect.apply(ask, this, query) as Promise<unknown>;
    void answer.catch(() => {}).then(() => open--);
    return answer;
  } as typeof ask;
  try {
    return { given: await transaction(work), most };
  } finally {
    pg.Client.prototype.query = ask;
  }
}

describe("queries of one transaction", () => {
  it("are sent one after the other, also where Prisma asks for related rows side by side", async () => {
    const project = await makeProject();
    const { id } = await makeClaim(project);
    const { given, most } = await watched((tx) => tx.claim.findFirstOrThrow({ where: { projectId: project.id, id }, select: { parties: true, quantities: true, mentions: { select: { levels: true, anchorings: { select: { fragments: true } } } } } }));
    expect([given.mentions[0]!.anchorings[0]!.fragments.length > 0, most]).toEqual([true, 1]);
  });

  it("go on after one that the database refuses", async () => {
    const { given } = await watched((tx) => Promise.allSettled([tx.$queryRaw`SELECT 1/0`, tx.$queryRaw`SELECT 1`]));
    expect(given[0].status).toBe("rejected");
    expect(await database().$queryRaw`SELECT 1 AS "one"`).toEqual([{ one: 1 }]);
  });
});
