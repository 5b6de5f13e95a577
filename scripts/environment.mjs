// The environment of a command, checked by the program's own rules (lib/server/environment.ts) before anything is done.
import { existsSync } from "node:fs";
import path from "node:path";
import { Complaint } from "./complaint.mjs";
import { ROOT } from "./root.mjs";

/** Takes the settings of .env; what is set outside goes before them. */
export function loadDotEnv() {
  const file = path.join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * The checked environment. The dependencies have to be installed.
 * @returns {Promise<import("../lib/server/environment.ts").Environment>}
 */
export async function checkedEnvironment() {
  const { tsImport } = await import("tsx/esm/api");
  const { readEnvironment } = await tsImport("../lib/server/environment.ts", import.meta.url);
  const result = readEnvironment(process.env);
  if (result.ok) return result.environment;
  throw new Complaint(
    result.problems.join("\n"),
    "Change it where it is set: in the file .env or in the shell. .env.example explains each variable.",
  );
}
