import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { whyInstall } from "../../../scripts/dependencies.mjs";

let root: string;
const put = (file: string, content: unknown) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify(content));
};
const lock = (extra = {}) => ({
  packages: {
    "": { name: "it" },
    "node_modules/one": { version: "1.0.0" },
    "node_modules/two": { version: "2.0.0" },
    "node_modules/other-platform": { version: "1.0.0", optional: true },
    ...extra,
  },
});

/** A finished install, as npm leaves it: its own record of it, without the packages of other platforms. */
function install() {
  put("package-lock.json", lock());
  const { "": _root, "node_modules/other-platform": _other, ...packages } = lock().packages;
  put("node_modules/.package-lock.json", { packages });
  for (const place of Object.keys(packages)) put(`${place}/package.json`, {});
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "dependencies-"));
  install();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the dependencies", () => {
  it("are whole after a finished install, whatever the times of the files", () => {
    expect(whyInstall(root)).toBeUndefined();
  });

  it("are installed when there are none", () => {
    rmSync(path.join(root, "node_modules"), { recursive: true });
    expect(whyInstall(root)).toBe("none are installed yet");
  });

  it("are installed again after an install that was cut short", () => {
    rmSync(path.join(root, "node_modules/.package-lock.json"));
    expect(whyInstall(root)).toBe("they are not the ones of package-lock.json");
  });

  it("are installed again when a package is gone", () => {
    rmSync(path.join(root, "node_modules/two"), { recursive: true });
    expect(whyInstall(root)).toBe("1 of them are missing, two among them");
  });

  it.each([
    ["has another version", { "node_modules/two": { version: "2.0.1" } }],
    ["names another package", { "node_modules/three": { version: "3.0.0" } }],
  ])("are installed again when the lock file %s", (_what, extra) => {
    put("package-lock.json", lock(extra));
    expect(whyInstall(root)).toBe("they are not the ones of package-lock.json");
  });

  it("are not installed again for a package of another platform", () => {
    put(
      "package-lock.json",
      lock({ "node_modules/one-more-platform": { version: "1.0.0", optional: true } }),
    );
    expect(whyInstall(root)).toBeUndefined();
  });
});
