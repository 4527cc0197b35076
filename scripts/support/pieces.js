// The command line in pieces that src/package/loader.ts runs, each when it is first needed: functions
// `(exports, require, module)`. Start-up time is mostly what Node loads and compiles.
import { basename, join } from 'node:path';

import { build, transform } from 'esbuild';

/** Short lines keep traces of use. */
const small = { charset: 'ascii', minifySyntax: true, minifyWhitespace: true, lineLimit: 160 };

/** The pieces by name, and esbuild's account of what went into them. `node`: the oldest version that runs them. */
export async function pieces(root, { node, plugins = [] }) {
  const { outputFiles, metafile } = await build({
    ...small,
    absWorkingDir: root,
    entryPoints: [join(root, 'lib/cli/main.js')],
    outdir: join(root, 'lib/bundle'),
    entryNames: 'node-nvml',
    chunkNames: '[name]-[hash]',
    bundle: true,
    alias: { 'emoji-regex': join(root, 'scripts/support/emoji-regex.cjs') },
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: `node${node}`,
    define: { 'import.meta.url': 'module.url' },
    plugins,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const found = new Map();
  for (const { path, text } of outputFiles) found.set(basename(path), await asFunction(text, node));
  return { code: found, metafile };
}

async function asFunction(text, node) {
  const { code } = await transform(text.replace(/^#!.*\n/, ''), {
    ...small,
    format: 'cjs',
    platform: 'node',
    target: `node${node}`,
    supported: { 'dynamic-import': false },
  });
  return `(function(exports,require,module){${code}\n})`;
}

/** What Node runs first, from lib/: it has the loader with it. */
export async function firstFile(path, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [path],
    bundle: true,
    platform: 'node',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}
