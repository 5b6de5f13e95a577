import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

/** What a secret is for, and which record's it is: sealed for one, it opens for no other. */
export interface SealedFor {
  readonly purpose: "webhook secrets" | "second factor" | "invitation links";
  readonly record: string;
}

const VERSION = "v1";
const [IV, TAG] = [12, 16];

/** The key of this purpose (HKDF, RFC 5869), from the installation's own, and a name that tells which it was. */
function keyFor(purpose: SealedFor["purpose"]): { key: Buffer; name: string } {
  const own = process.env.NEXTAUTH_SECRET;
  if (!own) throw new Error("NEXTAUTH_SECRET is not set");
  const key = Buffer.from(hkdfSync("sha256", own, "", `counterclaim ${purpose}`, 32));
  return { key, name: createHash("sha256").update(key).digest("hex").slice(0, 16) };
}

/** A secret as the database keeps it: AES-256-GCM under a key that the database doesn't have (docs/decisions/0177 and 0185). */
export function sealed(secret: string, { purpose, record }: SealedFor): string {
  const { key, name } = keyFor(purpose);
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: TAG }).setAAD(Buffer.from(record));
  const bytes = Buffer.concat([iv, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, name, bytes.toString("base64url")].join(".");
}

/** The secret again; null where it was sealed under another key or for another record, or is not as it was sealed. */
export function unsealed(stored: string, { purpose, record }: SealedFor): string | null {
  const [version, name, given = ""] = stored.split(".");
  const own = keyFor(purpose);
  const bytes = Buffer.from(given, "base64url");
  if (version !== VERSION || name !== own.name || bytes.length < IV + TAG) return null;
  const decipher = createDecipheriv("aes-256-gcm", own.key, bytes.subarray(0, IV), { authTagLength: TAG }).setAAD(Buffer.from(record)).setAuthTag(bytes.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
