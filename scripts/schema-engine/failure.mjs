// Failures in the words and codes of the native engine, which Prisma's command line knows how to show.

const UNREACHABLE = ["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH"];

/**
 * @param {Error & { code?: string, errors?: unknown }} error @param {string} url
 * @returns {{ code: string, message: string }}
 */
export function connectionFailure(error, url) {
  const { pathname, username, hostname, port } = new URL(url);
  if (error.code === "3D000")
    return { code: "P1003", message: `Database \`${decodeURIComponent(pathname.slice(1))}\` does not exist` };
  if (error.code === "28P01" || error.code === "28000")
    return {
      code: "P1000",
      message: `Authentication failed against database server, the provided database credentials for \`${decodeURIComponent(username)}\` are not valid.`,
    };
  if (UNREACHABLE.includes(error.code) || error.errors)
    return { code: "P1001", message: `Can't reach database server at \`${hostname}:${port || 5432}\`` };
  return { code: "P1011", message: error.message };
}

/** The line on stderr by which a sub-command reports that it failed. */
export const failureLine = ({ code, message }) =>
  JSON.stringify({
    level: "ERROR",
    target: "schema_engine::logger",
    fields: { is_panic: false, error_code: code, message },
  });

/**
 * P3018 with what PostgreSQL said of the script; the WebAssembly engine alone says only, for example, "No such table".
 * @param {Error} error the engine's @param {import("pg").DatabaseError} said PostgreSQL's
 */
export function migrationFailure(error, said) {
  const name = /migration_name="([^"]+)"/.exec(String(error.message))?.[1] ?? "unknown";
  const details = [
    ["DETAIL: ", said.detail],
    ["HINT: ", said.hint],
  ]
    .filter(([, text]) => text)
    .map(([label, text]) => `\n${label}${text}`);
  const place = said.position ? `\n(at character ${said.position} of the script)` : "";
  return Object.assign(
    new Error(
      "A migration failed to apply. New migrations cannot be applied before the error is recovered from. " +
        "Read more about how to resolve migration issues in a production database: https://pris.ly/d/migrate-resolve\n\n" +
        `Migration name: ${name}\n\nDatabase error code: ${said.code}\n\nDatabase error:\nERROR: ${said.message}${details.join("")}${place}`,
    ),
    { code: "P3018" },
  );
}
