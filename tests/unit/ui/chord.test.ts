import { describe, expect, it } from "vitest";
import { chordOf, isSingle, shownChord, type KeyPress } from "@/components/ui/commands/chord";
import { holderOf, isReserved, keysOf, pressed, type CommandSet } from "@/components/ui/commands/command";
import { backToDefault, withKey, withoutKey } from "@/components/ui/commands/own-keys";
import { parseOwnKeys } from "@/components/ui/commands/key-settings";

const press = (key: string, code: string, held = ""): KeyPress => ({
  key, code, shiftKey: held.includes("Shift"), ctrlKey: held.includes("Ctrl"), metaKey: held.includes("Meta"), altKey: held.includes("Alt"),
});
const set: CommandSet = {
  scope: "x",
  commands: [
    { id: "sentence", group: "go", keys: ["Alt+ArrowDown"], extends: true },
    { id: "word", group: "go", keys: ["Ctrl+ArrowRight"], macKeys: ["Alt+ArrowRight"], extends: true },
    { id: "mark", group: "claim", keys: ["c"] },
    { id: "undo", group: "work", keys: ["Mod+Z"] },
  ],
};
const keyboard = { singleKeys: true, own: {}, platform: "other" } as const;

describe("U7 chords", () => {
  it.each([
    [press("c", "KeyC"), "c"], [press("C", "KeyC", "Shift"), "Shift+C"], [press("ց", "KeyC"), "c"], [press("я", "KeyZ", "Ctrl"), "Mod+Z"], [press("?", "Minus", "Shift"), "?"],
    [press("ArrowDown", "ArrowDown", "Alt Shift"), "Alt+Shift+ArrowDown"], [press("+", "Equal", "Ctrl Shift"), "Mod++"], [press("Ծ", "Slash", "Shift"), "?"],
    [press("Shift", "ShiftLeft", "Shift"), null], [press("Dead", "BracketLeft"), null], [press("1", "Digit1"), "1"],
  ] as const)("a press is kept as what it is on every layout: %j", (each, chord) => {
    expect(chordOf(each)).toBe(chord);
  });

  it("a command that extends takes Shift along, and says so", () => {
    expect(pressed(press("ArrowDown", "ArrowDown", "Alt"), set, keyboard)).toMatchObject({ command: { id: "sentence" }, isExtending: false });
    expect(pressed(press("ArrowDown", "ArrowDown", "Alt Shift"), set, keyboard)).toMatchObject({ command: { id: "sentence" }, isExtending: true });
  });

  it("a Mac has keys of its own where they differ", () => {
    const option = press("ArrowRight", "ArrowRight", "Alt");
    expect(pressed(option, set, keyboard)).toBeNull();
    expect(pressed(option, set, { ...keyboard, platform: "mac" })?.command.id).toBe("word");
    expect([shownChord("Mod+Z", "mac"), shownChord("Mod+Z", "other"), shownChord("Alt+ArrowDown", "other")]).toEqual(["⌘+Z", "Ctrl+Z", "Alt+↓"]);
  });

  it("one's own keys go in the place of the default ones; none at all is a choice too", () => {
    const own = { ...keyboard, own: { "x.mark": ["m"], "x.undo": [] } };
    expect([press("m", "KeyM"), press("c", "KeyC"), press("z", "KeyZ", "Ctrl")].map((each) => pressed(each, set, own)?.command.id ?? null)).toEqual(["mark", null, null]);
  });

  it("tells who has a key already, Shift and Ctrl counted as they answer", () => {
    const holder = (chord: string, except = "mark") => holderOf(chord, set, except, keyboard)?.id ?? null;
    expect([holder("Ctrl+Z"), holder("Meta+Z"), holder("Mod+z"), holder("Alt+Shift+ArrowDown"), holder("c", "undo"), holder("c"), holder("m")]).toEqual(["undo", "undo", "undo", "sentence", "mark", null, null]);
  });

  it("leaves to browser, system and caret what is theirs", () => {
    const theirs = ["Mod+C", "Mod+W", "Mod+Shift+T", "Tab", "Enter", "Escape", "ArrowLeft", "Shift+ArrowLeft", "Alt+ArrowLeft", "F5", "PageDown", "Mod+1"];
    const ours = ["c", "Shift+C", "/", "Mod+K", "Mod+Z", "Alt+ArrowDown", "Delete", "Mod+E"];
    expect(theirs.filter((chord) => !isReserved(chord))).toEqual([]);
    expect(ours.filter(isReserved)).toEqual([]);
  });

  it("single is what writes something, with nothing held but Shift", () => {
    expect(["c", "Shift+S", "?", "1"].filter(isSingle)).toHaveLength(4);
    expect(["Mod+Z", "Delete", "Alt+ArrowDown", "Alt+x"].filter(isSingle)).toEqual([]);
  });

  it("what was kept and can't be read gives the default keys, one by one", () => {
    expect(parseOwnKeys('{"x.mark":["m"],"x.undo":"z","x.go":[3]}')).toEqual({ "x.mark": ["m"] });
    expect([parseOwnKeys("{"), parseOwnKeys("[]"), parseOwnKeys(null), parseOwnKeys("7")]).toEqual([{}, {}, {}, {}]);
  });
});

describe("U7 one's own keys", () => {
  const [sentence, , mark, undo] = set.commands as [CommandSet["commands"][number], unknown, CommandSet["commands"][number], CommandSet["commands"][number]];
  const keysAfter = (own: typeof keyboard.own, command: typeof mark) => keysOf(set, command, { ...keyboard, own });

  it("are added to the others, and taken from whoever had them", () => {
    const own = withKey(keyboard, set, mark, "Mod+Z");
    expect([keysAfter(own, mark), keysAfter(own, undo)]).toEqual([["c", "Mod+Z"], []]);
  });
  it("are taken away one by one", () => {
    expect(keysAfter(withoutKey(keyboard, set, mark, "C"), mark)).toEqual([]);
  });
  it("set back take the default ones from whoever has got them since", () => {
    const taken = withKey(keyboard, set, undo, "c");
    const own = backToDefault({ ...keyboard, own: taken }, set, mark);
    expect([keysAfter(own, mark), keysAfter(own, undo)]).toEqual([["c"], ["Mod+Z"]]);
  });
  it("a key that would answer with Shift too goes from both", () => {
    const own = withKey(keyboard, set, mark, "Alt+Shift+ArrowDown");
    expect(keysAfter(own, sentence)).toEqual([]);
  });
});
