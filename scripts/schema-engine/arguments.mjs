/**
 * The command line with which Prisma calls its schema engine.
 * @typedef {{ datamodels: string[], datasource?: { url: string, shadowDatabaseUrl?: string }, version: boolean, subcommand?: string }} EngineArguments
 *   subcommand: what follows `cli`; without one the engine answers on stdin and stdout
 * @param {string[]} argv
 * @returns {EngineArguments}
 */
export function engineArguments(argv) {
  const found = { datamodels: [], datasource: undefined, version: false, subcommand: undefined };
  const rest = [...argv];
  const take = {
    "--datamodels": () => found.datamodels.push(rest.shift()),
    "--datasource": () => {
      found.datasource = JSON.parse(rest.shift());
    },
    "--enabled-preview-features": () => rest.shift(),
    "--extension-types": () => rest.shift(),
    "--version": () => {
      found.version = true;
    },
    "-V": () => {
      found.version = true;
    },
    cli: () => {
      found.subcommand = rest.shift();
    },
  };
  while (rest.length > 0) take[rest.shift()]?.();
  return found;
}
