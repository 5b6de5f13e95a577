import { attributions, certainties, modes, polarities, standardActs } from "@/lib/claims/record";
import type { FragmentRole } from "@/lib/claims/record";

export const namespace = "urn:QDA-XML:project:1.0";
/** The code over those that say which part of a claim a selection is. */
export const partsName = "Parts of a claim";
export const partiesName = "Parties";
export const partNames: Readonly<Record<FragmentRole, string>> = { content: "Content", source: "Source", cue: "Cue", hedge: "Hedge", loaded: "Loaded" };

/** What is said of a claim by one code from a list; each list hangs under a code of this name. */
export const choiceNames = { act: "Act", polarity: "Polarity", certainty: "Certainty", mode: "Mode", attribution: "Attribution" } as const;
export type Choice = keyof typeof choiceNames;

/** What is said of a party's case and of a source, as words under a name. */
export const variableNames = { kind: "Kind of party", address: "Address", language: "Language", publisher: "Publisher", published: "Published", licence: "Licence" } as const;
export type Variable = keyof typeof variableNames;
export const variables = Object.keys(variableNames) as Variable[];

/** What a GUID that is made of another one is for; the digit stands where a UUID has its version, so that none is another's. */
const purposes = { selection: "8", coding: "9", note: "a", link: "b", partyCode: "c", relationNote: "d", code: "e", variable: "f" } as const;

/** A GUID made of an id, always the same for the same purpose and number. */
export function guidOf(id: string, purpose: keyof typeof purposes, number = 0): string {
  const [time, ...rest] = id.split("-") as [string, string, string, string, string];
  const numbered = ((Number.parseInt(time, 16) ^ number) >>> 0).toString(16).padStart(8, "0");
  return [numbered, rest[0], `${purposes[purpose]}${rest[1]!.slice(1)}`, rest[2], rest[3]].join("-");
}

export interface Code {
  readonly guid: string;
  readonly name: string;
  readonly children: readonly Code[];
}

/** The codes of a project but for its parties, and their GUIDs by what they are of. */
export class CodeBook {
  #next = 0;
  readonly #guids = new Map<string, string>();
  readonly list: readonly Code[];
  readonly partiesGuid: string;

  constructor(readonly projectId: string, acts: readonly string[]) {
    const values: Record<Choice, readonly string[]> = { act: [...new Set([...standardActs, ...acts])], polarity: polarities, certainty: certainties, mode: modes, attribution: attributions };
    const parts = { guid: this.#guid(), name: partsName, children: (Object.keys(partNames) as FragmentRole[]).map((role) => this.#code(`part ${role}`, partNames[role])) };
    const choices = (Object.keys(choiceNames) as Choice[]).map((choice) => ({ guid: this.#guid(), name: choiceNames[choice], children: values[choice].map((value) => this.#code(`${choice} ${value}`, value)) }));
    this.list = [parts, ...choices];
    this.partiesGuid = this.#guid();
  }

  #guid = () => guidOf(this.projectId, "code", this.#next++);

  #code(key: string, name: string): Code {
    const guid = this.#guid();
    this.#guids.set(key, guid);
    return { guid, name, children: [] };
  }

  part = (role: FragmentRole): string => this.#guids.get(`part ${role}`)!;
  /** none for an act that the project has no longer */
  choice = (choice: Choice, value: string): string | undefined => this.#guids.get(`${choice} ${value}`);
}

/** How a part hangs on the first piece of its claim's content, as the name of a link. */
export const joinName = (role: FragmentRole, level: number | null): string => (role === "content" ? "fragment of" : level === null ? `${role} in` : `${role} of level ${level}`);
