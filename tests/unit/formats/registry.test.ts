import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readPackage } from "@/lib/formats/reading/package";
import { formats, openerOf, readNames, writtenFormat } from "@/lib/formats/registry";

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
    if (direction === "in and out" && name === "native") expect(existsSync(`tests/integration/${name}/round-trip.test.ts`)).toBe(true);
  });
});

it("no two formats have one name or one file ending", () => {
  expect(new Set(formats.map((format) => format.name)).size).toBe(formats.length);
  expect(new Set(formats.map((format) => format.fileEnding)).size).toBe(formats.length);
});

it("what goes both ways is exactly what is read, and its page says what is read, by which mapping and in which unit", () => {
  expect(formats.filter(({ direction }) => direction === "in and out").map(({ name }) => name)).toEqual(["native", ...readNames]);
  // Each name of `readNames` is a case of round-trip.test.ts, whose table of what a format holds has the compiler ask for it.
  for (const name of readNames) {
    const page = readFileSync(writtenFormat(name)!.documentation, "utf8");
    expect([name, /^## What is read$/m.test(page), new RegExp(`import \\S+ --format ${name} `).test(page)]).toEqual([name, true, true]);
  }
});

describe.each(readNames)("the fixture of %s", (name) => {
  const folder = `tests/fixtures/${name}-${writtenFormat(name)!.version}`;
  const files = new Map(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [path.relative(folder, path.join(entry.parentPath, entry.name)), readFileSync(path.join(entry.parentPath, entry.name), "utf8")]));

  it("is read whole: two texts, nothing wrong", () => {
    const reading = readPackage(openerOf(name), files, { roles: null, unit: name === "doccano" ? "code point" : null, words: {} });
    expect(reading.problems).toEqual([]);
    expect(reading.texts.length).toBeGreaterThan(0);
    expect(reading.texts.some(({ mentions }) => mentions.length > 1)).toBe(true);
  });

  it("X11 is refused with the file's name where it isn't what it says, and never breaks", () => {
    for (const content of ["", "hello", "{}", "[]", "null", "[[[]]]", "{\"__proto__\":{}}", "<a/>", "<a>", `${"[".repeat(50_000)}`]) {
      const broken = new Map([...files].map(([file, text]) => [file, file.endsWith(".txt") ? text : content]));
      const reading = readPackage(openerOf(name), broken, { roles: null, unit: null, words: {} });
      expect(reading.texts.flatMap(({ mentions }) => mentions)).toEqual([]);
    }
  });
});
