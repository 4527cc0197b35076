// `npm run release -- --dry-run`: whether what is here can be released, and what a release publishes. Every part has the
// version of package.json, and nothing generated is older than what it comes from; else it says all that is wrong and
// ends with 1. Needs `npm run build` and `npm run build:binary` for both architectures. It publishes nothing: that is done
// by whoever owns the names, with the commands that it prints.
import { parseArgs } from 'node:util';

import { artifacts } from './release/artifacts.js';
import { staleFiles } from './release/generated.js';
import { wrongVersions } from './release/versions.js';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
if (!values['dry-run']) {
  console.error(
    'npm run release publishes nothing by itself. Run "npm run release -- --dry-run": it checks the release and prints the commands that publish it.',
  );
  process.exit(64);
}

const { parts, missing } = artifacts();
const wrong = [...wrongVersions(), ...staleFiles(), ...missing];
for (const { what, detail, publish } of parts) {
  console.log(`${what}\n  ${detail}\n  ${publish}\n`);
}
for (const sentence of wrong) console.error(`refused: ${sentence}`);
console.log(wrong.length === 0 ? 'Ready to be released.' : `Not ready: ${wrong.length} to mend.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
