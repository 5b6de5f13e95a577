import path from "node:path";
import { createTranslator, IntlErrorCode, type IntlError } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { messages } from "@/messages/catalogue";
import { translator } from "@/messages/translator";
import { scan, usedKeys, type UsedKey } from "./key-scan";

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, before = ""): [string, string][] =>
  Object.entries(tree).flatMap(
    ([key, value]) =>
      (typeof value === "string" ? [[before + key, value]] : leaves(value, `${before}${key}.`)) as [
        string,
        string,
      ][],
  );

const all = leaves(messages);
const known = new Set(all.map(([key]) => key));
const { used, unclear } = scan(path.resolve(import.meta.dirname, "../../.."), ["app", "components", "lib/server"]);

const patternOf = ({ namespace, key }: UsedKey) => {
  const parts = `${namespace}.${key}`.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^.]+")}$`);
};

/** Whether a text can be read as an ICU message; a value that is wanting is no fault of the text. */
function isValid(text: string): boolean {
  const codes: string[] = [];
  const t = createTranslator({
    locale: "en",
    messages: { text } as Record<string, string>,
    onError: (error: IntlError) => codes.push(error.code),
  });
  t("text");
  return !codes.includes(IntlErrorCode.INVALID_MESSAGE);
}

describe("the interface texts", () => {
  it("are all valid messages", () => {
    expect(all.filter(([, text]) => !isValid(text))).toEqual([]);
  });

  it("have no empty ones, and no spaces at their ends that only look right in English", () => {
    expect(all.filter(([, text]) => text === "" || text.trim() !== text)).toEqual([]);
  });

  it("an invalid message is told from one that wants values", () => {
    expect(isValid("{count, plural, one {# claim}")).toBe(false);
    expect(isValid("{count, plural, one {# claim}}")).toBe(false);
    expect(isValid("{count, plural, one {# claim} other {# claims}}")).toBe(true);
  });

  it("every key that the code asks for is there", () => {
    const missing = used.filter((use) => ![...known].some((key) => patternOf(use).test(key)));
    expect(missing).toEqual([]);
  });

  it("every key that is there is asked for", () => {
    const patterns = used.map(patternOf);
    expect([...known].filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it("no key of a whole feature is made up of nothing but an expression, so that the two tests above can see it", () => {
    expect(unclear).toEqual([]);
  });

  it("the scan sees keys, half-known keys, and translators that are passed on", () => {
    const code = `
      function A() { const t = useTranslations("ui"); return t("a") + t.rich("b.c", {}) + t(\`d.\${x}.e\`) + t(yes ? "f" : "g"); }
      function B({ t }: { t: Translate<"shell"> }) { return t("h"); }
      type Props = { t: Translate<"signin"> };
      function D({ t }: Props) { return t("k"); }
      function C(t: Translate<"signin">) { const other = translator("ui"); return t("i") + other("j") + t(x); }
      function E() { const t = useTranslations("claims.acts"); return t(act); }`;
    const seen = usedKeys("x.tsx", code);
    const names = ["ui.a", "ui.b.c", "ui.d.*.e", "ui.f", "ui.g", "shell.h", "signin.k", "signin.i", "ui.j", "claims.acts.*"];
    expect(seen.used.map(({ namespace, key }) => `${namespace}.${key}`)).toEqual(names);
    expect(seen.unclear).toEqual(["x.tsx:6"]);
  });

  it("the translator speaks for its namespace", () => {
    expect(translator("ui")("combo.create", { text: "guild" })).toBe("Create “guild”");
  });
});
