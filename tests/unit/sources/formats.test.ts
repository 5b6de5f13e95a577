import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatIds, formatOf, formats } from "@/lib/sources/formats";
import { byName } from "@/lib/sources/recognition";
import { examples } from "./examples";
import { read } from "./shown";

const page = readFileSync("docs/formats/sources.md", "utf8");
const sectionOf = (name: string) => page.split(/^## /mu).find((section) => section.startsWith(`${name}\n`)) ?? "";

describe("T10 T11 every kind of source", () => {
  it("is in the table once", () => {
    expect(formats.map(({ id }) => id)).toEqual([...formatIds]);
  });

  it.each(formatIds)("%s: is known by its content, and the same words come out of it", async (id) => {
    const { fileName, bytes } = examples[id];
    expect(byName(fileName)).toBe(id);
    const source = await read(await bytes(), fileName);
    expect(source.sourceType).toBe(id);
    expect(source.title).toBe("The quay");
    // The number of a PDF's page is written in, and set aside.
    expect(source.text.replace(/^\[Page 1\]\n\n/, "").trim()).toBe("The quay\n\nThree boats came, the clerk says.\n\nNobody was hurt.");
    expect(source.blocks.map(({ kind }) => kind).slice(-3)).toEqual(["heading", "paragraph", "paragraph"]);
  });

  it.each(formatIds)("%s: has a section in docs/formats/sources.md that names its endings and its limits", (id) => {
    const { name, endings, seconds, megabytes } = formatOf(id);
    const section = sectionOf(name);
    for (const ending of endings) expect(section).toContain(`.${ending}`);
    expect(section).toContain(`${seconds} s`);
    expect(section).toContain(`${megabytes} MB`);
  });
});
