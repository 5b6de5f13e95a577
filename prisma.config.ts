import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Where npm could download Prisma's native schema engine, it is used. Where it could not (no way to
// binaries.prisma.sh), the same engine's WebAssembly build answers in its place, through scripts/schema-engine.mjs.
const engines = path.dirname(createRequire(path.resolve("package.json")).resolve("@prisma/engines/package.json"));
if (!readdirSync(engines).some((f) => f.startsWith("schema-engine-")))
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve("scripts/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
