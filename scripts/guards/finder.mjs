// Finds the guards of a source file, and writes the same file so that each of them can be switched off while it runs.
import ts from "typescript";
import { guardCalls, guardProperties, refusalCodes } from "./kinds.mjs";

/**
 * A guard: `id` is the file, what it stands in and what it is, and stays the same when lines move. `replacement` is the
 * source that stands at start…end when the file is instrumented.
 * @typedef {{ id: string, kind: import("./kinds.mjs").GuardKind, file: string, line: number, start: number, end: number, replacement: string }} Guard
 */

const GUARDS = "globalThis.guards";
const off = (id) => `${GUARDS}.isOff(${JSON.stringify(id)})`;

/** Whether a file can have guards: the code that authorises, and the door to it. */
export const mayGuard = (file) => /^lib\/(access|data|server)\//.test(file) && !/^lib\/data\/generated\//.test(file) && file.endsWith(".ts");

/**
 * The guards of a file, in the order of its text; those inside another one's replaced text are listed too.
 * @param {string} file its path from the root of the project
 * @param {string} source
 * @returns {Guard[]}
 */
export function findGuards(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    for (const part of partsOf(node, file, tree)) found.push({ ...part, place: `${file}#${placeOf(node)}` });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return numbered(found).map((guard) => ({ ...guard, file, line: tree.getLineAndCharacterOfPosition(guard.start).line + 1 }));
}

/** Ids: the place and the name, and a number where a name stands there several times. */
function numbered(found) {
  const seen = new Map();
  return found.map(({ place, name, write, ...guard }) => {
    const plain = `${place}/${name}`;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    const id = count === 1 ? plain : `${plain}/${count}`;
    return { id, ...guard, write, replacement: "" };
  });
}

const textOf = (node) => node.getText();
const span = (node) => ({ start: node.getStart(), end: node.getEnd() });

/** What of a node is a guard. `write(id, text)` gives the source in its place, where `text` is its own, already instrumented. */
function* partsOf(node, file, tree) {
  if (ts.isCallExpression(node)) yield* ofCall(node);
  if (ts.isIfStatement(node)) yield* ofIf(node, file);
  if (ts.isPropertyAssignment(node)) yield* ofProperty(node, file);
  if (ts.isStringLiteral(node)) yield* ofAction(node, tree);
  if (file.startsWith("lib/access/") && ts.isBinaryExpression(node)) yield* ofComparison(node);
}

function* ofCall(node) {
  const removal = ts.isIdentifier(node.expression) ? guardCalls.get(node.expression.text) : undefined;
  if (!removal) return;
  const without = removal.without(node.arguments.map(textOf)).replace(/\bguards\./g, `${GUARDS}.`);
  yield { ...span(node), name: node.expression.text, kind: removal.kind, write: (id, text) => `(${off(id)} ? ${without} : ${text})` };
}

/** `if (…) throw` about who asks, or about what isn't simply missing; in lib/access also `if (…) return` of an answer. */
function* ofIf(node, file) {
  const answer = file.startsWith("lib/access/") ? returned(node.thenStatement) : null;
  const code = thrown(node.thenStatement);
  const name = code ?? (answer === null ? null : `if ${answer}`);
  if (name === null || (code === "not_found" && isAbsence(node.expression))) return;
  const kind = code === "not_found" ? "sight" : "right";
  yield { ...span(node.expression), name, kind, write: (id, text) => `(${off(id)} ? ${answer === "true"} : (${text}))` };
}

function returned(statement) {
  const inner = ts.isBlock(statement) ? statement.statements[0] : statement;
  const value = inner && ts.isReturnStatement(inner) ? inner.expression?.kind : undefined;
  return value === ts.SyntaxKind.TrueKeyword ? "true" : value === ts.SyntaxKind.FalseKeyword ? "false" : null;
}

function thrown(statement) {
  const inner = ts.isBlock(statement) ? statement.statements[0] : statement;
  if (!inner || !ts.isThrowStatement(inner) || !inner.expression) return null;
  if (/^notFound\(\)$/.test(inner.expression.getText())) return "not_found";
  const [code] = ts.isNewExpression(inner.expression) ? (inner.expression.arguments ?? []) : [];
  return code && ts.isStringLiteral(code) && refusalCodes.has(code.text) ? code.text : null;
}

/** `!row`, `row === null`: where nothing was found there is nothing to guard. */
const isAbsence = (condition) => /^!\w+$/.test(condition.getText()) || /^\w+ === (null|undefined)$/.test(condition.getText());

function* ofProperty(node, file) {
  const name = node.name.getText();
  if (file === "lib/access/permission.ts" && ts.isStringLiteral(node.name)) return yield* ofRow(node);
  const property = guardProperties.get(name);
  const isAggregate = property?.isFunction || (ts.isStringLiteral(node.initializer) && isAction(node.initializer));
  if (!property || !isAggregate) return;
  const write = property.isFunction
    ? (id, text) => `(...given) => (${off(id)} ? ${property.without} : (${text})(...given))`
    : (id, text) => `(${off(id)} ? ${property.without} : ${text})`;
  // What is read once, when the module is loaded, is asked each time instead.
  if (property.isFunction) yield { ...span(node.initializer), name, kind: property.kind, write };
  else yield { ...span(node), name, kind: property.kind, write: (id) => `get ${name}() { return ${off(id)} ? ${property.without} : ${textOf(node.initializer)}; }` };
}

/** A row of the permission table: one guard for each role that it doesn't give everything, which is then given that. */
function* ofRow(node) {
  const action = JSON.parse(node.name.getText());
  for (const role of restricted(node.getSourceFile(), node.initializer.getText())) {
    yield { ...span(node), name: `${action} ${role}`, kind: "right", row: action, role, write: null };
  }
}

/** The roles that a row, declared in the same file under this name, doesn't give everything. */
function restricted(tree, name) {
  const declaration = tree.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations).find((each) => each.name.getText() === name);
  if (!declaration) throw new Error(`The permission table has a row that is not declared beside it: ${name}.`);
  return declaration.initializer.properties.filter(({ initializer }) => initializer.text !== "any").map((role) => role.name.getText());
}

const ACTION = /^[a-z]+\.[a-z]+$/;
const isAction = (node) => ACTION.test(node.text);
const ASKERS = new Set(["createOne", "decided"]);

/** The action that a general function asks for. */
function* ofAction(node) {
  const call = node.parent;
  if (!isAction(node) || !ts.isCallExpression(call) || !ts.isIdentifier(call.expression) || !ASKERS.has(call.expression.text)) return;
  yield { ...span(node), name: node.text, kind: "right", write: (id, text) => `(${off(id)} ? "project.read" : ${text})` };
}

/** `a === b` within what a function of lib/access returns. */
function* ofComparison(node) {
  const isReturned = (each) => Boolean(each) && (ts.isReturnStatement(each) || (ts.isBinaryExpression(each) || ts.isParenthesizedExpression(each)) && isReturned(each.parent));
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken || !isReturned(node.parent)) return;
  yield { ...span(node), name: node.getText(), kind: "right", write: (id, text) => `(${off(id)} ? true : ${text})` };
}

/** The functions and declarations that a node stands in, outermost first. */
function placeOf(node) {
  const names = [];
  for (let each = node.parent; each; each = each.parent) {
    if ((ts.isFunctionDeclaration(each) || ts.isVariableDeclaration(each) || ts.isMethodDeclaration(each) || ts.isPropertyAssignment(each)) && each.name) names.unshift(each.name.getText().replaceAll('"', ""));
  }
  return names.join(".") || "module";
}

/**
 * The file with a switch at each guard. Lines stay where they are.
 * @param {string} file
 * @param {string} source
 */
export function instrumented(file, source) {
  const guards = withoutRows(findGuards(file, source));
  return written(source, guards, 0, source.length);
}

/** Each row of the table becomes one that is asked each time, with a switch for each role. */
function withoutRows(guards) {
  const rows = new Map();
  const others = [];
  for (const guard of guards) {
    if (guard.row === undefined) others.push(guard);
    else rows.set(guard.start, [...(rows.get(guard.start) ?? []), guard]);
  }
  const asked = [...rows.values()].map(([first, ...more]) => {
    const roles = [first, ...more].map(({ id, role }) => `${role}: ${off(id)} ? "any" : row.${role}`).join(", ");
    const write = (_id, text) => `get ${JSON.stringify(first.row)}() { const row = ${text.slice(text.indexOf(":") + 1)}; return { ...row, ${roles} }; }`;
    return { ...first, write };
  });
  return [...others, ...asked];
}

/** The text from `start` to `end` with the outermost guards in it replaced, and those within them before. */
function written(source, guards, start, end) {
  const inside = guards.filter((guard) => guard.start >= start && guard.end <= end);
  const outer = inside.filter((guard) => !inside.some((other) => other !== guard && contains(other, guard)));
  let text = "";
  let at = start;
  for (const guard of outer.toSorted((a, b) => a.start - b.start)) {
    const inner = guards.filter((other) => other !== guard && contains(guard, other));
    text += source.slice(at, guard.start) + guard.write(guard.id, written(source, inner, guard.start, guard.end));
    at = guard.end;
  }
  return text + source.slice(at, end);
}

/** Whether `inner` lies in `outer`; of two with the same span the first lies outside. */
const contains = (outer, inner) =>
  outer.start <= inner.start && inner.end <= outer.end && (outer.start < inner.start || inner.end < outer.end || outer.id < inner.id);
