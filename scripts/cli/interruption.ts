import { AppError } from "@/lib/data/failure";

let signal: NodeJS.Signals | null = null;

/** From now on Ctrl+C and SIGTERM end the command at the next safe place, so that nothing half done is left. */
export function listenForInterruption(): void {
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      // The second one ends it at once, as it would have without us.
      if (signal) process.exit(130);
      signal = name;
    });
  }
}

/** Asked at every safe place: ends the command by a refusal where a person wants it to end. */
export function stopIfInterrupted(): void {
  if (signal) throw new AppError("unavailable", "Stopped before it was done; nothing half done was left.");
}

/** Whether a person wants the command to end. */
export const isInterrupted = (): boolean => signal !== null;

/** The exit code that a stopped command ends with, or null. */
export const interruptionCode = (): number | null => (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : null);
