import { describe, expect, it } from "vitest";
import { Complaint, complaintAbout, failureText, usualTrouble } from "../../../scripts/complaint.mjs";

describe("a complaint", () => {
  it("says what happened and then what to do", () => {
    expect(new Complaint("It rains.", "Take an umbrella.").message).toBe("It rains.\n  Take an umbrella.");
  });

  it.each([
    ["npm error code ENOSPC", /disk is full/],
    ['could not write to file "base/1": No space left on device', /disk is full/],
    ["EROFS: read-only file system, mkdir '/x'", /read-only/],
    ["npm error code ENOTFOUND registry.npmjs.org", /registry could not be reached/],
    ["Error: EACCES: permission denied, open '/x'", /may not be written or read/],
  ])("knows the usual trouble behind: %s", (output, meaning) => {
    expect(usualTrouble(output)?.meaning).toMatch(meaning);
    expect(complaintAbout("The build failed", output).message).toMatch(
      new RegExp(`^The build failed: .*${meaning.source}[^]*\\n  \\S`),
    );
  });

  it("about anything else shows the end of what the program printed", () => {
    const output = Array.from({ length: 100 }, (_, line) => `line ${line}`).join("\n");
    const { message } = complaintAbout("The build failed", output, "Look there.");
    expect(message).toMatch(/^The build failed\n/);
    expect(message).toContain("line 99");
    expect(message).not.toContain("line 1\n");
    expect(message).toMatch(/Look there\.$/);
  });

  it("about a program that printed nothing is one line", () => {
    expect(complaintAbout("The build failed", "").message).toBe("The build failed");
  });
});

describe("what a failed command says", () => {
  it("of a complaint: its lines and nothing of the program", () => {
    expect(failureText(new Complaint("It rains.", "Take an umbrella."))).toBe(
      "It rains.\n  Take an umbrella.",
    );
  });

  it("of a usual trouble of the machine: the same, whatever had thrown it", () => {
    const error = Object.assign(new Error('could not extend file "base/5/1249": No space left on device'), {
      code: "53100",
    });
    expect(failureText(error)).toMatch(
      /^It could not go on: The disk is full\.\n[^]*base\/5\/1249[^]*\n {2}Make room/,
    );
    expect(failureText(error)).not.toContain("    at ");
  });

  it("of a mistake in the program: where it happened", () => {
    expect(failureText(new TypeError("x is not a function"))).toMatch(
      /TypeError: x is not a function\n\s+at /,
    );
  });
});
