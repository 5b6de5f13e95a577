import { afterEach, expect, it, vi } from "vitest";
import { uuidv7 } from "uuidv7";
import { Outbox } from "@/components/claims/client/outbox";
import { Placements } from "@/components/claims/client/placements";

afterEach(() => vi.unstubAllGlobals());

it("U2 a claim's contests that are read anew leave what is still on its way as it was placed here", async () => {
  const outbox = new Outbox({ send: () => new Promise(() => {}), store: { load: async () => [], put: async () => {}, remove: async () => {} }, wait: async () => {}, now: () => new Date(0) });
  const placements = new Placements({ projectPath: "/projects/lenn", documentId: null, outbox, newId: uuidv7 });
  const claimId = uuidv7();
  const standing = { id: uuidv7(), contestId: uuidv7(), claimId, positionId: null, note: "", version: 1 };
  const items: Record<string, unknown[]> = { placements: [standing], contests: [{ id: standing.contestId, question: "How many boats?" }], positions: [] };
  vi.stubGlobal("fetch", async (address: string) => Response.json({ items: items[/(\w+)\?/.exec(address)![1]!] }));

  const contest = placements.createContest("Who fired first?", "event");
  const nobody = placements.createPosition(contest.id, "Nobody", 0);
  placements.place(claimId, contest, nobody.id, [nobody]);
  await placements.load(claimId);
  const { placements: shown, contests, positions } = placements.of(claimId);
  expect(shown.map(({ contestId }) => contestId)).toEqual([standing.contestId, contest.id]);
  expect([...contests.values()].map(({ question }) => question).sort()).toEqual(["How many boats?", "Who fired first?"]);
  expect(positions).toEqual([nobody]);

  placements.remove(shown[0]!);
  await placements.load(claimId);
  expect(placements.of(claimId).placements.map(({ contestId }) => contestId)).toEqual([contest.id]);
});
