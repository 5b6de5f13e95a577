import { database } from "@/lib/data/database";
import { sealed, unsealed, type SealedFor } from "@/lib/data/sealed";

/** Which webhook a secret is of. */
export interface SecretOf {
  readonly projectId: string;
  readonly id: string;
}

const forWebhook = ({ projectId, id }: SecretOf): SealedFor => ({ purpose: "webhook secrets", record: `${projectId}/${id}` });

/** A webhook's secret as the database keeps it. */
export const sealedSecret = (secret: string, of: SecretOf): string => sealed(secret, forWebhook(of));

/** The secret again; null where it was sealed with another key, or is not as it was sealed. */
export const openedSecret = (stored: string, of: SecretOf): string | null => (isReadable(stored) ? stored : unsealed(stored, forWebhook(of)));

// As secrets were kept before they were sealed.
const isReadable = (stored: string) => stored.startsWith("whsec_");

/** Seals the secrets that were kept readable by an earlier version of the program; gives how many. */
export async function sealReadableSecrets(): Promise<number> {
  const rows = await database().webhook.findMany({ where: { secret: { startsWith: "whsec_" } }, select: { projectId: true, id: true, secret: true } });
  for (const { projectId, id, secret } of rows) await database().webhook.updateMany({ where: { projectId, id, secret }, data: { secret: sealedSecret(secret, { projectId, id }) } });
  return rows.length;
}
