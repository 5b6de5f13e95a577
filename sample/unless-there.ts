import { AppError } from "@/lib/data/failure";

/** What is there already, as it is; else what is made. */
export async function unlessThere<T, U>(read: () => Promise<T>, create: () => Promise<U>): Promise<T | U> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "not_found") return create();
    throw thrown;
  }
}
