import { Command } from "commander";
import { version } from "@/package.json";
import { backupCommand, restoreCommand } from "@/scripts/cli/backup-commands";
import { eraseCommand } from "@/scripts/cli/erase-command";
import { importCommand } from "@/scripts/cli/import-command";
import { exportCommand, loadCommand } from "@/scripts/cli/native-commands";
import { projectCommand } from "@/scripts/cli/project-command";
import { reviseCommand } from "@/scripts/cli/revise-command";
import { tokenCommand } from "@/scripts/cli/token-command";
import { userCommand } from "@/scripts/cli/user-command";
import { verifyCommand } from "@/scripts/cli/verify-command";

/** Every command, each with its help. */
export function program(): Command {
  const made = new Command("npm run -s counterclaim --")
    .description("Counterclaim on the command line")
    .version(version)
    // A --version after a command is that command's own.
    .enablePositionalOptions()
    .showHelpAfterError("(--help after a command explains it)");
  for (const make of [importCommand, reviseCommand, exportCommand, loadCommand, verifyCommand, projectCommand, userCommand, tokenCommand, backupCommand, restoreCommand, eraseCommand]) made.addCommand(make());
  return made;
}
