// What was started is stopped again, in reverse order, however the command ends.
const tasks = [];
let stopping;

/**
 * Registers something to do when the command ends or is stopped.
 * @param {() => unknown} task
 * @returns {() => void} takes the task back
 */
export function onStop(task) {
  tasks.push(task);
  return () => {
    const at = tasks.indexOf(task);
    if (at >= 0) tasks.splice(at, 1);
  };
}

async function runTasks() {
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    try {
      await task();
    } catch (error) {
      console.error(String(error?.message ?? error));
    }
  }
}

/** Stops everything that was registered. Calling it again waits for the same stop. */
export function stopEverything() {
  return (stopping ??= runTasks());
}

/** Whether a stop has begun. */
export const isStopping = () => stopping !== undefined;

const NUMBER = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

function stopAndLeave(why, say, code) {
  if (isStopping()) return;
  say(`\nStopping (${why}) …`);
  void stopEverything().then(() => {
    say("Stopped.");
    process.exit(code);
  });
}

/**
 * npm hands a SIGTERM on to its shell only, which dies without telling its child. So under npm the death of the parent
 * is taken as the signal that did not arrive.
 */
function stopWithParent(say) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stopAndLeave("npm has ended", say, 143);
  }, 300).unref();
}

/** Makes Ctrl+C, SIGTERM, a closed terminal and the end of npm stop everything. @param {(line: string) => void} say */
export function listenForStop(say) {
  for (const [signal, number] of Object.entries(NUMBER))
    process.on(signal, () => stopAndLeave(signal, say, 128 + number));
  stopWithParent(say);
}
