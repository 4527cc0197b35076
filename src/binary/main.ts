// What Node runs first in the single binary: it loads the command line, which is in the same file.
import { rmSync } from 'node:fs';
import { getRawAsset } from 'node:sea';

import { Loader } from '../package/loader.ts';
import { assetBytes } from './assets.ts';

/**
 * Where the system has no libstdc++, binding/start handed the binary's own to the dynamic linker. Programs that we start
 * have no such paths.
 */
function forgetOwnLibraries(): void {
  const preloaded = process.env['LD_PRELOAD']?.split(':') ?? [];
  const own = preloaded.filter((path) => /^\/proc\/self\/fd\/\d+$|\/\.node-nvml-\d+-lib/.test(path));
  if (own.length === 0) return;
  for (const path of own) if (!path.startsWith('/proc/')) rmSync(path, { force: true });
  const others = preloaded.filter((path) => !own.includes(path));
  if (others.length === 0) delete process.env['LD_PRELOAD'];
  else process.env['LD_PRELOAD'] = others.join(':');
}

/** Of the architecture that it was made on; null where none could be made. */
function cacheOf(name: string): Buffer | null {
  try {
    return Buffer.from(getRawAsset(`cache/${name}`) as ArrayBuffer);
  } catch {
    return null;
  }
}

forgetOwnLibraries();
const loader = new Loader('node-nvml:/', (name) => ({
  source: assetBytes(`code/${name}`).toString('latin1'),
  cache: cacheOf(name),
}));
loader.require('./node-nvml.js');
