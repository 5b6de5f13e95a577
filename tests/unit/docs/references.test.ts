import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { testNames } from "@/tests/unit/docs/test-names";

const pages = [
  ...["README.md", "CHANGELOG.md", "RELIABILITY.md", "SECURITY.md"],
  ...readdirSync("docs", { recursive: true }).map((name) => path.join("docs", String(name))).filter((file) => file.endsWith(".md")),
];
const read = (file: string) => readFileSync(file, "utf8");
const codes = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
const blocks = (text: string) => [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, block]) => block!);

const topLevel = readdirSync(".");
/** Whether some code names a file or folder of this project: it begins with one of its top level and has no gaps to fill. */
const isPath = (code: string) => /^[\w.-]+(\/[\w.@[\]-]+)*\/?$/.test(code) && topLevel.includes(code.split("/")[0]!);
/** Made by using the program, not part of the checkout. */
const isMade = (code: string) => /^(data|node_modules|\.next|lib\/data\/generated|test-results)(\/|$)/.test(code);

const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const builtIn = ["ci", "install", "rebuild", "config"];

describe.each(pages)("%s", (page) => {
  const text = read(page);

  test("names only files and folders that are there", () => {
    const named = codes(text).filter((code) => isPath(code) && !isMade(code));
    expect(named.filter((code) => !existsSync(code))).toEqual([]);
  });

  test("links only to files and headings that are there", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter((target) => !/^https?:/.test(target));
    expect(links.filter((target) => !leads(page, target))).toEqual([]);
  });

  test("names only npm commands that there are", () => {
    const commands = [...codes(text), ...blocks(text)].flatMap((code) => [...code.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map(([, command]) => command!));
    expect(commands.filter((command) => !(command in scripts) && !builtIn.includes(command))).toEqual([]);
  });
});

function leads(page: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const place = file ? path.join(path.dirname(page), file) : page;
  if (!existsSync(place)) return false;
  return anchor === undefined || headings(read(place)).includes(anchor);
}

// As GitHub makes anchors: small letters, no punctuation, hyphens for spaces.
const headings = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title!.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-"));

describe.each(["RELIABILITY.md", "SECURITY.md"])("the proofs of %s", (page) => {
  const rows = read(page).split("\n").filter((line) => /^\| (?!promise|---)/.test(line) && !/^\|-/.test(line));

  test.each(rows)("%s", (row) => {
    const proof = row.split(" | ").at(-1)!;
    const parts = [...proof.matchAll(/`(tests\/[^`]+)`(?:: ((?:“[^”]+”(?:, )?)+))?/g)];
    expect(parts.length).toBeGreaterThan(0);
    for (const [, file, quoted] of parts) {
      const names = /\.(test|spec)\.ts$/.test(file!) ? testNames(file!) : [];
      for (const [, name] of quoted?.matchAll(/“([^”]+)”/g) ?? []) expect(names.some((each) => each.includes(name!)), `${file} has a test “${name}”`).toBe(true);
    }
  });
});

test("README.md tells every npm command, as npm run help does", () => {
  const told = [...codes(read("README.md")), ...blocks(read("README.md"))].join("\n");
  const calls = Object.keys(scripts).map((name) => (name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`));
  expect(calls.filter((call) => !told.includes(call) && !told.includes(call.replace("npm run ", "npm run -s ")))).toEqual([]);
});
