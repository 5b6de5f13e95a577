import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's native schema engine is used where npm could download it; elsewhere the same engine's WebAssembly build
// answers in its place. The command line reads this file before it looks for an engine (docs/decisions/0003).
const engines = path.dirname(
  createRequire(path.resolve("package.json")).resolve("@prisma/engines/package.json"),
);
if (!readdirSync(engines).some((file) => file.startsWith("schema-engine-")))
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve("scripts/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || "" },
});
