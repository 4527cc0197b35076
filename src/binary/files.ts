import { assetBytes, binaryContents } from './assets.ts';
import { unpack } from './unpack.ts';

/** As packagePath of src/package/files.ts; what is asked for is unpacked, once for this version and user. */
export function packagePath(name: string): string | null {
  const { id, files } = binaryContents();
  const wanted = Object.entries(files).filter(([path]) => path === name || path.startsWith(`${name}/`));
  if (wanted.length === 0) return null;
  const parts = wanted.map(([path, facts]) => ({
    path: path.slice(name.length),
    ...facts,
    content: () => assetBytes(`files/${path}`),
  }));
  return unpack(id, name, parts);
}

/** As ownCommand of src/package/files.ts. */
export function ownCommand(): [program: string, ...args: string[]] {
  return [process.execPath];
}

/** As packageText of src/package/files.ts. */
export function packageText(name: string): string {
  return assetBytes(`files/${name}`).toString('utf8');
}
