import { afterEach, describe, expect, test, vi } from "vitest";
import { maxUploadBytes, readBytes } from "@/lib/server/upload";

afterEach(() => vi.unstubAllEnvs());

/** A request whose body comes in these pieces; `given` counts how many were asked for. */
function sending(sizes: readonly number[], headers: Record<string, string> = {}) {
  const sent = { given: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = sizes[sent.given++];
      if (size === undefined) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(sent.given));
    },
    cancel() {
      sent.isCancelled = true;
    },
  }, { highWaterMark: 0 });
  return { sent, request: new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit) };
}

describe("a body", () => {
  test("arrives whole, in its order, up to the last byte of the limit", async () => {
    const bytes = await readBytes(sending([3, 4, 3]).request, 10);
    expect([...bytes]).toEqual([1, 1, 1, 2, 2, 2, 2, 3, 3, 3]);
    expect(await readBytes(new Request("http://localhost/", { method: "POST" }), 10)).toHaveLength(0);
  });

  test.each([["says so", { "content-length": "1000" }], ["says less", { "content-length": "2" }], ["doesn't say", {}]])("over the limit is refused as soon as it is seen, whether its length %s (T6)", async (_how, headers) => {
    const { sent, request } = sending(Array<number>(1_000).fill(6), headers as Record<string, string>);
    await expect(readBytes(request, 10)).rejects.toEqual(expect.objectContaining({ name: "AppError", code: "too_large" }));
    expect(sent).toEqual({ given: 2, isCancelled: true });
  });

  test("the refusal names the limit", async () => {
    await expect(readBytes(sending([2 * 1024 * 1024 + 1]).request, 2 * 1024 * 1024)).rejects.toThrow(/2 MB/);
  });
});

test.each([["", 50], ["1", 1], ["500", 500]])("MAX_UPLOAD_MB=%j allows %i MB", (value, megabytes) => {
  vi.stubEnv("MAX_UPLOAD_MB", value);
  expect(maxUploadBytes()).toBe(megabytes * 1_048_576);
});
