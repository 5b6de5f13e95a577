// In which tests the guards are tried, the likeliest first; each round tries what still stands.
const access = (...names) => names.map((name) => `tests/integration/access/${name}.test.ts`);
const table = "tests/unit/access/permission.test.ts";

/**
 * `tries`: in how many tests of a file a guard is tried at most. `byRequests`: only guards that a test's requests reach, and not
 * those that only its preparation does. `leaving`: words in the names of tests that tell nothing of guards.
 * @type {readonly { name: string, kinds: readonly import("./kinds.mjs").GuardKind[], files: readonly string[], tries: number, byRequests: boolean, leaving?: string }[]}
 */
export const rounds = [
  { name: "Rights, by the table", kinds: ["right", "sight"], files: [table], tries: 1_000, byRequests: false },
  { name: "Sight, by the canaries", kinds: ["sight"], files: access("canaries", "blindness"), tries: 20, byRequests: false, leaving: "so that the test would find it" },
  { name: "Rights, by what is asked by itself", kinds: ["right", "membership"], files: access("answers"), tries: 1_000, byRequests: false },
  { name: "Rights, by the matrix of routes", kinds: ["right", "membership"], files: access("routes"), tries: 8, byRequests: true },
  { name: "What is left, by swapped ids", kinds: ["pointer", "sight"], files: access("ids"), tries: 12, byRequests: true },
  { name: "What is left, in all of these", kinds: ["right", "membership", "sight", "pointer"], files: access("routes", "canaries", "blindness"), tries: 1_000, byRequests: true, leaving: "so that the test would find it" },
];
