import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { backUp } from "@/lib/data/backup/backup";
import { openBackup } from "@/lib/data/backup/files";
import type { BackupManifest } from "@/lib/data/backup/manifest";
import { restore } from "@/lib/data/backup/restore";
import { disconnect } from "@/lib/data/database";
import { directoryTarget, zipTarget } from "@/lib/data/native/target";
import { sealAll } from "@/lib/data/seals/sealing";
import { sealWhole } from "@/tests/factories/seal";
import { verifyInstallation } from "@/lib/data/verification";
import { makeFullProject } from "@/tests/factories/full-project";
import { makeParty } from "@/tests/factories/party";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { requestMark } from "@/tests/factories/user";
import { withDatabase } from "../../../scripts/database-url.mjs";

const operator = { kind: "operator", request: requestMark() } as const;
const [own, ownersOwn] = [process.env.DATABASE_URL!, process.env.DATABASE_OWNER_URL!];
const admin = new pg.Client(inject("database").admin);
let folder: string;
let project: TestProject;
let manifest: BackupManifest;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  await admin.connect();
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  await makeFullProject();
  project = await makeProject();
  await sealAll();
  await sealWhole(project.id);
  manifest = await backUp(operator, await zipTarget(at("one.zip")), { toolVersion: "0.0.0" });
});
afterAll(async () => {
  await admin.end();
  await rm(folder, { recursive: true, force: true });
});

/** From here on another, empty database of this program. */
async function within<T>(work: () => Promise<T>): Promise<T> {
  const name = `cc_test_${process.ppid}_${crypto.randomUUID().slice(0, 8)}`;
  await admin.query(`create database "${name}" template "${inject("database").template}" strategy file_copy`);
  await disconnect();
  [process.env.DATABASE_URL, process.env.DATABASE_OWNER_URL] = [withDatabase(own, name), withDatabase(ownersOwn, name)];
  try {
    return await work();
  } finally {
    await disconnect();
    [process.env.DATABASE_URL, process.env.DATABASE_OWNER_URL] = [own, ownersOwn];
  }
}

const verified = async () => {
  const results = [];
  for await (const result of verifyInstallation(operator)) results.push(result);
  return results;
};
/** The rows of a table in a backup, as they are written, in one order. */
async function rowsIn(place: string, table: string): Promise<string[]> {
  const files = await openBackup(place);
  const rows = await text(await files.table(table));
  await files.close();
  return rows.split("\n").toSorted();
}

const said = (place: string) => restore(operator, place).then(() => null, (thrown: Error) => thrown.message);

describe("S4: a backup", () => {
  it("restores into an empty database: every table with the same bytes, every project sound, its chain as it was", async () => {
    const before = await verified();
    await within(async () => {
      expect(await restore(operator, at("one.zip"))).toEqual(manifest);
      const again = await backUp(operator, await directoryTarget(at("again")), { toolVersion: "0.0.0" });
      const counted = (tables: BackupManifest["tables"]) => tables.map(({ sha256: _hash, ...table }) => table);
      expect(counted(again.tables)).toEqual(counted(manifest.tables));
      // The database puts a row where there is room for it, so that they may come in another order.
      for (const { name } of manifest.tables) expect(await rowsIn(at("again"), name), name).toEqual(await rowsIn(at("one.zip"), name));
      expect(await verified()).toEqual(before);
    });
    expect(manifest.tables.find(({ name }) => name === "Claim")).toMatchObject({ rows: 8 });
    expect(before.map(({ ok, unsealed }) => [ok, unsealed])).toEqual([[true, 0], [true, 0]]);
  });

  it("goes on where it stood: what is saved after restoring is sealed after what was there", async () => {
    await within(async () => {
      await restore(operator, at("one.zip"));
      const [before] = (await verified()).filter(({ project: slug }) => slug === project.slug);
      await makeParty(project);
      await sealWhole(project.id);
      const [after] = (await verified()).filter(({ project: slug }) => slug === project.slug);
      expect(after).toMatchObject({ ok: true, unsealed: 0, seal: { position: before!.seal!.position + 1 } });
    });
  });

  it("that can't be written on ends with the reason, and leaves nothing", async () => {
    const target = await directoryTarget(at("full"));
    const full = { ...target, write: (name: string) => Promise.reject(new Error(`no room for ${name}`)) };
    await expect(backUp(operator, full, { toolVersion: "0.0.0" })).rejects.toThrow("no room for tables/AdjudicationClaim.copy");
    await expect(readdir(at("full"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is of one instant: what is saved while it is written is in all of it or in none", async () => {
    const target = await directoryTarget(at("moving"));
    let saved = 0;
    const writing = { ...target, write: async (...parameters: Parameters<typeof target.write>) => {
      await makeParty(project);
      saved++;
      return target.write(...parameters);
    } };
    await backUp(operator, writing, { toolVersion: "0.0.0" });
    expect(saved).toBeGreaterThan(20);
    await within(async () => {
      await restore(operator, at("moving"));
      expect((await verified()).every(({ ok }) => ok)).toBe(true);
    });
  });

  it("is refused whole where it is damaged, of another state, or the database isn't empty; the database stays as it was", async () => {
    const place = at("damaged");
    await backUp(operator, await directoryTarget(place), { toolVersion: "0.0.0" });
    const file = path.join(place, "tables", "Party.copy");
    const rows = await readFile(file, "utf8");
    await writeFile(file, rows.replace(/\t1\t/, "\t2\t"));
    expect(await said(place)).toMatch(/not empty \(\w+ has rows\)\. Restore into a new one/);
    await within(async () => {
      expect(await said(place)).toBe("The rows of Party are not those that were backed up: the backup is damaged. Nothing was restored.");
      await writeFile(file, "no row\n");
      expect(await said(place)).toMatch(/^The rows of Party can't be read: .+ Nothing was restored\.$/);
      await rm(file);
      expect(await said(place)).toMatch(/Party\.copy/);
      await writeFile(path.join(place, "manifest.json"), JSON.stringify({ ...manifest, migrations: manifest.migrations.slice(1) }));
      expect(await said(place)).toMatch(/whose database was in another state/);
      expect(await said(at("nothing.zip"))).toMatch(/^There is no file or folder/);
      await writeFile(at("text.zip"), "no archive");
      expect(await said(at("text.zip"))).toMatch(/^This is not a ZIP file that can be read/);
      expect(await restore(operator, at("one.zip"))).toEqual(manifest);
    });
  });

  it("is for the operator only", async () => {
    await expect(backUp(project.as.owner, await directoryTarget(at("mine")), { toolVersion: "0.0.0" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(restore(project.as.owner, at("one.zip"))).rejects.toMatchObject({ code: "forbidden" });
  });
});
