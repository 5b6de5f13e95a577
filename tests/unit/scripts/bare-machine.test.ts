import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";

const commands = JSON.parse(readFileSync("package.json", "utf8")).scripts as Record<string, string>;
const staticImports = (file: string) => [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\s(?:[^;"']*?from\s)?["']([^"']+)["']/gm)].map(([, from]) => from!);

/** Every module that comes in before the first line runs, from a file on. */
function modulesOf(file: string, seen = new Set<string>()): Set<string> {
  for (const from of staticImports(file)) {
    const name = from.startsWith(".") ? path.join(path.dirname(file), from) : from;
    if (seen.has(name)) continue;
    seen.add(name);
    if (existsSync(name)) modulesOf(name, seen);
  }
  return seen;
}

test("S1: until the dependencies are in, every command imports only files of this project and Node's own modules", () => {
  expect([...new Set(Object.values(commands).map((command) => command.split(" ").slice(0, 2).join(" ")))]).toEqual(["node scripts/run.mjs"]);
  const modules = [...modulesOf("scripts/run.mjs")];
  const others = modules.filter((name) => !name.startsWith("scripts/") && !builtinModules.includes(name.replace("node:", "")));
  expect(others).toEqual([]);
  expect(modules).toContain("scripts/dependencies.mjs");
});
