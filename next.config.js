/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ["pg", "@node-rs/argon2", "pino"],
  turbopack: { root: import.meta.dirname },
};
export default config;
