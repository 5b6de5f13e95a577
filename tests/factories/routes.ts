import { readdirSync } from "node:fs";
import path from "node:path";
import type { Handler } from "@/tests/factories/request";

const root = path.resolve("app");
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Files of this name under app/, as paths from it. */
function filesNamed(name: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === name).sort();
}

/** The address that a file of app/ serves, with parameters in braces: route groups stand in none, rest parameters as one. */
export function addressOf(file: string): string {
  const parts = path.dirname(file).split(path.sep).filter((part) => part !== "." && !part.startsWith("("));
  return `/${parts.map((part) => part.replace(/^\[+(?:\.\.\.)?(\w+)\]+$/, "{$1}")).join("/")}`;
}

/** The addresses of all pages. */
export const appPages = (): string[] => filesNamed("page.tsx").map(addressOf);

/** Every method of every route file, as "METHOD /address", with what answers it; only those under an address where one is given. */
export async function appRoutes(under = "/"): Promise<Map<string, Handler>> {
  const found = await Promise.all(filesNamed("route.ts").filter((file) => addressOf(file).startsWith(under)).map(handlersOf));
  return new Map(found.flat());
}

async function handlersOf(file: string): Promise<[string, Handler][]> {
  const exported: Record<string, Handler> = await import(path.join(root, file));
  return Object.keys(exported).filter((name) => methods.includes(name)).map((method) => [`${method} ${addressOf(file)}`, exported[method]!]);
}
