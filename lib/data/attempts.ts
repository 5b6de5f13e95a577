import { RateLimiterPrisma, type RateLimiterRes } from "rate-limiter-flexible";
import { database } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";

const QUARTER = 15 * 60;

/** Counts what is tried under a key: so many `points` within `seconds`, a quarter of an hour unless given. */
export const attempts = (keyPrefix: string, points: number, seconds = QUARTER) =>
  new RateLimiterPrisma({ storeClient: database(), tableName: "rateLimit", keyPrefix, points, duration: seconds, clearExpiredByTimeout: false });

/** Counts one try before it is made. Refuses with `too_many_attempts` and how long to wait. */
export async function spend(limiter: RateLimiterPrisma, key: string, message: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    const retryAfterSeconds = Math.ceil(((thrown as RateLimiterRes).msBeforeNext ?? 0) / 1000);
    throw new AppError("too_many_attempts", message, { retryAfterSeconds });
  }
}
