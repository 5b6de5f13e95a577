// In which tests the guards are tried, the likeliest first; each round tries what still stands.
const access = (...names) => names.map((name) => `tests/integration/access/${name}.test.ts`);

/** @type {readonly { name: string, kinds: readonly import("./kinds.mjs").GuardKind[], files: readonly string[], tries: number }[]} */
export const rounds = [
  { name: "Rights, by the table and by the matrix of routes", kinds: ["right", "membership"], files: ["tests/unit/access/permission.test.ts", ...access("routes")], tries: 12 },
  { name: "Sight, by the canaries", kinds: ["sight"], files: ["tests/unit/access/permission.test.ts", ...access("canaries", "blindness")], tries: 12 },
  { name: "What is left, by swapped ids and the other way round", kinds: ["right", "membership", "sight", "pointer"], files: access("ids", "routes", "canaries", "blindness"), tries: 1_000 },
];
