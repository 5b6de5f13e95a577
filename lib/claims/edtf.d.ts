declare module "edtf" {
  /** Parses an EDTF string; throws where it isn't one. Typed only as far as it is used here. */
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number; readonly edtf: string };
}
