import { expect, it } from "vitest";
import { Field, RowBytes, uuidOfKey } from "@/lib/data/row-bytes";

const signature = Buffer.from("PGCOPY\n\xff\r\n\0", "latin1");
const int = (value: number, size: 2 | 4) => {
  const bytes = Buffer.alloc(size);
  bytes.writeIntBE(value, 0, size);
  return bytes;
};
const uuid = (text: string) => Buffer.from(text.replaceAll("-", ""), "hex");
/** As PostgreSQL's documentation says of COPY's binary format. */
const copied = (rows: readonly (readonly Buffer[])[]) =>
  Buffer.concat([signature, int(0, 4), int(0, 4), ...rows.flatMap((fields) => [int(fields.length, 2), ...fields.flatMap((field) => [int(field.length, 4), field])]), int(-1, 2)]);

const [first, second, other] = ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000002", "01900000-0000-7000-8000-0000000000ff"];
const keyOf = (id: string) => uuid(id).toString("latin1");

it("rows are found by the id that they begin with, and their fields in order", () => {
  const rows = new RowBytes(copied([[uuid(first), int(7, 4), Buffer.from("ռ\t\\n\n")], [uuid(first), int(-1, 4), Buffer.from("")], [uuid(second), int(0, 4), Buffer.from("b")]]));
  expect([...rows.keys()].map(uuidOfKey)).toEqual([first, second]);
  const [from, to] = rows.of(keyOf(first));
  const field = new Field(rows.bytes);
  const read = Array.from({ length: to - from }, (_, index) => {
    const number = field.open(rows.at(from + index)).next().integer;
    return [number, field.next().words, field.isEmpty];
  });
  expect(read).toEqual([[7, "ռ\t\\n\n", false], [-1, "", true]]);
  expect(rows.of(keyOf(second))).toEqual([2, 3]);
  expect(rows.of(keyOf(other))).toEqual([0, 0]);
});

it("no rows are none", () => {
  const none = new RowBytes(copied([]));
  expect([...none.keys()]).toEqual([]);
  expect(none.of(keyOf(first))).toEqual([0, 0]);
});
