import { Option, type Command } from "commander";
import { AppError } from "@/lib/data/failure";
import { Terminal } from "@/scripts/cli/terminal";

/** What every command takes. */
export interface Shared {
  readonly as?: string;
  readonly json?: boolean;
}

/** What a command does with its arguments: false where something failed that it has already told. */
export type Work<O> = (terminal: Terminal, options: O & Shared, operands: string[]) => Promise<boolean | void>;

const program = "npm run -s counterclaim --";

/** A command that somebody of the project does: `--as` says who. */
export function byPerson<O>(command: Command, example: string, work: Work<O>): Command {
  return byOperator(command.addOption(new Option("--as <email>", "act as this person (default: the first owner)")), example, work);
}

/** Adds what all commands have in common: `--json`, an example, and the one place where refusals are told. */
export function byOperator<O>(command: Command, example: string, work: Work<O>): Command {
  return command
    .addOption(new Option("--json", "print one JSON value for machines"))
    .addHelpText("after", `\nExample:\n  ${program} ${example}`)
    .action(async () => {
      const options = command.optsWithGlobals<O & Shared>();
      const terminal = new Terminal(options.json ?? false);
      try {
        if ((await work(terminal, options, command.args)) === false) process.exitCode = 1;
      } catch (thrown) {
        tell(terminal, refusalOf(thrown));
        process.exitCode = 1;
      }
    });
}

/** What a person can do something about; anything else is a bug, and shown as one. */
function refusalOf(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  // A full disk, a folder without rights: the system's words name the file.
  if (thrown instanceof Error && "syscall" in thrown && "path" in thrown) return new AppError("unavailable", `${thrown.message}. Nothing half done was left.`);
  throw thrown;
}

/** Says why a command was refused: to people on stderr, to machines on stdout as well. */
function tell(terminal: Terminal, { code, message, extra }: AppError): void {
  terminal.json({ ok: false, code, message, issues: extra.issues ?? [] });
  terminal.warn(message);
  const more = (extra.issues ?? []).map((issue) => issue.message).filter((each) => !message.includes(each));
  for (const issue of more) terminal.warn(`  ${issue}`);
}
