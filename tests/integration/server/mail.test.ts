import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { InvitationMail } from "@/lib/data/invitations/invitations";
import { invitationMail, invitationPost } from "@/lib/server/invitation-post";
import { log } from "@/lib/server/log";
import { sendMail, type Mail } from "@/lib/server/mail";
import { decoded, mailServer, type MailServerUnderTest } from "@/tests/setup/mail-server";

let server: MailServerUnderTest;
const errors = vi.spyOn(log, "error").mockImplementation(() => undefined);
beforeAll(async () => void (server = await mailServer()));
afterAll(async () => {
  errors.mockRestore();
  await server.close();
});

const invitation: InvitationMail = { to: "ana@example.org", project: "The river crossing", role: "annotator", invitedBy: "Olga Owner", link: "https://claims.example.org/invitation/abc", expiresAt: new Date("2026-03-08T12:00:00Z") };
const mail: Mail = { to: "ana@example.org", subject: "s", text: "t", html: "<p>t</p>" };
const from = () => ({ url: server.url, from: "counterclaim@example.org" });
async function sent(overrides: Partial<InvitationMail>) {
  const before = server.received.length;
  expect(await sendMail(from(), invitationMail({ ...invitation, ...overrides }))).toBe("sent");
  expect(server.received.length).toBe(before + 1);
  const { body, ...rest } = server.received.at(-1)!;
  return { ...rest, body: decoded(body) };
}
const namesIn = (head: string) => head.split(/\r\n(?![ \t])/).map((line) => line.split(":")[0]);

describe("a mail with an invitation (E5)", () => {
  test("comes as text and as HTML, from the address that is set, to just the one that was given", async () => {
    const { from: sender, to, head, body } = await sent({});
    expect([sender, to]).toEqual(["counterclaim@example.org", ["ana@example.org"]]);
    expect(head).toMatch(/^From: Counterclaim <counterclaim@example\.org>$/m);
    expect(head).toMatch(/^Content-Type: multipart\/alternative/m);
    const [, text = "", html = ""] = body.split(/--\S+\r\n/);
    for (const part of [text, html]) for (const words of ["Olga Owner", "The river crossing", "annotator", "https://claims.example.org/invitation/abc", "8 March 2026"]) expect(part).toContain(words);
    expect([text.includes("<"), html.includes('<a href="https://claims.example.org/invitation/abc">')]).toEqual([false, true]);
  });

  test("words of people are words: no header can be broken out of, no tag made", async () => {
    const names = namesIn((await sent({})).head);
    const evil = "x\r\nBcc: eve@example.org\r\n\r\n<script>alert(1)</script>\u2028\u0085\" onclick='x' &amp;";
    const { head, body, to } = await sent({ project: evil, invitedBy: evil });
    expect([namesIn(head), to]).toEqual([names, ["ana@example.org"]]);
    const html = body.split("text/html")[1]!;
    expect(html).not.toMatch(/<script|onclick='/);
    expect(html).toContain("&#60;script&#62;");
  });

  test("an address is one address, whatever stands in it", async () => {
    for (const to of ["ana@example.org, eve@example.org", "ana@example.org\r\nBcc: eve@example.org", "Eve <eve@example.org>"]) {
      const before = server.received.length;
      await sendMail(from(), { ...mail, to });
      for (const { to: reached, head } of server.received.slice(before)) expect([reached.length, namesIn(head).includes("Bcc")]).toEqual([1, false]);
    }
  });
});

describe("what becomes of a mail (E4)", () => {
  test("a server that isn't there, refuses the address, or the whole mail: it failed, and the log has why, without its words", async () => {
    errors.mockClear();
    const refusing = await mailServer({ onRcptTo: (_address, _session, done) => done(new Error("nobody of that name")) });
    const full = await mailServer({ onData: (stream, _session, done) => void stream.resume().on("end", () => done(new Error("no room"))) });
    const busy = await mailServer({ onRcptTo: (_address, _session, done) => done(Object.assign(new Error("come back later"), { responseCode: 451 })) });
    const strict = await mailServer({ authOptional: false, allowInsecureAuth: true, authMethods: ["PLAIN"], onAuth: (_auth, _session, done) => done(new Error("not you")) });
    expect(await sendMail({ ...from(), url: refusing.url }, mail)).toBe("address");
    expect(await sendMail({ ...from(), url: busy.url }, mail)).toBe("server");
    expect(await sendMail({ ...from(), url: full.url }, mail)).toBe("server");
    expect(await sendMail({ ...from(), url: strict.url.replace("//", "//claims:wrong@") }, mail)).toBe("signin");
    for (const each of [refusing, busy, full, strict]) await each.close();
    expect(await sendMail({ ...from(), url: refusing.url }, { ...mail, text: "canary words" })).toBe("connection");
    expect(errors).toHaveBeenCalledTimes(5);
    expect(JSON.stringify(errors.mock.calls)).not.toContain("canary words");
  });

  test("login and password of the address are used, with special signs", async () => {
    const logins: unknown[] = [];
    const guarded = await mailServer({ authOptional: false, allowInsecureAuth: true, authMethods: ["PLAIN"], onAuth: ({ username, password }, _session, done) => { logins.push([username, password]); done(null, { user: username }); } });
    expect(await sendMail({ ...from(), url: guarded.url.replace("//", "//claims%40example.org:p%2Fw%3A@") }, mail)).toBe("sent");
    expect(logins).toEqual([["claims@example.org", "p/w:"]]);
    await guarded.close();
  });
});

test("E4: without a mail server there is nothing that sends, and links lead to this installation", () => {
  const { send, linkOf } = invitationPost();
  expect([send, linkOf("abc")]).toEqual([null, "http://127.0.0.1:3000/invitation/abc"]);
});
