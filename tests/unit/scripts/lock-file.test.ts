import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { engineHash } from "../../../scripts/schema-engine/engine.mjs";

type Package = { version?: string; resolved?: string };
type Manifest = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string | Record<string, string>>;
};

const json = <T>(file: string) => JSON.parse(readFileSync(file, "utf8")) as T;
const { packages } = json<{ packages: Record<string, Package> }>("package-lock.json");
const manifest = json<Manifest>("package.json");
// What is overridden below one package only names a version that stands elsewhere.
const overridden = Object.entries(manifest.overrides).filter((entry): entry is [string, string] => typeof entry[1] === "string");
const wanted: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies, ...Object.fromEntries(overridden) };

const numbers = (version: string) => (version.split("-")[0] ?? "").split(".").map(Number);
function atLeast(version: string, least: string) {
  const [found, floor] = [numbers(version), numbers(least)];
  const at = found.findIndex((number, index) => number !== floor[index]);
  return at < 0 || (found[at] ?? 0) > (floor[at] ?? 0);
}

describe("package-lock.json", () => {
  it.each([
    ["next", "16.3.6"],
    ["react", "19.2.6"],
    ["react-dom", "19.2.6"],
    ["next-auth", "4.24.12"],
  ])("holds no %s older than the known-safe %s", (name, least) => {
    const found = Object.entries(packages).filter(
      ([place]) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const [place, { version = "0" }] of found)
      expect(atLeast(version, least), `${place} ${version}`).toBe(true);
  });

  it("names no registry's addresses, so that it installs from any", () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("is that of package.json, whose versions are all exact", () => {
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      if (name in manifest.overrides) continue;
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe("the schema engine in WebAssembly", () => {
  it("is of the very commit that the Prisma command line expects", () => {
    const require = createRequire(createRequire(import.meta.url).resolve("@prisma/engines/package.json"));
    const { enginesVersion } = require("@prisma/engines-version") as { enginesVersion: string };
    expect(engineHash()).toMatch(/^[0-9a-f]{40}$/);
    expect(enginesVersion).toContain(engineHash());
  });

  it("goes with the same release of every Prisma package", () => {
    const versions = ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"].map(
      (name) => wanted[name],
    );
    expect(new Set(versions).size).toBe(1);
    expect(wanted["@prisma/schema-engine-wasm"]).toMatch(new RegExp(`^${versions[0]}-`));
  });
});
