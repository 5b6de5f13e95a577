import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A key asked for in code: whole, or with `*` for each part that is only known at run time. */
export type UsedKey = { namespace: string; key: string; where: string };

const TRANSLATORS = new Set(["useTranslations", "translator"]);

/** Every source file under `folders` of `root`, relative to it. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
}

// `const t = useTranslations("ui")` or `translator("ui")`; as a parameter or property, `t: Translate<"ui">`.
function namespaceIn(node: ts.Node, name: string): string | undefined {
  if (!ts.isVariableDeclaration(node) && !ts.isParameter(node) && !ts.isPropertySignature(node))
    return undefined;
  if (node.name.getText() !== name) return undefined;
  const init = ts.isPropertySignature(node) ? undefined : node.initializer;
  if (init && ts.isCallExpression(init) && TRANSLATORS.has(init.expression.getText())) {
    const [argument] = init.arguments;
    return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
  }
  return /^Translate<"([^"]+)">$/.exec(node.type?.getText() ?? "")?.[1];
}

// The nearest declaration of the name in a scope around the call.
function namespaceOf(name: string, call: ts.Node): string | undefined {
  for (let scope: ts.Node | undefined = call.parent; scope; scope = scope.parent) {
    const found = declarationsOf(scope)
      .map((node) => namespaceIn(node, name) ?? namespaceOfProperty(node, name))
      .find(Boolean);
    if (found) return found;
  }
  return undefined;
}

function declarationsOf(scope: ts.Node): ts.Node[] {
  if (ts.isFunctionLike(scope)) return [...scope.parameters];
  const statements = ts.isBlock(scope) || ts.isSourceFile(scope) ? scope.statements : [];
  return statements.flatMap((one) =>
    ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [],
  );
}

// `({ t }: { t: Translate<"ui"> })`, or the same with a type that is named elsewhere in the file.
function namespaceOfProperty(node: ts.Node, name: string): string | undefined {
  if (!ts.isParameter(node) || !ts.isObjectBindingPattern(node.name) || !node.type) return undefined;
  if (!node.name.elements.some((element) => element.name.getText() === name)) return undefined;
  const probe = (one: ts.Node) => (ts.isPropertySignature(one) ? namespaceIn(one, name) : undefined);
  return deepFind(node.type, probe) ?? deepFind(declarationOf(node.type) ?? node.type, probe);
}

function declarationOf(type: ts.TypeNode): ts.Node | undefined {
  const statements = type.getSourceFile().statements;
  const isNamed = (one: ts.Statement) =>
    (ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one)) && one.name.text === type.getText();
  return statements.find(isNamed);
}

function deepFind<T>(node: ts.Node, probe: (node: ts.Node) => T | undefined): T | undefined {
  return probe(node) ?? ts.forEachChild(node, (child) => deepFind(child, probe));
}

// The keys an argument can be; null when it can't be told, not even in part.
function keysOf(node: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return keysOf(node.expression);
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join("")];
  if (!ts.isConditionalExpression(node)) return null;
  const [yes, no] = [keysOf(node.whenTrue), keysOf(node.whenFalse)];
  return yes && no && [...yes, ...no];
}

// The name of `t` in t(…), t.rich(…), t.markup(…), t.has(…), t.raw(…).
function translatorName(call: ts.CallExpression): string | undefined {
  const callee = call.expression;
  if (ts.isIdentifier(callee)) return callee.text;
  const isMethod = ts.isPropertyAccessExpression(callee) && /^(rich|markup|has|raw)$/.test(callee.name.text);
  return isMethod && ts.isIdentifier(callee.expression) ? callee.expression.text : undefined;
}

/** The keys that one file uses, and the calls whose key is an expression that can't be checked. */
export function usedKeys(name: string, text: string): { used: UsedKey[]; unclear: string[] } {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const used: UsedKey[] = [];
  const unclear: string[] = [];
  function visit(node: ts.Node): void {
    ts.forEachChild(node, visit);
    const caller = ts.isCallExpression(node) ? translatorName(node) : undefined;
    const namespace = caller && namespaceOf(caller, node);
    if (!namespace || !ts.isCallExpression(node)) return;
    const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const keys = (node.arguments[0] && keysOf(node.arguments[0])) ?? ["*"];
    // In a namespace of its own ("claims.acts") any key may be asked for; in a whole feature's that would hide too much.
    if (keys.includes("*") && !namespace.includes(".")) unclear.push(where);
    else used.push(...keys.map((key) => ({ namespace, key, where })));
  }
  visit(file);
  return { used, unclear };
}

/** The keys that all files under `folders` use. */
export function scan(root: string, folders: readonly string[]) {
  const files = sourceFiles(root, folders).map((name) =>
    usedKeys(name, readFileSync(path.join(root, name), "utf8")),
  );
  return { used: files.flatMap((file) => file.used), unclear: files.flatMap((file) => file.unclear) };
}
