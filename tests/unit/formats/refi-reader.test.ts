import { describe, expect, it } from "vitest";
import { readPackage } from "@/lib/formats/reading/package";
import { openRefi } from "@/lib/formats/refi/reader";
import type { Unit } from "@/lib/formats/reading/unit";

const ids = { who: "11111111-1111-4111-8111-111111111111", what: "{22222222-2222-4222-8222-222222222222}", note: "33333333-3333-4333-8333-333333333333" };
const selection = (guid: string, [start, end]: readonly [number, number], code: string, more = "") =>
  `<PlainTextSelection guid="${guid}" name="a name of one's own" startPosition="${start}" endPosition="${end}">${more}${code === "" ? "" : `<Coding guid="${guid.replace("4", "5")}"><CodeRef targetGUID="${code}"/></Coding>`}</PlainTextSelection>`;

/** A project as another program could have written it: a folder of its own, GUIDs in braces, codes under codes. */
const project = (selections: string, links = "") => `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Talks" origin="Some program"><CodeBook><Codes><Code guid="44444444-4444-4444-8444-444444444444" name="Talk" isCodable="false"><Code guid="${ids.who.toUpperCase()}" name="Speaker" isCodable="true"/><Code guid="${ids.what}" name="Statement" isCodable="true"/></Code></Codes></CodeBook>
<Sources><TextSource guid="55555555-5555-4555-8555-555555555555" name="First talk" plainTextPath="internal://A.TXT">${selections}</TextSource><PDFSource guid="66666666-6666-4666-8666-666666666666" name="Scan"><PDFSelection guid="77777777-7777-4777-8777-777777777777" page="1" firstX="0" firstY="0" secondX="9" secondY="9"/></PDFSource></Sources>
<Notes><Note guid="${ids.note}" name="Memo"><PlainTextContent>Was it so?</PlainTextContent></Note></Notes>${links}</Project>`;
const text = "The clerk 🚣 said no boat left.";
const roles = { "Talk / Speaker": "source", "Talk / Statement": "content" } as const;
const read = (qde: string, { unit = "code point", mapped = roles, files = [["sources/a.txt", text]] }: { unit?: Unit | null; mapped?: typeof roles | null; files?: [string, string][] } = {}) =>
  readPackage(openRefi, new Map([["project.qde", qde], ...files]), { roles: mapped, unit, words: {} });

const [who, what, none] = ["a1111111-1111-4111-8111-111111111111", "a2222222-2222-4222-8222-222222222222", "a3333333-3333-4333-8333-333333333333"];
const both = selection(who, [0, 9], ids.who) + selection(what, [17, 29], ids.what.slice(1, -1), "<Description>Loud</Description>").replace("</PlainTextSelection>", `<NoteRef targetGUID="${ids.note}"/></PlainTextSelection>`);

describe("X20 projects of other programs", () => {
  it("come in by their codes as labels, descriptions and notes with them; what is no text is counted", () => {
    const link = `<Links><Link guid="88888888-8888-4888-8888-888888888888" name="says" originGUID="${who}" targetGUID="${what}"/><Link guid="99999999-9999-4999-8999-999999999999" name="see" originGUID="${ids.note}" targetGUID="${what}"/></Links>`;
    const reading = read(project(both + selection(none, [3, 5], ""), link));
    expect(reading.problems).toEqual([]);
    expect(reading.texts.map(({ name, text: words }) => [name, words])).toEqual([["First talk", text]]);
    expect(reading.texts[0]!.mentions.map(({ fragments, notes }) => [fragments.map(({ role, quote }) => `${role}: ${quote}`), notes])).toEqual([[["content: no boat left", "source: The clerk"], ["Loud", "Was it so?"]]]);
    expect(reading.left.map(({ reason, count }) => [reason, count])).toEqual([["kind", 1], ["relation_end", 1], ["label", 1]]);
    expect(reading.labels.map(({ label, count }) => [label, count])).toEqual([["Talk / Speaker", 1], ["Talk / Statement", 1]]);
  });

  it("X10 ask for the unit where it makes a difference, and refuse places that are none", () => {
    expect(read(project(both), { unit: null }).ambiguous).toEqual(["First talk"]);
    expect(read(project(both), { unit: "utf-16" }).texts[0]!.mentions[0]!.fragments[0]!.quote).toBe(" no boat lef");
    expect(read(project(selection(what, [20, 99], ids.what))).problems.map(({ file, message }) => `${file} ${message}`)).toEqual([expect.stringContaining(`project.qde ${what}: 20 to 99 is no span of the text`)]);
    expect(read(project(both + both)).problems.map(({ message }) => message)).toContain(`${who} is there twice`);
  });

  it("name a text whose words they don't bring, so that it can be one of the project's", () => {
    expect(read(project(both), { files: [] }).missing.map(({ name }) => name)).toEqual(["First talk"]);
  });

  it("X11 are refused with the file's name where they are none", () => {
    for (const qde of ["<a/>", "<a>", "", '<!DOCTYPE a [<!ENTITY b "c">]><Project>&b;</Project>']) expect(read(qde).problems.map(({ file }) => file)).toEqual(["project.qde"]);
  });
});
