import { Secret, TOTP } from "otpauth";

/** How long a code stands, in seconds (RFC 6238, 4.1: the default time step). */
export const stepSeconds = 30;
const DIGITS = 6;
// One step to each side: clocks differ, and typing takes its time (RFC 6238, 5.2).
const WINDOW = 1;

const totp = (secret: string, label = "") => new TOTP({ issuer: "Counterclaim", label, algorithm: "SHA1", digits: DIGITS, period: stepSeconds, secret: Secret.fromBase32(secret) });

/** A new shared secret of 160 random bits (RFC 4226, 4: R6), in base 32. */
export const newSharedSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator takes up, as it stands in the QR code: an otpauth:// address. */
export const setupAddress = (secret: string, email: string): string => totp(secret, email).toString();

/** The step that a moment (in milliseconds) lies in, counted from 1970. */
export const stepAt = (now: number): number => Math.floor(now / 1_000 / stepSeconds);

/** The code of a step (RFC 6238), with six digits. */
export const codeOfStep = (secret: string, step: number): string => totp(secret).generate({ timestamp: step * stepSeconds * 1_000 });

/** Whether this is written as such a code is: six digits, with or without space in between. */
export const isOneTimeCode = (given: string): boolean => new RegExp(`^\\d{${DIGITS}}$`).test(given.replace(/\s/g, ""));

/** The step whose code this is, at most one beside that of `now` (in milliseconds); null where it is none of them. */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  const delta = totp(secret).validate({ token: code.replace(/\s/g, ""), timestamp: now, window: WINDOW });
  return delta === null ? null : stepAt(now) + delta;
}
