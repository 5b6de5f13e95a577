import { describe, expect, test } from "vitest";
import { endOf, invitationInput, newcomerInput } from "@/lib/projects/invitation";

const now = new Date("2026-03-01T12:00:00.000Z");
const later = new Date("2026-03-01T12:00:00.001Z");
const open = { takenAt: null, revokedAt: null, expiresAt: later };

describe("whether an invitation can be taken (E3)", () => {
  test.each([
    ["it is open", open, true, null],
    ["its last moment has come", { ...open, expiresAt: now }, true, "expired"],
    ["it was taken", { ...open, takenAt: now }, true, "taken"],
    ["it was revoked", { ...open, revokedAt: now }, true, "revoked"],
    ["whoever invited may no longer", open, false, "lapsed"],
    ["it was taken, and is over", { ...open, takenAt: now, expiresAt: now }, false, "taken"],
  ] as const)("%s", (_what, dates, mayInvite, end) => {
    expect(endOf(dates, mayInvite, now)).toBe(end);
  });
});

describe("what an invitation may say (E5)", () => {
  const input = { id: "0190aaaa-0000-7000-8000-000000000000", role: "editor", email: "ana@example.org", days: 7 };
  test.each([
    ["two addresses", { email: "a@example.org, b@example.org" }],
    ["an address with a name", { email: "Ana <a@example.org>" }],
    ["a line break in the address", { email: "a@example.org\r\nBcc: b@example.org" }],
    ["a line break before it", { email: "\na@example.org" }],
    ["an unknown role", { role: "administrator" }],
    ["no day", { days: 0 }],
    ["more than ninety days", { days: 91 }],
    ["half a day", { days: 0.5 }],
    ["something else", { isAdministrator: true }],
  ])("%s is refused", (_what, odd) => {
    expect(invitationInput.safeParse(input).success).toBe(true);
    expect(invitationInput.safeParse({ ...input, ...odd }).success).toBe(false);
  });

  test("a newcomer says who they are, and nothing of rights", () => {
    const newcomer = { token: "t", email: "ana@example.org", name: "Ana", password: "p" };
    expect(newcomerInput.safeParse(newcomer).success).toBe(true);
    for (const odd of [{ name: " " }, { email: "ana" }, { isAdministrator: true }, { role: "owner" }]) expect(newcomerInput.safeParse({ ...newcomer, ...odd }).success).toBe(false);
  });
});
