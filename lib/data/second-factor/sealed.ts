import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

// Why the key that signs sessions is what these keys come from: docs/decisions/0177-second-factors-are-sealed.md.
function keyOf(): Buffer {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set");
  return Buffer.from(hkdfSync("sha256", secret, "", "counterclaim second factor", 32));
}

/** Encrypts a shared secret for one account (AES-256-GCM): moved into another's row it can't be read. */
export function sealed(secret: string, userId: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(), nonce).setAAD(Buffer.from(userId));
  const body = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** What was sealed for this account; null where it was sealed under another key, for somebody else, or was changed. */
export function unsealed(text: string, userId: string): string | null {
  const bytes = Buffer.from(text, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(), bytes.subarray(0, 12), { authTagLength: 16 }).setAAD(Buffer.from(userId)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
