// Bundles the command line into one file: start-up time is mostly the number of files that Node opens.
import { build } from 'esbuild';

await build({
  entryPoints: ['lib/cli/main.js'],
  outdir: 'lib/bundle',
  entryNames: 'node-nvml',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  banner: {
    // Bundled CommonJS dependencies still call require().
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
