import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { operations } from "@/lib/server/operations/registry";

const root = path.resolve("app/api/v1");
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

async function routesOf(file: string): Promise<string[]> {
  const exported: Record<string, unknown> = await import(path.join(root, file));
  const address = `/${path.dirname(file).split(path.sep).join("/")}`.replace(/\[(\w+)\]/g, "{$1}");
  return Object.keys(exported).filter((name) => methods.includes(name)).map((method) => `${method} ${address}`);
}

test("I13 only the annotations of a document are read from pages of other origins; what browsers ask before tells nothing", async () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "route.ts");
  const answering = await Promise.all(files.map(async (file) => ("OPTIONS" in ((await import(path.join(root, file))) as object) ? [path.dirname(file)] : [])));
  const container = path.join("projects", "[project]", "documents", "[id]", "annotations");
  expect(answering.flat().sort()).toEqual([container, path.join(container, "[annotation]")]);
});

test("every route file serves exactly the operations that the API's description lists", async () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "route.ts");
  const served = (await Promise.all(files.map(routesOf))).flat().sort();
  expect(served).toEqual(operations.map(({ method, path: address }) => `${method} ${address}`).sort());
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
});
