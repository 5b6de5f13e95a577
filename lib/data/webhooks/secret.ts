import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { database } from "@/lib/data/database";

/** Which webhook a secret is of; sealed for one, it opens for no other. */
export interface SecretOf {
  readonly projectId: string;
  readonly id: string;
}

const VERSION = "v1";
const [IV, TAG] = [12, 16];

/** The key that seals secrets, of the installation's own, and a name that tells which it was. */
function sealingKey(): { key: Buffer; name: string } {
  const own = process.env.NEXTAUTH_SECRET;
  if (!own) throw new Error("NEXTAUTH_SECRET is not set");
  const key = Buffer.from(hkdfSync("sha256", own, "", "counterclaim webhook secrets", 32));
  return { key, name: createHash("sha256").update(key).digest("hex").slice(0, 16) };
}

const bound = ({ projectId, id }: SecretOf) => Buffer.from(`${projectId}/${id}`);

/** A secret as the database keeps it: AES-256-GCM under a key that the database doesn't have (docs/decisions/0185). */
export function sealed(secret: string, of: SecretOf): string {
  const { key, name } = sealingKey();
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: TAG }).setAAD(bound(of));
  const bytes = Buffer.concat([iv, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, name, bytes.toString("base64url")].join(".");
}

/** The secret again; null where it was sealed with another key, or is not as it was sealed. */
export function opened(stored: string, of: SecretOf): string | null {
  if (isReadable(stored)) return stored;
  const [version, name, given = ""] = stored.split(".");
  const own = sealingKey();
  const bytes = Buffer.from(given, "base64url");
  if (version !== VERSION || name !== own.name || bytes.length < IV + TAG) return null;
  const decipher = createDecipheriv("aes-256-gcm", own.key, bytes.subarray(0, IV), { authTagLength: TAG }).setAAD(bound(of)).setAuthTag(bytes.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

// As secrets were kept before they were sealed.
const isReadable = (stored: string) => stored.startsWith("whsec_");

/** Seals the secrets that were kept readable by an earlier version of the program; gives how many. */
export async function sealReadableSecrets(): Promise<number> {
  const rows = await database().webhook.findMany({ where: { secret: { startsWith: "whsec_" } }, select: { projectId: true, id: true, secret: true } });
  for (const { projectId, id, secret } of rows) await database().webhook.updateMany({ where: { projectId, id, secret }, data: { secret: sealed(secret, { projectId, id }) } });
  return rows.length;
}
