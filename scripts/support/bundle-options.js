import { join } from 'node:path';

/** How the command line is bundled: start-up time is mostly the number of files that Node opens. */
export const bundleOptions = (root) => ({
  absWorkingDir: root,
  entryPoints: [join(root, 'lib/cli/main.js')],
  outdir: join(root, 'lib/bundle'),
  entryNames: 'node-nvml',
  // Beside the entry: both find the package's root at ../.. from themselves, as the files of lib/<room>/ do.
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  // A tenth of the time until the plugin registers is reading code; short lines keep traces of use.
  minifyWhitespace: true,
  lineLimit: 160,
  banner: {
    // Bundled CommonJS dependencies still call require().
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
