import { readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { writtenFormat, type FormatName } from "@/lib/formats/registry";
import { smallCorpus } from "@/tests/cases/formats";
import { textOf, written } from "@/tests/factories/corpus";

/** The recipes of the page: their format stands after their language. */
const recipes = [...readFileSync("docs/corpus-users.md", "utf8").matchAll(/^```(python|r) (\S+)\n([\s\S]*?)^```$/gm)].map(([, language, format, code]) => ({ language: language!, format: format as FormatName, code: code! }));

// Words in quotation marks or after a "." or "$" that are no column: of the languages and their libraries, of recipes' own making, and values.
const others = new Set(["corpus", "tokens", "spans", "parquet", "json", "train", "utf-8", "denies", "tags", "words", "", "read", "itertuples", "labels"]);
const columnsIn = (code: string) => [...new Set([...code.matchAll(/"([a-z_]+)"/g), ...code.matchAll(/\bm\.([a-z_]+)/g), ...code.matchAll(/\$([a-z_]+)/g), ...code.matchAll(/\bc\(([a-z, ]+)\)/g)].flatMap(([, name]) => name!.split(", ")))].filter((name) => !others.has(name));
const filesIn = (code: string) => [...new Set([...code.matchAll(/"(?:corpus|tokens|spans)\/([a-z.]+)"/g)].map(([, name]) => name!))];

async function fieldsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  if (name.endsWith(".parquet")) return Object.keys((await parquetReadObjects({ file: new Uint8Array(bytes).buffer }))[0]!);
  const names = (value: unknown): string[] => (typeof value !== "object" || value === null ? [] : Array.isArray(value) ? value.flatMap(names) : Object.entries(value).flatMap(([key, each]) => [key, ...names(each)]));
  return names(JSON.parse(textOf(bytes).split("\n")[0]!));
}

describe("X21 the recipes for Python and R", () => {
  it("are there for pandas, datasets and R, of about five lines each", () => {
    expect(recipes.map(({ language }) => language)).toEqual(expect.arrayContaining(["python", "r"]));
    for (const library of ["pandas", "datasets", "arrow"]) expect(recipes.some(({ code }) => code.includes(library))).toBe(true);
    for (const { code } of recipes) expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(6);
  });

  it.each(recipes.map((recipe, index) => [`${index + 1}, ${recipe.language}, ${recipe.format}`, recipe] as const))("number %s names only files and columns that its format has", async (_name, { format, code }) => {
    const { files } = await written(writtenFormat(format)!, smallCorpus());
    const named = filesIn(code);
    expect(named.length).toBeGreaterThan(0);
    const fields = new Set((await Promise.all(named.map((name) => fieldsOf(name, files.get(name)!)))).flat());
    expect(columnsIn(code).filter((column) => !fields.has(column))).toEqual([]);
  });
});
