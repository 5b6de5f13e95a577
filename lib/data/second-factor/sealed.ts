import { sealed, unsealed, type SealedFor } from "@/lib/data/sealed";

const forAccount = (userId: string): SealedFor => ({ purpose: "second factor", record: userId });

/** The shared secret of an account's second factor as the database keeps it. */
export const sealedFactor = (secret: string, userId: string): string => sealed(secret, forAccount(userId));

/** The secret again; null where it was sealed under another key, for somebody else, or was changed. */
export const unsealedFactor = (stored: string, userId: string): string | null => unsealed(stored, forAccount(userId));
