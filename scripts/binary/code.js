// The command line as src/binary/main.ts runs it: its pieces, and what Node runs first.
import { firstFile, pieces } from '../support/pieces.js';

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

export const piecesOfBinary = (root, node) => pieces(root, { node, plugins: [filesOfBinary] });

/** What Node runs first. */
export const entry = (root, node) =>
  firstFile(`${root}/lib/binary/main.js`, { format: 'cjs', target: `node${node}` });
