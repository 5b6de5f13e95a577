import { describe, expect, test } from "vitest";
import { sourceOf } from "@/lib/server/source";

const id = "01890000-0000-7000-8000-000000000001";
const post = (contentType: string) => new Request("http://localhost/", { method: "POST", headers: { "content-type": contentType } });
const pasted = (value: unknown) => sourceOf(post("application/json; charset=utf-8"), { id }, Buffer.from(typeof value === "string" ? value : JSON.stringify(value)));

describe("what a request wants imported", () => {
  test("a file's bytes as they are, under its name", () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00]);
    expect(sourceOf(post("application/octet-stream"), { id, fileName: "../a.txt" }, bytes)).toMatchObject({ bytes, fileName: "../a.txt", again: false });
    expect(sourceOf(post("text/plain"), { id }, bytes).fileName).toBe("upload.txt");
  });

  test("a pasted text as its UTF-8, exactly (T4)", () => {
    const text = " e\u0301\u00a0🚣🏽‍♀️\u202e\n";
    const source = pasted({ text });
    expect([Buffer.from(source.bytes).toString("utf8"), source.fileName]).toEqual([text, "pasted.txt"]);
  });

  test.each([
    ["no JSON", "{"], ["no text", {}], ["an empty text", { text: "" }], ["a blank file name", { text: "a", fileName: " " }], ["more than that", { text: "a", encoding: "utf-8" }],
    ["half a character", { text: "ab\ud83d" }], ["a NUL", { text: "ab\0" }],
  ])("%s is refused", (_what, value) => {
    expect(() => pasted(value)).toThrow(expect.objectContaining({ name: "AppError", code: "invalid" }));
  });

  test("half a character is named by its offset", () => {
    expect(() => pasted({ text: "ab\ud83dc" })).toThrow(/lone-surrogate at offset 2/);
  });
});
