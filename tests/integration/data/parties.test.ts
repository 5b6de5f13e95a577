import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { createIdentity, deleteIdentity, listIdentities } from "@/lib/data/parties/identities";
import { listParties, type PartyFilter } from "@/lib/data/parties/list";
import { archiveParty, changeParty, createParty, getParty } from "@/lib/data/parties/parties";
import { partyInput } from "@/lib/parties/record";
import { makeDocument } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
let project: TestProject;
beforeAll(async () => { project = await makeProject(); });

const found = async (filter: Partial<PartyFilter>, actor = project.as.reader) =>
  (await listParties(actor, project.slug, { limit: 200, ...filter })).items.map(({ names }) => names[0]!.text);

describe("a party", () => {
  it("P1, T4: keeps its names, tenures, sides and outside ids exactly, and in order", async () => {
    const [side, of] = [await makeSide(project), await makeParty(project)];
    const input = partyInput.parse({
      id: uuidv7(), kind: "official", dissolved: "2022-08~", note: " kept\u00a0as typed ",
      names: [{ text: "  J. Ó\u200bBriain e\u0301 🚣" }, { text: "Ջ. Օ՛Բրիեն", script: "Armn" }, { text: "\u202eabc" }],
      tenures: [{ ofPartyId: of.id, office: "spokesman", from: "2020", to: "2021-05" }, { ofPartyId: of.id, from: "2022-06" }],
      sides: [{ sideId: side.id, to: "2021" }, { sideId: side.id, from: "2022" }],
      externalIds: [{ scheme: "wikidata", value: "Q1" }],
    });
    await createParty(project.as.annotator, project.slug, input);
    expect(await getParty(project.as.reader, project.slug, input.id)).toMatchObject(input);
    const shorter = { ...input, names: input.names.slice(1), tenures: [], sides: [] };
    await changeParty(project.as.annotator, project.slug, input.id, 1, shorter);
    expect(await getParty(project.as.reader, project.slug, input.id)).toMatchObject(shorter);
  });

  it("P2: is anonymous only within a document of the project", async () => {
    const [document, foreign] = [await makeDocument(project), await makeDocument(await makeProject())];
    const anonymous = (documentId: string | null) => makeParty(project, { kind: "anonymous", documentId });
    await expect(anonymous(null)).rejects.toEqual(refusal("invalid"));
    await expect(anonymous(foreign.id)).rejects.toEqual(refusal("invalid"));
    expect(await anonymous(document.id)).toMatchObject({ documentId: document.id });
  });

  it("points to parties and sides of its own project only", async () => {
    const other = await makeProject();
    const [ofPartyId, sideId] = [(await makeParty(other)).id, (await makeSide(other)).id];
    for (const foreign of [{ tenures: [{ ofPartyId }] }, { sides: [{ sideId }] }, { tenures: [{ ofPartyId: uuidv7() }] }]) {
      await expect(makeParty(project, foreign)).rejects.toEqual(refusal("invalid"));
    }
  });
});

describe("lists and type-ahead", () => {
  it("P1: finds names and aliases without regard to case and marks, anywhere in the name", async () => {
    await makeParty(project, { names: [{ text: "Société des Péages" }, { text: "Փեաժների ընկերություն", script: "Armn" }] });
    for (const q of ["SOCIETE", "péages", "peag", "ociet", "societe des", "փեաժների ԸՆԿԵՐՈՒԹՅՈՒՆ"]) expect([q, await found({ q })]).toEqual([q, ["Société des Péages"]]);
    expect(await found({ q: "peages societe" })).toEqual([]);
    expect(await found({ q: "—" })).toEqual([]);
  });

  it("signs that mean something to the database are taken as they stand", async () => {
    await makeParty(project, { name: "Fifty_percent" });
    for (const q of ["f%y", "f_fty_p", "' OR true --", "\\"]) expect([q, await found({ q })]).toEqual([q, []]);
  });

  it("the beginning of a name comes first, then the beginning of a word, then the rest; of equals the shortest", async () => {
    for (const name of ["Thelennox", "Order of Lenn", "Lenn Ferry Company", "Lenn Ferry"]) await makeParty(project, { name });
    expect(await found({ q: "lenn" })).toEqual(["Lenn Ferry", "Lenn Ferry Company", "Order of Lenn", "Thelennox"]);
    expect(await found({ q: "lenn", limit: 2 })).toEqual(["Lenn Ferry", "Lenn Ferry Company"]);
  });

  it("a party is offered under a new name as soon as it has it, and no longer under the old one", async () => {
    const { abilities: _abilities, ...party } = await makeParty(project, { name: "Kestrelton" });
    const { id, kind, documentId, tenures, sides, dissolved, note, externalIds } = party;
    await changeParty(project.as.editor, project.slug, id, 1, { id, kind, documentId, tenures, sides, dissolved, note, externalIds, names: [{ text: "Ostrava Town", script: "" }] });
    expect([await found({ q: "kestrel" }), await found({ q: "ostrava" })]).toEqual([[], ["Ostrava Town"]]);
  });

  it("P2: anonymous parties and voices are left out, but for those of the document that is named", async () => {
    const [document, other] = [await makeDocument(project), await makeDocument(project)];
    await makeParty(project, { name: "a hidden clerk", kind: "anonymous", documentId: document.id });
    for (const filter of [{ q: "hidden" }, {}]) {
      expect(await found(filter)).not.toContain("a hidden clerk");
      expect(await found({ ...filter, documentId: other.id })).not.toContain("a hidden clerk");
      expect(await found({ ...filter, documentId: document.id })).toContain("a hidden clerk");
    }
    expect(await found({ kind: "anonymous" })).toContain("a hidden clerk");
    expect(await found({})).not.toContain("A bridge across the Lenn");
    expect(await found({ ids: [document.voicePartyId] })).toHaveLength(1);
  });

  it("an archived party is offered nowhere, and is still read by its id", async () => {
    const { id } = await makeParty(project, { name: "Quillmark" });
    await archiveParty(project.as.editor, project.slug, id, 1);
    expect([await found({ q: "quillmark" }), (await found({})).includes("Quillmark"), await found({ ids: [id] })]).toEqual([[], false, ["Quillmark"]]);
  });

  it("A2: another project's parties are found by nobody here", async () => {
    const { id } = await makeParty(await makeProject(), { name: "Faraway Office" });
    expect([await found({ q: "faraway" }), await found({ ids: [id] })]).toEqual([[], []]);
  });

  it("A4: a party of somebody's own layer is found by them only", async () => {
    const layer = await makeOwnLayer(project, project.as.annotator);
    const { id } = await makeParty(project, { name: "Blindname" }, project.as.annotator);
    await database().party.update({ where: { projectId_id: { projectId: project.id, id } }, data: { originLayerId: layer } });
    for (const filter of [{ q: "blindname" }, { ids: [id] }]) {
      expect(await found(filter, project.as.annotator)).toEqual(["Blindname"]);
      for (const actor of [project.as.editor, project.as.owner, project.as.reader]) expect(await found(filter, actor)).toEqual([]);
    }
    await expect(getParty(project.as.owner, project.slug, id)).rejects.toEqual(refusal("not_found"));
    await expect(archiveParty(project.as.owner, project.slug, id, 1)).rejects.toEqual(refusal("not_found"));
    await expect(makeParty(project, { tenures: [{ ofPartyId: id }] })).rejects.toEqual(refusal("invalid"));
  });

  it("A4: a word on a party of somebody's own layer is seen by them only", async () => {
    const [layer, one, two] = [await makeOwnLayer(project, project.as.annotator), await makeParty(project), await makeParty(project)];
    const { id } = await createIdentity(project.as.editor, project.slug, { id: uuidv7(), aId: one.id, bId: two.id, kind: "same", note: "" });
    await database().party.update({ where: { projectId_id: { projectId: project.id, id: two.id } }, data: { originLayerId: layer } });
    const listed = async (actor: typeof project.as.owner) => (await listIdentities(actor, project.slug, { limit: 200 })).items.some((item) => item.id === id);
    expect([await listed(project.as.annotator), await listed(project.as.editor)]).toEqual([true, false]);
    await expect(deleteIdentity(project.as.editor, project.slug, id, 1)).rejects.toEqual(refusal("not_found"));
  });

  it("pages hold every party once", async () => {
    const whole = await found({});
    const walked = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const part = await listParties(project.as.reader, project.slug, { limit: 3, ...(cursor ? { cursor } : {}) });
      walked.push(...part.items.map(({ names }) => names[0]!.text));
      cursor = part.next;
    }
    expect(walked).toEqual(whole);
  });
});

it("P3: a word on two parties has no order, and stands once", async () => {
  const [one, two] = [await makeParty(project), await makeParty(project)];
  const say = (aId: string, bId: string) => createIdentity(project.as.editor, project.slug, { id: uuidv7(), aId, bId, kind: "not_same", note: "two offices of one name" });
  const said = await say(two.id, one.id);
  expect([said.aId, said.bId]).toEqual([one.id, two.id].sort());
  await expect(say(one.id, two.id)).rejects.toEqual(refusal("exists"));
  await expect(say(one.id, one.id)).rejects.toEqual(refusal("invalid"));
  expect((await listIdentities(project.as.reader, project.slug, { limit: 200 })).items.map(({ id }) => id)).toContain(said.id);
});
