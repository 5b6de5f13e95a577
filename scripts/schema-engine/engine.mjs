// The WebAssembly build of Prisma's schema engine, and what it needs said differently than the native one.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { MigrationAdapter, noDatabase } from "./adapter.mjs";
import { createDatabase } from "./connection.mjs";
import { migrationFailure } from "./failure.mjs";

const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));

/** The hash of the engine's commit, which has to be that of the Prisma command line. */
export const engineHash = () =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"))
    .version.split(".")
    .pop();

let panic = "";
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  get: () => panic,
  set_message: (message) => {
    panic = message;
  },
};

/** Why the engine's code ended, if the error is such an end. @returns {string | undefined} */
export const panicMessage = (error) =>
  error?.name === "RuntimeError" ? panic || String(error.message) : undefined;

async function loadWebAssembly() {
  const glue = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const code = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(code, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

const isFile = (side) => side?.tag === "empty" || side?.tag === "schemaDatamodel";
const needsNoDatabase = ({ method, params }) => method === "diff" && isFile(params.from) && isFile(params.to);

function adapterFor(call, datasource) {
  if (needsNoDatabase(call)) return noDatabase;
  if (datasource?.url) return new MigrationAdapter(datasource);
  throw Object.assign(new Error("The datasource.url property is required in your Prisma config file."), {
    code: "P1012",
  });
}

// The WebAssembly engine answers these two from the schema it kept from devDiagnostic and has no shadow database of its
// own for them; after migrations were applied in between it has kept none for the longer list, so it is asked again.
const AFTER_DIAGNOSIS = ["evaluateDataLoss", "createMigration"];

/** One engine for the process: it is made at the first call, which says whether it needs a database. */
export class Engine {
  #options;
  #adapter;
  #engine;

  /** @param {import("./arguments.mjs").EngineArguments} options */
  constructor(options) {
    this.#options = options;
  }

  /** Answers one call of the protocol. @param {{ method: string, params: any }} call */
  async answer(call) {
    if (call.method === "createDatabase")
      return { databaseName: await createDatabase(this.#options.datasource.url) };
    const engine = (this.#engine ??= await this.#start(call));
    if (call.method === "getDatabaseVersion") return engine.version(call.params ?? null);
    if (AFTER_DIAGNOSIS.includes(call.method))
      await engine.devDiagnostic({
        migrationsList: call.params.migrationsList,
        filters: call.params.filters,
      });
    return (await this.#call(engine, call)) ?? {};
  }

  async close() {
    await this.#adapter?.close?.();
  }

  async #call(engine, { method, params }) {
    this.#adapter.scriptError = undefined;
    try {
      return await engine[method](params);
    } catch (error) {
      const said = this.#adapter.scriptError;
      throw method === "applyMigrations" && said ? migrationFailure(error, said) : error;
    }
  }

  async #start(call) {
    const { SchemaEngine } = await loadWebAssembly();
    this.#adapter = adapterFor(call, this.#options.datasource);
    const files = this.#options.datamodels.map((file) => [file, readFileSync(file, "utf8")]);
    const log = (line) => process.stderr.write(`${line}\n`);
    return SchemaEngine.new(
      { datamodels: files.length > 0 ? files : undefined },
      log,
      bindMigrationAwareSqlAdapterFactory(this.#adapter),
    );
  }
}
