// Runs command lines with the loader of the binary and of the bundle, and writes V8's caches of what they loaded.
// Usage: node warm.js ASSETS OUT '[["--help"], ...]'
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { Loader } from '../../lib/package/loader.js';

const [assets, out, runs] = process.argv.slice(2);

// The pieces ask the binary for its files: here they are in a folder.
const getBuiltinModule = process.getBuiltinModule.bind(process);
const inFolder = {
  getRawAsset(name) {
    const bytes = readFileSync(join(assets, name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  },
};
// With other flags of V8 the caches would be for a V8 with those flags.
const withoutFlags = { ...getBuiltinModule('node:v8'), setFlagsFromString: () => undefined };
const inPlace = new Map([
  ['node:sea', inFolder],
  ['node:v8', withoutFlags],
]);
process.getBuiltinModule = (name) => inPlace.get(name) ?? getBuiltinModule(name);

const loader = new Loader(pathToFileURL(`${assets}/`).href, (name) => ({
  source: readFileSync(join(assets, 'code', name), 'latin1'),
  cache: null,
}));

for (const args of JSON.parse(runs)) {
  process.argv = [process.execPath, 'node-nvml', ...args];
  process.exitCode = undefined;
  loader.forget();
  loader.require('./node-nvml.js');
  // The command line sets it when it is done.
  while (process.exitCode === undefined) await turn();
  if (process.exitCode !== 0) throw new Error(`node-nvml ${args.join(' ')} ended with ${process.exitCode}.`);
}
for (const [name, script] of loader.scripts) writeFileSync(join(out, name), script.createCachedData());
process.exit(0);
