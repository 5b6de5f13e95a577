import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formats } from "@/lib/formats/registry";

describe.each(formats)("the format $name", ({ name, version, documentation, schema, direction, carries, offsetUnits }) => {
  it("has a page that names its version, its offset units, and what it can't carry", () => {
    const page = readFileSync(documentation, "utf8");
    expect(page).toMatch(new RegExp(`version ${version}\\b`, "i"));
    for (const unit of offsetUnits) expect(page.toLowerCase()).toContain(unit);
    for (const [what, how] of Object.entries(carries)) if (how !== "all") expect(page.toLowerCase()).toContain(what);
  });

  it("has a schema where it says so, a fixture, and a round trip where it goes both ways", () => {
    if (schema) expect(existsSync(schema)).toBe(true);
    expect(existsSync(`tests/fixtures/${name}-${version}`)).toBe(true);
    if (direction === "in and out") expect(existsSync(`tests/integration/${name}/round-trip.test.ts`)).toBe(true);
  });
});

it("no two formats have one name or one file ending", () => {
  expect(new Set(formats.map((format) => format.name)).size).toBe(formats.length);
  expect(new Set(formats.map((format) => format.fileEnding)).size).toBe(formats.length);
});
