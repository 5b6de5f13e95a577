/** A record's version that an act left. */
export interface Touched {
  readonly recordType: string;
  readonly recordId: string;
  readonly version: number;
}

/** One event of one person, as far as taking back asks. `actId` is shared by the writes of one act. */
export interface ActEvent {
  readonly id: string;
  readonly actId: string;
  readonly undoOfId: string | null;
  /** "claim.create", "party.merge" … */
  readonly act: string;
  readonly at: string;
  readonly records: readonly Touched[];
}

/** One act, and the events that last carried it out, took it back or did it again. */
export interface MyAct {
  readonly id: string;
  readonly act: string;
  readonly at: string;
  readonly moved: readonly ActEvent[];
}

/** What undo takes back next is the last of `past`; what redo does again next is the last of `future`. */
export interface MyActs {
  readonly past: readonly MyAct[];
  readonly future: readonly MyAct[];
}

/**
 * Which of one person's acts stand and which are taken back (docs/SPEC.md, H7). `events` are theirs, oldest first. Events
 * with one `actId` are one act. An event that names an event of an act takes the act back, or, where it is taken back
 * already, does it again; one that names an event from before the first of these is passed over. A new act ends what
 * could be done again.
 */
export function myActs(events: readonly ActEvent[]): MyActs {
  let [past, future]: [MyAct[], MyAct[]] = [[], []];
  const actOf = new Map<string, string>();
  for (const moved of groups(events)) {
    const first = moved[0]!;
    const undone = moved.find((event) => event.undoOfId !== null)?.undoOfId;
    const id = undone ? actOf.get(undone) : first.actId;
    const known = [...past, ...future].find((act) => act.id === id);
    if (id === undefined || (undone && !known)) continue;
    for (const event of moved) actOf.set(event.id, id);
    const wasPast = past.some((act) => act.id === id);
    past = past.filter((act) => act.id !== id);
    future = undone ? future.filter((act) => act.id !== id) : [];
    const act = { id, act: known?.act ?? first.act, at: known?.at ?? first.at, moved };
    if (wasPast) future.push(act);
    else past.push(act);
  }
  return { past, future };
}

/** The events of one act together, in the order of their first. */
function groups(events: readonly ActEvent[]): ActEvent[][] {
  const byAct = new Map<string, ActEvent[]>();
  for (const event of events) {
    const group = byAct.get(event.actId);
    if (group) group.push(event);
    else byAct.set(event.actId, [event]);
  }
  return [...byAct.values()];
}

/** What an act did to one record: the version that it met (0 for none), and the one that it left. */
export interface Change {
  readonly recordType: string;
  readonly recordId: string;
  readonly met: number;
  readonly left: number;
}

/** What these events of one act did to each record, the last touched first: the order in which they are taken back. */
export function changesOf(moved: readonly ActEvent[]): Change[] {
  const changes = new Map<string, Change>();
  for (const { recordType, recordId, version } of moved.flatMap((event) => event.records)) {
    const known = changes.get(recordId);
    changes.set(recordId, { recordType, recordId, met: Math.min(known?.met ?? version - 1, version - 1), left: Math.max(known?.left ?? version, version) });
  }
  return [...changes.values()].reverse();
}

/** One version of a record, as far as `sameState` asks. `undoes` is the version that its act took back, null for none. */
export interface VersionLink {
  readonly version: number;
  readonly undoes: number | null;
}

/**
 * Whether a record stands as `left` had it: it is the version `left`, or what came after was taken back again. `links`
 * are the versions of that record that its undoer made; of any other version nothing is known but itself.
 */
export function sameState(current: number, left: number, links: readonly VersionLink[]): boolean {
  const undoes = new Map(links.map((link) => [link.version, link.undoes]));
  const rootOf = (version: number): number => {
    const undone = undoes.get(version);
    return undone ? rootOf(undone - 1) : version;
  };
  return rootOf(current) === rootOf(left);
}
