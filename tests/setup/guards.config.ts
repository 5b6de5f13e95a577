import path from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { instrumented, mayGuard } from "../../scripts/guards/finder.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** Puts a switch at each guard of what is loaded; the files themselves stay as they are. */
const switches: Plugin = {
  name: "guards",
  enforce: "pre",
  transform(source, id) {
    const file = path.relative(root, id.split("?")[0]!).split(path.sep).join("/");
    return mayGuard(file) ? { code: instrumented(file, source), map: null } : null;
  },
};

/** The tests under `npm run test:guards`: each runs again for every guard that it reaches, with that guard removed. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  plugins: [switches],
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/integration/**/*.test.ts"],
    globalSetup: ["tests/setup/template-database.ts"],
    setupFiles: ["tests/setup/own-database.ts", "tests/setup/unguarded.ts"],
    runner: "tests/setup/guard-runner.ts",
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 900_000,
    // With a guard removed, what nobody waits for may fail as well.
    dangerouslyIgnoreUnhandledErrors: true,
  },
});
