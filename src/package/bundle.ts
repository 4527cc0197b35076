// What Node runs first in the package: it loads the command line from pieces beside it. scripts/bundle.js made V8's caches
// of them where it built them; another Node compiles them anew.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Loader } from './loader.ts';

const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
const beside = fileURLToPath(folder);

const loader = new Loader(folder, (name) => {
  const cache = `${beside}cache/${process.version}-${process.arch}/${name}`;
  return {
    source: readFileSync(`${beside}code/${name}`, 'latin1'),
    cache: existsSync(cache) ? readFileSync(cache) : null,
  };
});
loader.require('./node-nvml.js');
