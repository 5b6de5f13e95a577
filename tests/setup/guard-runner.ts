import { appendFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { TestRunner, type RunnerTestSuite, type RunnerTestCase } from "vitest";

/** What one run is to try, written by scripts/guards.mjs. */
interface Plan {
  /** the guards to remove, by the path of the test file that they are tried in */
  readonly guards: Readonly<Record<string, readonly string[]>>;
  /** in how many tests of a file a guard is tried at most */
  readonly tries: number;
  /** only those that a test's requests reached, and not what it prepared; left out of tests that make none */
  readonly byRequests: boolean;
  /** tests whose names have this run as they are only */
  readonly leaving?: string;
}
interface Switches {
  removed: string | null;
  readonly reached: Set<string>;
  readonly reachedByRequests: Set<string>;
  asked: number;
}

const [GUARDS_PLAN, GUARDS_FOUND] = [process.env.GUARDS_PLAN!, process.env.GUARDS_FOUND!];
const plan = JSON.parse(readFileSync(GUARDS_PLAN, "utf8")) as Plan;
const switches = () => (globalThis as unknown as { guards: Switches }).guards;

interface Failure {
  readonly thrown: unknown;
}
type Found = { readonly killed: string } | { readonly tried: string; readonly in: string } | { readonly test: string; readonly reached: readonly string[] };
const foundSoFar = () => readFileSync(GUARDS_FOUND, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Found);
/** What another process may have found meanwhile counts too. */
const killed = () => new Set(foundSoFar().flatMap((each) => ("killed" in each ? each.killed : [])));
/** What each test reached in an earlier round. */
const reachedBefore = new Map(foundSoFar().flatMap((each) => ("test" in each ? [[each.test, each.reached] as const] : [])));
/** What has been tried, and in which test: nothing else would come of it a second time. */
const keyOf = (test: string, id: string) => `${test}\n${id}`;
const triedBefore = new Set(foundSoFar().flatMap((each) => ("tried" in each ? keyOf(each.in, each.tried) : [])));
const tell = (found: object) => appendFileSync(GUARDS_FOUND, `${JSON.stringify(found)}\n`);

function forget(): void {
  switches().reached.clear();
  switches().reachedByRequests.clear();
  switches().asked = 0;
}

const pathOf = (test: RunnerTestCase) => path.relative(process.cwd(), test.file.filepath).split(path.sep).join("/");
const nameOf = (each: RunnerTestCase | RunnerTestSuite): string => (each.suite ? `${nameOf(each.suite)} > ${each.name}` : each.name);
const titleOf = (test: RunnerTestCase) => `${pathOf(test)}: ${nameOf(test)}`;
const suitesOf = (each: RunnerTestCase | RunnerTestSuite): RunnerTestSuite[] => [...(each.suite ? suitesOf(each.suite) : [(each as RunnerTestCase).file]), ...(each.type === "suite" ? [each] : [])];

/**
 * Runs each test as it is, and then again for every guard that it reached, with that guard removed: where the test fails, the
 * guard is killed. What a removed guard let happen may have spoilt the scene for the tests that follow: it is set up anew
 * (by the hooks before all and before each) where a test fails that has nothing removed.
 */
export default class GuardRunner extends TestRunner {
  private readonly tries = new Map<string, number>();

  async runTask(test: RunnerTestCase): Promise<void> {
    const again = TestRunner.getTestFn(test)!;
    const already = killed();
    const wanted = new Set(plan.guards[pathOf(test)]?.filter((id) => !already.has(id)));
    // What is known to reach nothing that is wanted needn't run at all.
    if (reachedBefore.get(titleOf(test))?.some((id) => wanted.has(id) && !triedBefore.has(keyOf(titleOf(test), id))) === false) return;
    const reached = await this.asItIs(test, again);
    if (plan.leaving && test.name.includes(plan.leaving)) return;
    const failures = new Map<string, Failure>();
    for (const id of reached.filter((each) => wanted.has(each) && this.mayTry(test, each))) {
      const failure = await without(id, again);
      if (failure) failures.set(id, failure);
      else tell({ tried: id, in: titleOf(test) });
    }
    if (failures.size > 0) await this.confirm(failures, test, again);
  }

  /** A failure counts where the test passes as it is afterwards, or, on a scene that is spoilt, where it fails on a new one too. */
  private async confirm(failures: ReadonlyMap<string, Failure>, test: RunnerTestCase, again: () => unknown): Promise<void> {
    const isSpoilt = (await failureOf(again)) !== null;
    for (const [id, { thrown }] of failures) {
      if (isSpoilt && !(await failsOnNewScene(id, test, again))) continue;
      tell({ killed: id, by: `${pathOf(test)}: ${test.name}`, with: String((thrown as Error)?.message ?? thrown).slice(0, 200) });
    }
  }

  private mayTry(test: RunnerTestCase, id: string): boolean {
    if (triedBefore.has(keyOf(titleOf(test), id))) return false;
    const key = `${test.file.filepath}\n${id}`;
    this.tries.set(key, (this.tries.get(key) ?? 0) + 1);
    return this.tries.get(key)! <= plan.tries;
  }

  /** The test as it is, on a new scene where the present one is spoilt; gives the guards that it reached. */
  private async asItIs(test: RunnerTestCase, again: () => unknown): Promise<string[]> {
    forget();
    if ((await failureOf(again)) !== null) {
      await setUp(test);
      forget();
      const failure = await failureOf(again);
      if (failure) throw failure.thrown;
    }
    const { reached: all, reachedByRequests, asked } = switches();
    const reached = [...(plan.byRequests && asked > 0 ? reachedByRequests : all)];
    tell({ reached, test: titleOf(test) });
    return reached;
  }
}

/** Where the test failed as it is too: whether it fails on a new scene without the guard, and not with it. */
async function failsOnNewScene(id: string, test: RunnerTestCase, again: () => unknown): Promise<boolean> {
  await setUp(test);
  const failure = await without(id, again);
  await setUp(test);
  return failure !== null && (await failureOf(again)) === null;
}

async function without(id: string, again: () => unknown) {
  switches().removed = id;
  try {
    return await failureOf(again);
  } finally {
    switches().removed = null;
  }
}

async function failureOf(act: () => unknown): Promise<Failure | null> {
  try {
    await act();
    return null;
  } catch (thrown) {
    return { thrown };
  }
}

async function setUp(test: RunnerTestCase): Promise<void> {
  const suites = suitesOf(test);
  for (const suite of suites) for (const hook of TestRunner.getSuiteHooks(suite).beforeAll) await (hook as (suite: RunnerTestSuite) => unknown)(suite);
  for (const suite of suites) for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) await (hook as (context: unknown, suite: RunnerTestSuite) => unknown)(test.context, suite);
}
