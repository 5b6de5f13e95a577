/** The measures by which a layer is told, with the source of the formula. What each says, and when it misleads: docs/agreement.md. */
export const measures = {
  percent: "share of the pairs of annotators that agree, average over items",
  cohen_kappa: "Cohen 1960",
  scott_pi: "Scott 1955",
  fleiss_kappa: "Fleiss 1971; Gwet 2014",
  gwet_ac1: "Gwet 2008",
  alpha_nominal: "Krippendorff 2011",
  alpha_interval: "Krippendorff 2011",
  alpha_ratio: "Krippendorff 2011",
  alpha_unitizing: "Krippendorff, Mathet, Bouvry & Widlöcher 2016, binary",
  gamma: "Mathet, Widlöcher & Métivier 2015",
  f1_matched: "van Rijsbergen 1979; Hripcsak & Rothschild 2005; claims matched by common characters",
  f1_exact: "van Rijsbergen 1979; Hripcsak & Rothschild 2005; the same spans",
  f1_token: "van Rijsbergen 1979; Hripcsak & Rothschild 2005; tokens",
  f1_character: "van Rijsbergen 1979; Hripcsak & Rothschild 2005; characters",
  f1_same: "van Rijsbergen 1979; Hripcsak & Rothschild 2005; the same in all compared fields",
  f1_ends: "van Rijsbergen 1979; Hripcsak & Rothschild 2005; the same two claims, whatever the type",
} as const;
export type MeasureKey = keyof typeof measures;
