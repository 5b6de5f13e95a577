import { Command } from "commander";
import { AppError } from "@/lib/data/failure";
import { verifyAsOperator, verifyInstallation, type Verification } from "@/lib/data/verification";
import { operator } from "@/scripts/cli/actor";
import { byOperator } from "@/scripts/cli/command";
import { stopIfInterrupted } from "@/scripts/cli/interruption";
import type { Terminal } from "@/scripts/cli/terminal";

export const verifyCommand = () =>
  byOperator<{ project?: string }>(
    new Command("verify")
      .description("check every quote against its text, every hash and every chain; names records and places, never words")
      .option("--project <slug>", "one project (default: all)"),
    "verify --project bridges",
    async (terminal, { project }) => {
      const bar = terminal.progress("Verifying");
      const onProgress = (done: number, total: number) => {
        stopIfInterrupted();
        bar.update(done, total);
      };
      const results: Verification[] = [];
      for await (const result of verified(project, onProgress)) {
        bar.stop();
        results.push(result);
        report(terminal, result);
      }
      const ok = results.every((result) => result.ok);
      terminal.json({ ok, projects: results });
      return ok;
    },
  );

async function* verified(project: string | undefined, onProgress: (done: number, total: number) => void): AsyncGenerator<Verification> {
  if (project === undefined) return yield* verifyInstallation(operator(), onProgress);
  const result = await verifyAsOperator(operator(), project, onProgress);
  if (!result) throw new AppError("not_found", `There is no project ${project}.`);
  yield result;
}

function report(terminal: Terminal, { project, ok, checked, problemCount, problems }: Verification): void {
  const what = `${checked.revision} texts, ${checked.original} originals, ${checked.claim} claims with ${checked.fragments} quotes, ${checked.event} events, ${checked.version} versions`;
  terminal.say(`${ok ? "sound " : "BROKEN"}  ${project}: ${what}`);
  for (const { record, id, message } of problems) terminal.warn(`  ${record} ${id}: ${message}`);
  if (problemCount > problems.length) terminal.warn(`  … and ${problemCount - problems.length} more`);
}
