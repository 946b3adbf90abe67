/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // The image optimizer had remote code execution this year, and no page needs it.
  images: { unoptimized: true },
  // Draws cards from its own WebAssembly file, which it must find beside itself.
  serverExternalPackages: ['@resvg/resvg-wasm'],
  // Types are checked by `npm test`, once and for everything; a build on a fresh machine need not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default config;
