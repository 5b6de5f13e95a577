import next from "eslint-config-next/core-web-vitals";
import ts from "eslint-config-next/typescript";

// The pure part of lib: no framework, no database, no node I/O (docs/ARCHITECTURE.md, "Import direction").
const PURE = "text,selectors,claims,contests,parties,documents,projects,agreement,formats,sources,suggest,editor,access,search,publication,revisions,erasure,threads";
// How a claim looks and is written is the same in the text and in a contest: components/claims is the base of both.
const ON_CLAIMS = ["reader", "contests", "search", "publication", "agreement", "revisions"];
const FEATURES = ["reader", "claims", "contests", "parties", "documents", "projects", "account", "search", "publication", "agreement", "revisions", "assignments", "threads", "activity"];

const forbid = (patterns) => ({ "@typescript-eslint/no-restricted-imports": ["error", { patterns }] });
const dataOnly = [
  { group: ["@prisma/client", "@prisma/client/*", "@prisma/adapter-pg", "**/data/generated/**"], message: "Only lib/data imports Prisma." },
];

const config = [
  { ignores: [".next/**", "lib/data/generated/**", "data/**", "test-results/**", "playwright-report/**", "next-env.d.ts"] },
  ...next,
  ...ts,
  { rules: { "@typescript-eslint/no-explicit-any": "error", "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }], "@typescript-eslint/consistent-type-imports": "error" } },
  {
    files: [`lib/{${PURE}}/**/*.ts`],
    rules: forbid([
      ...dataOnly,
      { regex: "^(next|react|next-auth|next-intl|pg|react-dom)(/|$)", message: "Pure lib: no framework." },
      { regex: "^node:", message: "Pure lib: no node I/O." },
      { group: ["@/lib/data/**", "@/lib/server/**", "@/components/**", "@/app/**"], message: "Pure lib imports pure lib only." },
    ]),
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/server/**/*.ts", "scripts/**/*.{ts,mjs}"],
    ignores: ["scripts/schema-engine/**"],
    rules: forbid(dataOnly),
  },
  ...FEATURES.map((feature) => ({
    files: [`components/${feature}/**/*.{ts,tsx}`],
    rules: forbid([
      ...dataOnly,
      { regex: `^@/components/(?!${feature}/|ui/${ON_CLAIMS.includes(feature) ? "|claims/" : ""})`, message: "A feature imports itself and ui only; the reader and contests also claims." },
      { group: ["@/app/**", "@/lib/server/**"], message: "Components know neither routes nor the server." },
      { regex: "^@/lib/data/", message: "Types only.", allowTypeImports: true },
    ]),
  })),
];
export default config;
