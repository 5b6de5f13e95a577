import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tryLock, withLock } from "../../../scripts/lock.mjs";
import { alive, ended, identityOf, stillRuns } from "../../../scripts/process-identity.mjs";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "lock-"));
  file = path.join(folder, "a.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function deadProcess() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const identity = identityOf(child.pid);
  child.kill("SIGKILL");
  await ended(identity.pid, 10);
  return identity;
}

describe("a lock", () => {
  it("is taken once, and says who has it", () => {
    const first = tryLock(file, { address: "here" });
    expect(first.taken).toBe(true);
    expect(tryLock(file)).toEqual({ taken: false, note: { address: "here" }, pid: process.pid });
    if (first.taken) first.release();
    expect(tryLock(file).taken).toBe(true);
  });

  it("of a dead process is no lock", async () => {
    writeFileSync(file, JSON.stringify({ holder: await deadProcess(), note: {} }));
    expect(tryLock(file).taken).toBe(true);
  });

  it("of a process number that was given out again is no lock", () => {
    writeFileSync(file, JSON.stringify({ holder: { ...identityOf(), began: "another time" }, note: {} }));
    expect(tryLock(file).taken).toBe(true);
  });

  it("cut short by a crash is no lock", () => {
    writeFileSync(file, `{"holder":`);
    expect(tryLock(file).taken).toBe(true);
  });

  it("lets only one work at a time, and goes on after one that threw", async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await expect(withLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await Promise.all([withLock(file, work), withLock(file, work), withLock(file, work)]);
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a process", () => {
  it("runs, until it has ended", async () => {
    expect(stillRuns(identityOf())).toBe(true);
    const dead = await deadProcess();
    expect(alive(dead.pid)).toBe(false);
    expect(stillRuns(dead)).toBe(false);
  });

  it.each([0, -1, Number.NaN, 2 ** 31 - 1])("number %s is none", (pid) => {
    expect(alive(pid)).toBe(false);
  });
});
