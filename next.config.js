/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ["pg", "@node-rs/argon2", "@resvg/resvg-js", "pino", "satori"],
  turbopack: { root: import.meta.dirname },
};
export default config;
