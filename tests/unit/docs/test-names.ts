import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Every test file of the project, relative to it. */
export function testFiles(): string[] {
  return readdirSync("tests", { recursive: true })
    .map((name) => path.join("tests", String(name)))
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file));
}

/** The names of the tests of a file and of their groups, as they are written there. */
export function testNames(file: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) names.push(...nameOf(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return names;
}

/** `test`, `it.each(…)`, `describe.skipIf(…)`: whatever the call begins with. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ["describe", "test", "it"].includes(callee.text);
  return (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) && isTest(callee.expression);
}

function nameOf(argument: ts.Expression | undefined): string[] {
  if (!argument) return [];
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  return ts.isTemplateExpression(argument) ? [[argument.head.text, ...argument.templateSpans.map((span) => span.literal.text)].join("%s")] : [];
}
