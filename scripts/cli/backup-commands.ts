import { Command } from "commander";
import { backUp } from "@/lib/data/backup/backup";
import { restore } from "@/lib/data/backup/restore";
import { verifyInstallation, type Verification } from "@/lib/data/verification";
import { directoryTarget, zipTarget } from "@/lib/data/native/target";
import { version as toolVersion } from "@/package.json";
import { operator } from "@/scripts/cli/actor";
import { byOperator } from "@/scripts/cli/command";
import { stopIfInterrupted } from "@/scripts/cli/interruption";
import { placeOf } from "@/scripts/cli/place";
import type { Terminal } from "@/scripts/cli/terminal";

/** A bar that moves with the work, which ends where a person wants it to. */
function moving(terminal: Terminal, what: string) {
  const bar = terminal.progress(what);
  const onProgress = (done: number, total: number) => {
    stopIfInterrupted();
    bar.update(done, total);
  };
  return { onProgress, stop: () => bar.stop() };
}

const rowsOf = (tables: readonly { readonly rows: number }[]) => tables.reduce((sum, { rows }) => sum + rows, 0);

export const backupCommand = () =>
  byOperator(
    new Command("backup")
      .description("write everything that the installation holds, accounts too, into a new folder, or into a ZIP file where the name ends in .zip; keep it as safe as the database")
      .argument("<place>", "the new folder or ZIP file"),
    "backup monday.zip",
    async (terminal, _options, [given]) => {
      const place = placeOf(given!);
      const { onProgress, stop } = moving(terminal, "Backing up");
      const target = await (place.endsWith(".zip") ? zipTarget(place) : directoryTarget(place));
      const { at, tables } = await backUp(operator(), target, { toolVersion, onProgress }).finally(stop);
      terminal.say(`Backed up ${rowsOf(tables)} rows of ${tables.length} tables to ${place}.`);
      terminal.json({ ok: true, out: place, at, tables: tables.length, rows: rowsOf(tables) });
    },
  );

export const restoreCommand = () =>
  byOperator(
    new Command("restore")
      .description("write a backup into this installation's database, which has to be empty, and verify it")
      .argument("<place>", "the backup"),
    "restore monday.zip",
    async (terminal, _options, [given]) => {
      const { onProgress, stop } = moving(terminal, "Restoring ");
      const { at, tables } = await restore(operator(), placeOf(given!), onProgress).finally(stop);
      terminal.say(`Restored ${rowsOf(tables)} rows of ${tables.length} tables, as they stood at ${at}.`);
      const broken = await brokenProjects(terminal);
      terminal.json({ ok: broken.length === 0, at, tables: tables.length, rows: rowsOf(tables), broken });
      return broken.length === 0;
    },
  );

async function brokenProjects(terminal: Terminal): Promise<string[]> {
  const results: Verification[] = [];
  for await (const result of verifyInstallation(operator())) results.push(result);
  const broken = results.filter(({ ok }) => !ok).map(({ project }) => project);
  if (broken.length === 0) terminal.say(`Verified: ${results.length} projects are sound.`);
  else terminal.warn(`Not sound: ${broken.join(", ")}. Everything was restored as it was backed up; see: verify`);
  return broken;
}
