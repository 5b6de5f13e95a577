import canonicalize from "canonicalize";

/** JSON in the one byte form that hashes and exports use (RFC 8785). Refuses (TypeError) what is not JSON. */
export function canonicalJson(value: unknown): string {
  const ordered = inOrder(value);
  // With its keys in order, what JSON.stringify writes is the canonical form, and many times faster than the library.
  const text = ordered === ODD ? canonicalize(value) : JSON.stringify(ordered);
  if (text === undefined) throw new TypeError("not JSON");
  return text;
}

/** Stands for what only the library can write. */
const ODD = Symbol("odd");

/** The value with the keys of all objects in the order of their UTF-16 units: itself, where they are already. */
function inOrder(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : ODD;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return listInOrder(value);
  return "toJSON" in value ? ODD : objectInOrder(value as Readonly<Record<string, unknown>>);
}

function listInOrder(list: readonly unknown[]): unknown {
  let copy: unknown[] | null = null;
  for (let index = 0; index < list.length; index++) {
    const item = inOrder(list[index]);
    if (item === ODD) return ODD;
    if (item !== list[index]) (copy ??= [...list])[index] = item;
  }
  return copy ?? list;
}

function objectInOrder(given: Readonly<Record<string, unknown>>): unknown {
  const keys = Object.keys(given);
  const isOrdered = keys.every((key, index) => index === 0 || keys[index - 1]! < key);
  if (!isOrdered) keys.sort();
  if (keys.some(isMoved)) return ODD;
  const items = keys.map((key) => inOrder(given[key]));
  if (items.includes(ODD)) return ODD;
  if (isOrdered && items.every((item, index) => item === given[keys[index]!])) return given;
  return Object.fromEntries(keys.map((key, index) => [key, items[index]]));
}

// Numbers as keys come first in every object, and this name is no key of a literal at all.
const isMoved = (key: string) => key === "__proto__" || (key.charCodeAt(0) >= 0x30 && key.charCodeAt(0) <= 0x39);
