import pino from "pino";

/** The program's log: JSON lines on standard error. Carries request ids, never secrets or source text. */
export const log = pino(
  { level: process.env.LOG_LEVEL ?? "info", redact: ["password", "*.password", "secret", "*.secret", "authorization", "cookie"] },
  pino.destination({ dest: 2, sync: true }),
);
