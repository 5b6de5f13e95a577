import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { uuidv7 } from "uuidv7";
import { database } from "@/lib/data/database";
import { exportProject } from "@/lib/data/native/export";
import { zipTarget } from "@/lib/data/native/target";
import { createToken } from "@/lib/data/tokens";
import { hash } from "@node-rs/argon2";
import { nothing, type Prepare, type Prepared, type Scene } from "@/tests/cases/access/requests/scene";
import { makeInvitation } from "@/tests/factories/invitation";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { cookieOf } from "@/tests/factories/request";
import { codeNow, makeSecondFactor, passphrase } from "@/tests/factories/second-factor";

/** An export of the project, as a file that can be loaded. */
async function packageOf({ slug, as: { owner } }: TestProject): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  const file = path.join(folder, "export.zip");
  await exportProject(owner, slug, await zipTarget(file), { toolVersion: "0.0.0" });
  const bytes = await readFile(file);
  await rm(folder, { recursive: true, force: true });
  return bytes;
}

/** Into a project of its own, so that nobody of the others becomes a member of theirs. */
const elsewhere = async () => (await makeInvitation(await makeProject())).token;

// Newcomers are others each time: one project is enough for all of them.
const ofNewcomers = new WeakMap<TestProject, Promise<TestProject>>();

async function forNewcomer({ project }: Scene): Promise<string> {
  const into = ofNewcomers.get(project) ?? makeProject();
  ofNewcomers.set(project, into);
  return (await makeInvitation(await into)).token;
}

export const entering: Record<string, Prepare> = {
  "POST /api/v1/invitations/taking": async () => ({ body: { token: await elsewhere() } }),
  "POST /api/v1/invitations/accounts": async (scene) => ({ body: { token: await forNewcomer(scene), email: `${uuidv7()}@example.org`, name: "Nia Newcomer", password: "a pass phrase of one's own" } }),
};

const oldPassword = passphrase;

async function secondFactorProofs({ asker }: Scene): Promise<Prepared> {
  return { body: { password: passphrase, code: asker ? codeNow(await makeSecondFactor(asker.userId)) : "000000" } };
}

export const account: Record<string, Prepare> = {
  "GET /api/health": nothing,
  "GET /api/v1/openapi.json": nothing,
  "GET /api/v1/account/tokens": nothing,
  "POST /api/v1/account/tokens": async () => ({ body: { name: "a script", scope: "read" } }),
  "DELETE /api/v1/account/tokens/{id}": async ({ author }) => ({ params: { id: (await createToken(author, { name: "a script", scope: "read", project: null })).id } }),
  "GET /api/v1/account/sessions": nothing,
  "DELETE /api/v1/account/sessions/{id}": async ({ author }) => {
    const id = uuidv7();
    await cookieOf(author, id);
    return { params: { id } };
  },
  "PUT /api/v1/account/password": async ({ asker }) => {
    const passwordHash = await hash(oldPassword, { memoryCost: 1_024, timeCost: 1 });
    if (asker) await database().user.update({ where: { id: asker.userId }, data: { passwordHash }, select: { id: true } });
    return { body: { oldPassword, newPassword: "another pass phrase" } };
  },
  "GET /api/v1/account/export": nothing,
  "GET /api/v1/account/digest": nothing,
  "PUT /api/v1/account/digest": async ({ asker }) => {
    if (asker) await database().user.update({ where: { id: asker.userId }, data: { digest: "daily" }, select: { id: true } });
    return { body: { digest: "off" } };
  },
  "GET /api/v1/account/presence": nothing,
  "PUT /api/v1/account/presence": async ({ asker }) => {
    if (asker) await database().user.update({ where: { id: asker.userId }, data: { showsPresence: true }, select: { id: true } });
    return { body: { isShown: false } };
  },
  "GET /api/v1/account/second-factor": nothing,
  "POST /api/v1/account/second-factor": async ({ asker }) => {
    if (asker) await makeSecondFactor(asker.userId, { isOn: false });
    return { body: { password: passphrase } };
  },
  "PUT /api/v1/account/second-factor": async ({ asker }) => ({ body: { code: asker ? codeNow(await makeSecondFactor(asker.userId, { isOn: false })) : "000000" } }),
  "POST /api/v1/account/second-factor/end": secondFactorProofs,
  "POST /api/v1/account/second-factor/recovery-codes": secondFactorProofs,
  "GET /api/v1/inbox": nothing,
  "GET /api/v1/inbox/count": nothing,
  "POST /api/v1/inbox/reading": async () => ({ body: { until: "2030-01-01T00:00:00.000Z" } }),
  "GET /api/v1/projects": nothing,
  "POST /api/v1/projects": async () => ({ body: { id: uuidv7(), slug: `mill-${uuidv7()}`, name: "The mill" } }),
  "POST /api/v1/projects/load": async (scene) => ({ query: { slug: `loaded-${uuidv7()}` }, body: await packageOf(scene.project) }),
};
