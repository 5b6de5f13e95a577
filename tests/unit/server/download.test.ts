import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { download } from "@/lib/server/download";

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text, "utf8");
}
const named = (fileName: string) => download(pieces("a"), { fileName, contentType: "text/plain" }).headers.get("content-disposition")!;

describe("a file's name is a label, never an instruction", () => {
  const hostile = ['a".txt"; filename="b.html', "../../etc/passwd", "C:\\autoexec.bat", "a\r\nset-cookie: b=c", "a\0b", "'); alert(1)//", "*.txt", "%2e%2e%2f", "\u202etxt.exe", "կամուրջ 🚣🏽‍♀️.txt", " ", "x".repeat(2_000)];

  test.each(hostile)("%j", (fileName) => {
    const header = named(fileName);
    expect(header).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9!#$&+\-.^_`|~%]*$/);
    expect(decodeURIComponent(header.split("''")[1]!)).toBe(fileName);
  });

  test("any name comes back exactly", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (fileName) => {
      expect(decodeURIComponent(named(fileName).split("''")[1]!)).toBe(fileName);
    }));
  });
});

describe("a download", () => {
  test("is never shown in the page, never guessed at, never kept", () => {
    const { headers } = download(pieces("<script>"), { fileName: "a.html", size: 8, contentType: "application/octet-stream" });
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/octet-stream", "content-length": "8", "cache-control": "no-store", "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
    });
  });

  test("gives the bytes in their order, and reads no further than it is read", async () => {
    let given = 0;
    async function* counted() {
      for (const text of ["one ", "two ", "three"]) {
        given++;
        yield Buffer.from(text, "utf8");
      }
    }
    const response = download(counted(), { fileName: "a", contentType: "text/plain" });
    const reader = response.body!.getReader();
    await reader.read();
    expect(given).toBeLessThan(3);
    await reader.cancel();
    expect(await download(pieces("one ", "two"), { fileName: "a", contentType: "text/plain" }).text()).toBe("one two");
  });

  test("that is broken off lets its source clear up", async () => {
    let isCleared = false;
    async function* held() {
      try {
        for (;;) yield Buffer.from("more");
      } finally {
        isCleared = true;
      }
    }
    const reader = download(held(), { fileName: "a", contentType: "text/plain" }).body!.getReader();
    await reader.read();
    await reader.cancel();
    expect(isCleared).toBe(true);
  });
});
