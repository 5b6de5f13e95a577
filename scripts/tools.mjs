// The commands that hand over to one installed tool. Arguments after the command are passed on to it.
import { existsSync } from "node:fs";
import path from "node:path";
import { forgetDevelopmentTypes } from "./build.mjs";
import { Complaint } from "./complaint.mjs";
import { dataDirectory } from "./data-directory.mjs";
import { checkedEnvironment } from "./environment.mjs";
import { openInstallation, typescript } from "./installation.mjs";
import { installed, mustRun, run } from "./program.mjs";
import { ROOT } from "./root.mjs";

/** The tests' environment: what is set outside for the program itself must not reach them. */
export const TEST_ENVIRONMENT = Object.fromEntries(
  [
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "DATABASE_ROLE",
    "COUNTERCLAIM_DATA_DIR",
    "HOST",
    "PORT",
    "PUBLIC_URL",
    "NEXTAUTH_URL",
    "NEXTAUTH_SECRET",
    "MAX_UPLOAD_MB",
    "SMTP_URL",
    "MAIL_FROM",
    "OIDC_ISSUER",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
    "OIDC_NAME",
    "OIDC_ACCOUNTS",
    "LOG_LEVEL",
    "FIRST_ACCOUNT_EMAIL",
    "FIRST_ACCOUNT_PASSWORD",
    "CI",
    "NODE_OPTIONS",
  ].map((name) => [name, undefined]),
);

export const lintCommand = (args) => [
  ...installed("eslint"),
  "--max-warnings=0",
  ...(args.length > 0 ? args : ["."]),
];
export const typesCommand = (args) => [...installed("typescript", "tsc"), "--noEmit", "-p", ".", ...args];
export const vitestCommand = (...args) => [...installed("vitest"), "run", ...args];

const CLI = "scripts/cli/main.ts";

const interactive = async (command, env = {}) => (await run(command, { interactive: true, env })).code;

export const lint = (args) => interactive(lintCommand(args));
export const format = (args) =>
  interactive([...installed("prettier"), "--write", ...(args.length > 0 ? args : ["."])]);
export const unit = (args) => interactive(vitestCommand("--project", "unit", ...args), TEST_ENVIRONMENT);
export const integration = (args) =>
  interactive(vitestCommand("--project", "integration", ...args), TEST_ENVIRONMENT);

/** Kills the program and its database under load, ten times over: too long for every run. */
export const faults = (args) =>
  interactive(vitestCommand("--project", "integration", "tests/integration/reliability/saves.test.ts", ...args), {
    ...TEST_ENVIRONMENT,
    FAULT_ROUNDS: "10",
  });

/** Runs a script that needs neither database nor server. */
export const plainScript = (file, args) => interactive([...installed("tsx"), file, ...args], TEST_ENVIRONMENT);

/** Makes the types of the pages and routes, which the compiler needs to be there. */
export async function generateTypes() {
  forgetDevelopmentTypes();
  await mustRun("The types of the pages could not be made", [...installed("next"), "typegen"], {
    limitSeconds: 120,
  });
}

/** The compiler, over everything. */
export async function types(args) {
  await generateTypes();
  return interactive(typesCommand(args));
}

const wantsHelp = (args) =>
  args.length === 0 || args.some((arg) => arg === "--help" || arg === "-h") || args[0] === "help";

/** The command line, on this installation's database, whether or not the program is running. */
export async function commandLine(args) {
  if (!existsSync(path.join(ROOT, CLI))) throw new Complaint(`This version has no ${CLI}.`);
  if (wantsHelp(args)) return interactive(typescript(CLI, ...args));
  const environment = await checkedEnvironment();
  const folder = dataDirectory(environment.COUNTERCLAIM_DATA_DIR);
  const database = await openInstallation(environment, folder);
  return interactive(typescript(CLI, ...args), { ...database.variables, COUNTERCLAIM_DATA_DIR: folder });
}
