// In which tests the guards are tried, the likeliest first; each round tries what still stands.
const access = (...names) => names.map((name) => `tests/integration/access/${name}.test.ts`);
const table = "tests/unit/access/permission.test.ts";

const parts = (...names) => names.map((name) => `tests/integration/${name}.test.ts`);

/**
 * `tries`: in how many tests of a file a guard is tried at most. `byRequests`: only guards that a test's requests reach, and not
 * those that only its preparation does. `leaving`: words in the names of tests that tell nothing of guards. `isLast`: those that
 * are listed as equivalent are tried too, in case it isn't true any more.
 * @type {readonly { name: string, kinds: readonly import("./kinds.mjs").GuardKind[], files: readonly string[], tries: number, byRequests: boolean, leaving?: string, isLast?: boolean }[]}
 */
export const rounds = [
  { name: "Rights, by the table", kinds: ["right", "sight"], files: [table], tries: 1_000, byRequests: false },
  { name: "Rights, by what is asked by itself", kinds: ["right", "membership", "sight", "pointer"], files: access("answers", "operators", "rights"), tries: 100, byRequests: false, isLast: true },
  { name: "Sight, by what an editor who annotates blind reads and tries", kinds: ["sight", "right", "pointer"], files: access("sight", "hidden-acts"), tries: 100, byRequests: false },
  { name: "Sight, by the canaries", kinds: ["sight", "right"], files: access("canaries", "blindness"), tries: 8, byRequests: false, leaving: "so that the test would find it" },
  { name: "Rights, by the matrix of routes", kinds: ["right", "membership"], files: access("routes"), tries: 4, byRequests: true },
  { name: "What is left, by swapped ids", kinds: ["pointer", "sight"], files: access("ids"), tries: 3, byRequests: true },
  {
    name: "What is left, by the tests of each part", kinds: ["right", "membership", "sight", "pointer"], tries: 6, byRequests: false,
    files: parts(
      "data/adjudication", "data/adjudication-connections", "data/adjudication-third", "data/assignments", "data/audit", "data/claims", "data/contests", "data/deciding", "data/erasure", "data/importing", "data/invitations", "data/matrix", "data/merging", "data/parties",
      "data/position-split", "data/projects", "data/regions", "data/revising", "data/second-factor", "data/threads", "data/undo", "data/webhooks", "data/whole-claims", "changes/changes", "changes/presence",
      "formats/export", "formats/part-export", "jobs/jobs", "publication/publishing", "search/export", "search/filters", "search/bulk", "server/authentication", "server/annotations", "backup/backup",
    ),
  },
];

const everywhere = { kinds: ["right", "membership", "sight", "pointer"], tries: 1_000, byRequests: false };

/** Rounds in these test files: as they are tried in the whole check, and every guard in each test of those that aren't. */
export function roundsIn(files) {
  const known = rounds.map((round) => ({ ...round, files: round.files.filter((file) => files.includes(file)) }));
  const others = files.filter((file) => !rounds.some((round) => round.files.includes(file)));
  return [...known, { name: "What is left, in other tests", ...everywhere, files: others }].filter((round) => round.files.length > 0);
}
