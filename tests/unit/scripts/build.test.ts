import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SOURCES, sourcesHash } from "../../../scripts/build.mjs";

let root: string;
const put = (file: string, content: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "build-"));
  put("app/page.tsx", "page");
  put("lib/text/span.ts", "span");
  put("package.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the state of the sources", () => {
  it("is the same for the same content, whenever it was written", () => {
    const before = sourcesHash(root);
    utimesSync(path.join(root, "app/page.tsx"), 1, 1);
    expect(sourcesHash(root)).toBe(before);
  });

  it.each([
    ["a page is altered", "app/page.tsx", "other"],
    ["a file is added", "components/reader/card.tsx", "card"],
    ["a message is added", "messages/en/reader.json", "{}"],
    ["the dependencies change", "package-lock.json", "{}"],
    ["the schema changes", "prisma/schema.prisma", "model A {}"],
  ])("is another when %s", (_what, file, content) => {
    const before = sourcesHash(root);
    put(file, content);
    expect(sourcesHash(root)).not.toBe(before);
  });

  it("tells a moved file from an unmoved one", () => {
    const before = sourcesHash(root);
    rmSync(path.join(root, "app/page.tsx"));
    put("app/other/page.tsx", "page");
    expect(sourcesHash(root)).not.toBe(before);
  });

  it.each([
    "tests/unit/a.test.ts",
    "docs/SPEC.md",
    "lib/data/generated/client.ts",
    "data/secret",
    ".next/BUILD_ID",
  ])("is the same when %s changes", (file) => {
    const before = sourcesHash(root);
    put(file, "anything");
    expect(sourcesHash(root)).toBe(before);
  });
});

it("every part of the checkout that the program's code imports counts as a source", () => {
  const code = ["app", "components", "lib", "messages"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("lib/data/generated"));
  const imported = code.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/from "@\/([^/"]+)/g)].map(([, part]) => part),
  );
  expect(imported.length).toBeGreaterThan(0);
  expect([...new Set(imported)].filter((part) => !SOURCES.includes(String(part)))).toEqual([]);
});
