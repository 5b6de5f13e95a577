import { disconnect } from "@/lib/data/database";
import { interruptionCode, listenForInterruption } from "@/scripts/cli/interruption";
import { program } from "@/scripts/cli/program";

// Reached by `npm run -s counterclaim -- <command>`, which brings the database up first (scripts/run.mjs).
// Prisma's adapter queues queries on one connection in a way that pg 8 warns of; nothing that a person could act on.
process.noDeprecation = true;
listenForInterruption();
try {
  await program().parseAsync();
} finally {
  await disconnect();
}
process.exitCode = interruptionCode() ?? process.exitCode ?? 0;
