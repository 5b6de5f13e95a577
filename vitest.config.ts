import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const resolve = { alias: { "@": import.meta.dirname } };

// Time limits are there to end what hangs, not to measure: a busy machine must not fail a test.
export default defineConfig({
  test: {
    // Each integration file has the database at work beside it; fewer than two would leave a processor idle.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"],
          // Pure functions share nothing but their modules; loading those anew for each file took twice as long as the tests.
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/setup/template-database.ts"],
          setupFiles: ["tests/setup/own-database.ts"],
          pool: "forks",
          // Each file has a database of its own; the program's modules are loaded once, as in the program itself.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
