import { z } from "zod";

// Every variable the program reads, with what it means. .env.example explains the same ones for people; a test compares.

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username } = new URL(value);
  return /^https?:$/.test(protocol) && pathname === "/" && !search && !hash && !username;
}

function isPostgresUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname } = new URL(value);
  return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1;
}

const wholeNumber = (least: number, most: number) => {
  const error = `should be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, error)
    .transform(Number)
    .refine((value) => value >= least && value <= most, error);
};
const postgresUrl = z
  .string()
  .refine(isPostgresUrl, "should look like postgresql://login:password@host:5432/database");
function isMailServer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(value);
  return /^smtps?:$/.test(protocol) && hostname !== "" && pathname.length <= 1 && !search && !hash;
}

function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username } = new URL(value);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && isHere)) && !search && !hash && !username;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** The variables and what is accepted in each. A variable that is set to nothing counts as not set. */
export const variables = z.object({
  /** The address to listen on; 0.0.0.0 for every network of this machine. */
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "should be a host name or an IP address")
    .default("127.0.0.1"),
  /** The port to listen on. */
  PORT: wholeNumber(1, 65_535).default(3000),
  /** The one address under which browsers reach the program: cookies and the origin check hang on it. */
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, "should be an address without a path, like https://claims.example.org")
    .optional(),
  /** The folder of everything that is kept: database, key, passwords. */
  COUNTERCLAIM_DATA_DIR: z.string().default("./data"),
  /** The program's login to a PostgreSQL (15 or newer); without it the program brings its own. */
  DATABASE_URL: postgresUrl.optional(),
  /** The migrations' login to the same database. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  /** The role the program takes in each database session; set by the start. */
  DATABASE_ROLE: z
    .string()
    .regex(/^[a-z_][a-z0-9_]*$/, "should be the name of a database role")
    .optional(),
  /** The key that signs sessions; made and kept in the data folder when it is not given. */
  NEXTAUTH_SECRET: z.string().min(32, "should be at least 32 random characters").optional(),
  /** The largest file that may be uploaded, in megabytes of 1,048,576 bytes. */
  MAX_UPLOAD_MB: wholeNumber(1, 500).default(50),
  /** Whom published pages name for problems with them: a mail address, or the address of a page. */
  REPORT_PROBLEMS_TO: z.union([z.email(), z.url({ protocol: /^https?$/ })], "should be an e-mail address or the address of a page").optional(),
  /** Where webhooks may lead: to public addresses by https, or also by http and into private networks. */
  WEBHOOK_TARGETS: z.enum(["public", "any"], { error: "should be public or any" }).default("public"),
  /** The server that mail is handed to; without it no mail is sent. */
  SMTP_URL: z.string().refine(isMailServer, "should look like smtps://login:password@mail.example.org or smtp://mail.example.org:587").optional(),
  /** The address that mail comes from. */
  MAIL_FROM: z.email("should be an e-mail address").optional(),
  /** The OpenID Connect provider that people can sign in with: its issuer, as it names itself. */
  OIDC_ISSUER: z.string().refine(isIssuer, "should be the https address of an OpenID Connect issuer").optional(),
  /** What the provider knows this installation by. */
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the sign-in page calls the provider. */
  OIDC_NAME: z.string().max(60, "should have at most 60 characters").default("your organisation"),
  /** Whether only who has an account comes in by the provider, or whoever it knows gets one. */
  OIDC_ACCOUNTS: z.enum(["existing", "new"], { error: "should be existing or new" }).default("existing"),
  /** How much the program writes to its log. */
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `should be one of ${LOG_LEVELS.join(", ")}` }).default("info"),
  /** The e-mail address of the account that the first start makes. */
  FIRST_ACCOUNT_EMAIL: z.email("should be an e-mail address").optional(),
  /** The password of the account that the first start makes; one is made up when it is not given. */
  FIRST_ACCOUNT_PASSWORD: z.string().min(12, "should have at least 12 characters").optional(),
});

/** Variables that say nothing without one another. */
const together: readonly (readonly (keyof z.output<typeof variables>)[])[] = [["SMTP_URL", "MAIL_FROM"], ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]];

function halves(values: z.output<typeof variables>): string[] {
  return together.flatMap((names) => {
    const missing = names.filter((name) => values[name] === undefined);
    return missing.length === names.length ? [] : missing.map((name) => `${name} should be set too, where ${names.filter((each) => values[each] !== undefined).join(" and ")} ${names.length - missing.length > 1 ? "are" : "is"}.`);
  });
}

/** The validated environment. PUBLIC_URL is always an origin without a slash at its end. */
export type Environment = Omit<z.output<typeof variables>, "PUBLIC_URL"> & { PUBLIC_URL: string };

export type EnvironmentResult = { ok: true; environment: Environment } | { ok: false; problems: string[] };

/** Where a browser on this machine finds a server that listens on `host`. */
export function localAddress(host: string, port: number): string {
  if (host === "0.0.0.0" || host === "::") return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

const withoutEmpty = (source: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));

/** Reads the variables from `source`; what is wrong comes back as one sentence per variable, which names it. */
export function readEnvironment(source: Record<string, string | undefined>): EnvironmentResult {
  const result = variables.safeParse(withoutEmpty(source));
  if (!result.success)
    return {
      ok: false,
      problems: result.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`),
    };
  const problems = halves(result.data);
  if (problems.length > 0) return { ok: false, problems };
  const { PUBLIC_URL, ...rest } = result.data;
  const address = PUBLIC_URL ? new URL(PUBLIC_URL).origin : localAddress(rest.HOST, rest.PORT);
  return { ok: true, environment: { ...rest, PUBLIC_URL: address } };
}

let known: Environment | undefined;

/** The environment of this process, read once. Throws when it is not valid: the start has refused that before. */
export function environment(): Environment {
  if (known) return known;
  const result = readEnvironment(process.env);
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return (known = result.environment);
}
