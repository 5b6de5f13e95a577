/** The part of the library "edtf" that this program uses; it brings no types of its own. */
declare module "edtf" {
  /** Which digits of a date are uncertain, approximate or unspecified. */
  export interface Flags {
    readonly value: number;
    is(part: "year" | "month" | "day"): number;
  }
  export interface Bounds {
    /** Milliseconds since 1970, UTC; -Infinity or Infinity where open, null or NaN where not known. */
    readonly min: number | null;
    readonly max: number | null;
    /** The date in EDTF's normal form. */
    readonly edtf: string;
  }
  export interface EdtfDate extends Bounds {
    readonly type: "Date";
    readonly uncertain: Flags;
    readonly approximate: Flags;
    /** The next and the previous date of the same precision. */
    next(): EdtfDate;
    prev(): EdtfDate;
  }
  export interface EdtfSeason extends Bounds {
    readonly type: "Season";
    readonly year: number;
    /** 21–24 spring to winter, 25–32 the same by hemisphere, 33–36 quarters, 37–39 thirds, 40–41 halves. */
    readonly season: number;
  }
  export interface EdtfYear extends Bounds {
    readonly type: "Year" | "Decade" | "Century";
  }
  export interface EdtfInterval extends Bounds {
    readonly type: "Interval";
    /** Infinity where open (".."), null where not known. */
    readonly lower: EdtfDate | number | null;
    readonly upper: EdtfDate | number | null;
  }
  /** A Set is one of its dates, a List all of them; a pair is every date from its first to its second. */
  export interface EdtfChoice extends Bounds {
    readonly type: "Set" | "List";
    readonly values: readonly (EdtfDate | readonly [EdtfDate, EdtfDate])[];
    /** Whether the first value is only the latest possible, or the last only the earliest. */
    readonly earlier: boolean;
    readonly later: boolean;
  }
  export type Edtf = EdtfDate | EdtfSeason | EdtfYear | EdtfInterval | EdtfChoice;
  export type Parsed = { readonly type: Edtf["type"] };

  type Kind = abstract new (...args: never) => object;
  export const Date: Kind, Year: Kind, Decade: Kind, Century: Kind, Season: Kind, Interval: Kind, List: Kind, Set: Kind;
  /** Throws when the text is not EDTF. */
  export function parse(text: string): Parsed;
  /** Throws for a period that does not end after it begins. */
  export default function edtf(parsed: Parsed): Edtf;
}
