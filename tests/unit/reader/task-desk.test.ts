import { expect, test } from "vitest";
import { TaskDesk } from "@/components/reader/task-desk";
import type { OwnTask } from "@/lib/projects/assignment";

const task: OwnTask = {
  task: { id: "1", version: 1, createdAt: "2031-05-04T00:00:00.000Z", assignmentId: "a", contributorId: "c", layerId: "own", state: "to_do", reason: "" }, blind: true, note: "", due: null, part: null,
};

test("L13: once the assignment is closed there is no task and no own layer; what can't be read stays as it was", async () => {
  const answers: (() => Promise<null>)[] = [() => Promise.reject(new Error("no network")), () => Promise.resolve(null)];
  const desk = new TaskDesk(task, () => answers.shift()!());
  let told = 0;
  desk.subscribe(() => told++);
  await desk.refresh();
  expect([desk.ownLayerId, told]).toEqual(["own", 0]);
  await desk.refresh();
  expect([desk.current(), desk.ownLayerId, told]).toEqual([null, null, 1]);
});
