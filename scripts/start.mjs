// `npm start` and `npm run dev`: everything from a checkout to a running program.
import { ensureBuild } from "./build.mjs";
import { Complaint } from "./complaint.mjs";
import { sessionSecret } from "./credentials.mjs";
import { dataDirectory, occupy } from "./data-directory.mjs";
import { checkedEnvironment } from "./environment.mjs";
import { firstStart, openInstallation } from "./installation.mjs";
import { alive } from "./process-identity.mjs";
import { becomesHealthy, checkAddress, startServer, stopLeftOver } from "./server.mjs";
import { isStopping, stopEverything } from "./shutdown.mjs";
import { say, seconds, step } from "./steps.mjs";

/** What the running program finds in its environment: its own database login and not the migrations'. */
function serverVariables(environment, database, folder) {
  return {
    ...database.variables,
    DATABASE_OWNER_URL: "",
    COUNTERCLAIM_DATA_DIR: folder,
    PUBLIC_URL: environment.PUBLIC_URL,
    NEXTAUTH_URL: environment.PUBLIC_URL,
    NEXTAUTH_SECRET: environment.NEXTAUTH_SECRET ?? sessionSecret(folder),
    FIRST_ACCOUNT_PASSWORD: "",
  };
}

/** Settled with a complaint when the embedded server has died under the program. */
function databaseDied({ postgres }) {
  if (!postgres) return new Promise(() => {});
  return new Promise((resolve) => {
    setInterval(() => {
      if (!alive(postgres.pid)) resolve("PostgreSQL ended unexpectedly.");
    }, 1000).unref();
  });
}

/** Runs until something ends it. A stop by signal ends the process elsewhere. */
async function untilTheEnd(server, database) {
  const serverDied = server.exited.then((code) => `The server ended unexpectedly (exit code ${code}).`);
  const what = await Promise.race([serverDied, databaseDied(database)]);
  if (isStopping()) return new Promise(() => {});
  await stopEverything();
  throw new Complaint(what, "Everything that was saved is kept. Start again with: npm start");
}

async function openFolder({ COUNTERCLAIM_DATA_DIR, HOST, PORT, PUBLIC_URL }) {
  const folder = dataDirectory(COUNTERCLAIM_DATA_DIR);
  occupy(folder, { address: PUBLIC_URL });
  if (await stopLeftOver(folder))
    say("Stopped a server that an earlier start, killed before it could, had left running.");
  await checkAddress(HOST, PORT);
  return folder;
}

/**
 * Starts the program and stays until it is stopped.
 * @param {{ command: "start" | "dev" }} options
 */
export async function start({ command }) {
  const environment = await checkedEnvironment();
  const { HOST: host, PORT: port, PUBLIC_URL: address } = environment;
  const folder = await openFolder(environment);
  const database = await openInstallation(environment, folder);
  await firstStart(database.variables);
  if (command === "start") await step("Build", ensureBuild, (built) => (built ? "built" : "up to date"));
  const server = startServer({
    command,
    host,
    port,
    dataDirectory: folder,
    env: serverVariables(environment, database, folder),
  });
  await becomesHealthy(server, { host, port, limitSeconds: command === "dev" ? 180 : 60 });
  say(`\nCounterclaim is ready after ${seconds(0)}: ${address}\nCtrl+C stops it.\n`);
  await untilTheEnd(server, database);
}
