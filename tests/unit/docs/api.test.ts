import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { apiTypesText, typesFile } from "../../../scripts/api-types-text";

const read = (file: string) => readFileSync(file, "utf8");

describe("types of the API", () => {
  it("I2 are committed as they are made of its description: npx tsx scripts/api-types.ts", async () => {
    expect(read(typesFile)).toBe(await apiTypesText());
  }, 120_000);

  it("I3 the example of docs/api.md compiles with them, strictly, and is what the page shows", () => {
    const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: ["node"], skipLibCheck: true, noUncheckedIndexedAccess: true };
    const program = ts.createProgram(["docs/api/example.ts"], options);
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
    expect(read("docs/api.md")).toContain(`\`\`\`ts\n${read("docs/api/example.ts")}\`\`\``);
  }, 120_000);
});
