// The command line in pieces that src/binary/loader.ts runs: bundled and cut as for the package, then each piece made a
// function `(exports, require, module)`.
import { basename } from 'node:path';

import { build, transform } from 'esbuild';

import { bundleOptions } from '../support/bundle-options.js';

/** In the binary, files of the package are unpacked: what stands for src/package/files.ts there. */
const filesOfBinary = {
  name: 'files-of-binary',
  setup(pluginBuild) {
    pluginBuild.onResolve(
      { filter: /\/files\.js$/ },
      async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === 'resolved') return undefined;
        const found = await pluginBuild.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
        return found.path.endsWith('/lib/package/files.js')
          ? { path: found.path.replace('/lib/package/', '/lib/binary/') }
          : found;
      },
    );
  },
};

/** The pieces by name, and esbuild's account of what went into them. `node`: the version that runs them. */
export async function pieces(root, node) {
  const { outputFiles, metafile } = await build({
    ...bundleOptions(root),
    banner: {},
    target: `node${node}`,
    charset: 'ascii',
    plugins: [filesOfBinary],
    metafile: true,
    write: false,
  });
  const found = new Map();
  for (const { path, text } of outputFiles) found.set(basename(path), await asFunction(text, node));
  return { code: found, metafile };
}

/** What Node runs first. */
export async function entry(root, node) {
  const { outputFiles } = await build({
    entryPoints: [`${root}/lib/binary/main.js`],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: `node${node}`,
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

async function asFunction(text, node) {
  const { code } = await transform(text.replace(/^#!.*\n/, ''), {
    format: 'cjs',
    platform: 'node',
    target: `node${node}`,
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    supported: { 'dynamic-import': false },
  });
  return `(function(exports,require,module){${code}\n})`;
}
