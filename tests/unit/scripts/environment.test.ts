import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEnvironment, variables } from "@/lib/server/environment";

const problemsOf = (source: Record<string, string>) => {
  const result = readEnvironment(source);
  return result.ok ? [] : result.problems;
};

describe("the environment", () => {
  it("needs nothing set", () => {
    expect(readEnvironment({})).toMatchObject({
      ok: true,
      environment: { HOST: "127.0.0.1", PORT: 3000, PUBLIC_URL: "http://127.0.0.1:3000", MAX_UPLOAD_MB: 50 },
    });
  });

  it("takes a variable that is set to nothing as not set", () => {
    expect(readEnvironment({ DATABASE_URL: "", PORT: "" })).toEqual(readEnvironment({}));
  });

  it.each([
    ["0.0.0.0", "http://127.0.0.1:4000"],
    ["192.0.2.7", "http://192.0.2.7:4000"],
    ["::1", "http://[::1]:4000"],
  ])("on HOST %s the public address is %s unless it is given", (HOST, expected) => {
    expect(readEnvironment({ HOST, PORT: "4000" })).toMatchObject({ environment: { PUBLIC_URL: expected } });
    expect(readEnvironment({ HOST, PUBLIC_URL: "https://claims.example.org/" })).toMatchObject({
      environment: { PUBLIC_URL: "https://claims.example.org" },
    });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["HOST", "two words"],
    ["PUBLIC_URL", "claims.example.org"],
    ["PUBLIC_URL", "https://example.org/claims"],
    ["PUBLIC_URL", "ftp://example.org"],
    ["DATABASE_URL", "mysql://root@localhost/x"],
    ["DATABASE_URL", "postgresql://localhost"],
    ["DATABASE_OWNER_URL", "somewhere"],
    ["DATABASE_ROLE", "x; drop table"],
    ["NEXTAUTH_SECRET", "short"],
    ["MAX_UPLOAD_MB", "0"],
    ["MAX_UPLOAD_MB", "501"],
    ["MAX_UPLOAD_MB", "many"],
    ["LOG_LEVEL", "loud"],
    ["SMTP_URL", "mail.example.org"],
    ["SMTP_URL", "https://mail.example.org"],
    ["SMTP_URL", "smtp://mail.example.org/?tls=no"],
    ["MAIL_FROM", "Counterclaim <a@example.org>"],
    ["OIDC_ISSUER", "http://login.example.org"],
    ["OIDC_ISSUER", "login.example.org"],
    ["OIDC_ACCOUNTS", "all"],
    ["OIDC_NAME", "x".repeat(61)],
    ["FIRST_ACCOUNT_EMAIL", "nobody"],
    ["FIRST_ACCOUNT_PASSWORD", "12345"],
  ])("refuses %s=%s, naming the variable and saying what it should be", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} should .+\\.$`)),
    ]);
  });

  it("takes mail server and sender together, and the three that name a provider (E4, E11)", () => {
    const mail = { SMTP_URL: "smtps://login:p%2Fw@mail.example.org", MAIL_FROM: "claims@example.org" };
    const oidc = { OIDC_ISSUER: "https://login.example.org/realms/lenn", OIDC_CLIENT_ID: "claims", OIDC_CLIENT_SECRET: "s" };
    expect(readEnvironment({ ...mail, ...oidc })).toMatchObject({ ok: true, environment: { ...mail, ...oidc, OIDC_ACCOUNTS: "existing" } });
    expect(readEnvironment({ ...oidc, OIDC_ISSUER: "http://127.0.0.1:9000" }).ok).toBe(true);
    expect(problemsOf({ SMTP_URL: mail.SMTP_URL })).toEqual(["MAIL_FROM should be set too, where SMTP_URL is."]);
    expect(problemsOf({ MAIL_FROM: mail.MAIL_FROM, OIDC_ISSUER: oidc.OIDC_ISSUER, OIDC_CLIENT_ID: "claims" })).toEqual([
      "SMTP_URL should be set too, where MAIL_FROM is.", "OIDC_CLIENT_SECRET should be set too, where OIDC_ISSUER and OIDC_CLIENT_ID are.",
    ]);
  });

  it("names every variable that is wrong, not only the first", () => {
    expect(problemsOf({ PORT: "x", LOG_LEVEL: "x" })).toHaveLength(2);
  });
});

describe(".env.example", () => {
  const lines = readFileSync(".env.example", "utf8").split("\n");
  const explained = lines.flatMap((line) => /^#([A-Z_]+)=/.exec(line)?.[1] ?? []);

  it("explains exactly the variables that are read", () => {
    expect([...explained].sort()).toEqual(Object.keys(variables.shape).sort());
  });

  it("says something about each", () => {
    for (const [at, line] of lines.entries())
      if (/^#[A-Z_]+=/.test(line) && !/^#[A-Z_]+=/.test(lines[at - 1] ?? ""))
        expect(lines[at - 1]).toMatch(/^# \S/);
  });

  it("shows the defaults that count", () => {
    const shown = Object.fromEntries(
      lines.flatMap((line) => {
        const m = /^#(HOST|PORT|PUBLIC_URL|COUNTERCLAIM_DATA_DIR|MAX_UPLOAD_MB|LOG_LEVEL)=(.+)$/.exec(line);
        return m ? [[m[1], m[2]]] : [];
      }),
    );
    const defaults = readEnvironment({});
    expect(readEnvironment(shown)).toEqual(defaults);
    expect(Object.keys(shown)).toHaveLength(6);
  });
});
