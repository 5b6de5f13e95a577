import { Command } from "commander";
import { AppError } from "@/lib/data/failure";
import { verifyAsOperator, verifyInstallation, type Verification } from "@/lib/data/verification";
import type { Seal } from "@/lib/data/seals/sealing";
import { operator } from "@/scripts/cli/actor";
import { byOperator } from "@/scripts/cli/command";
import { stopIfInterrupted } from "@/scripts/cli/interruption";
import type { Terminal } from "@/scripts/cli/terminal";

export const verifyCommand = () =>
  byOperator<{ project?: string; seal?: string }>(
    new Command("verify")
      .description("check every quote against its text, every hash, every chain and every seal; names records and places, never words")
      .option("--project <slug>", "one project (default: all)")
      .option("--seal <position:hash>", "the seal that an earlier run of this printed: the project's chain must still go through it"),
    "verify --project bridges",
    async (terminal, { project, seal }) => {
      const bar = terminal.progress("Verifying");
      const onProgress = (done: number, total: number) => {
        stopIfInterrupted();
        bar.update(done, total);
      };
      const results: Verification[] = [];
      for await (const result of verified(project, onProgress, notedSeal(project, seal))) {
        bar.stop();
        results.push(result);
        report(terminal, result);
      }
      const ok = results.every((result) => result.ok);
      terminal.json({ ok, projects: results });
      return ok;
    },
  );

/** A seal as it is printed: its place in the chain and its hash. */
function notedSeal(project: string | undefined, given: string | undefined): Seal | undefined {
  if (given === undefined) return undefined;
  const [, position, hash] = /^([1-9]\d{0,8}):([0-9a-f]{64})$/.exec(given) ?? [];
  if (!position || !hash) throw new AppError("invalid", `“${given}” is no seal: a number, a colon, and 64 hexadecimal digits. Nothing was checked.`);
  if (project === undefined) throw new AppError("invalid", "A seal belongs to one project: say which with --project. Nothing was checked.");
  return { position: Number(position), hash };
}

async function* verified(project: string | undefined, onProgress: (done: number, total: number) => void, noted: Seal | undefined): AsyncGenerator<Verification> {
  if (project === undefined) return yield* verifyInstallation(operator(), onProgress);
  const result = await verifyAsOperator(operator(), project, onProgress, noted);
  if (!result) throw new AppError("not_found", `There is no project ${project}.`);
  yield result;
}

function report(terminal: Terminal, { project, ok, checked, problemCount, problems, seal, unsealed, erased }: Verification): void {
  const what = `${checked.revision} texts, ${checked.original} originals, ${checked.claim} claims with ${checked.fragments} quotes, ${checked.event} events, ${checked.version} versions`;
  terminal.say(`${ok ? "sound " : "BROKEN"}  ${project}: ${what}`);
  terminal.say(`        ${seal ? `sealed up to ${seal.position}:${seal.hash}` : "nothing sealed yet"}${unsealed > 0 ? `, ${unsealed} events wait for their seal` : ""}`);
  for (const { bodies, at, by, reason } of erased) terminal.say(`        erased on ${at.slice(0, 10)} by ${by}: ${bodies} ${bodies === 1 ? "body" : "bodies"}. ${reason}`);
  for (const { record, id, message } of problems) terminal.warn(`  ${record} ${id}: ${message}`);
  if (problemCount > problems.length) terminal.warn(`  … and ${problemCount - problems.length} more`);
}
