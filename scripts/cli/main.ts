import { Command } from "commander";
import { disconnect } from "@/lib/data/database";
import { version } from "@/package.json";
import { importCommand } from "@/scripts/cli/import-command";
import { interruptionCode, listenForInterruption } from "@/scripts/cli/interruption";
import { exportCommand, loadCommand } from "@/scripts/cli/native-commands";
import { projectCommand } from "@/scripts/cli/project-command";
import { tokenCommand } from "@/scripts/cli/token-command";
import { userCommand } from "@/scripts/cli/user-command";
import { verifyCommand } from "@/scripts/cli/verify-command";

// Reached by `npm run -s counterclaim -- <command>`, which brings the database up first (scripts/run.mjs).
const program = new Command("npm run -s counterclaim --")
  .description("Counterclaim on the command line")
  .version(version)
  .showHelpAfterError("(--help after a command explains it)");
for (const make of [importCommand, exportCommand, loadCommand, verifyCommand, projectCommand, userCommand, tokenCommand]) program.addCommand(make());

listenForInterruption();
try {
  await program.parseAsync();
} finally {
  await disconnect();
}
process.exitCode = interruptionCode() ?? process.exitCode ?? 0;
