// npm run test:header: compares the table with NVIDIA's own header. Ends with "N passed, N failed".
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareFunctions } from './compare-functions.js';
import { compareStructs, compareVersions } from './compare-structs.js';
import { compareValues } from './compare-values.js';
import { unused } from './deviations.js';
import { factsOf } from './facts.js';
import { headerFolder, VERSION } from './package.js';

const root = process.env.NODE_NVML_BUILD ?? fileURLToPath(new URL('../../', import.meta.url));
const exporter = join(root, 'build/Release/export_table');

const { folder, reason } = await headerFolder();
if (folder === null) {
  console.log(`the header of nvidia-nvml-dev ${VERSION} could not be had: ${reason}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const table = JSON.parse(execFileSync(exporter, { encoding: 'utf8', maxBuffer: 1 << 26 }));
const facts = factsOf(folder);
let passed = 0;
let failed = 0;
for (const [title, compare] of [
  ['functions', compareFunctions],
  ['structs', compareStructs],
  ['version words', compareVersions],
  ['enumerations and bits', compareValues],
  ['deviations', unused],
]) {
  const results = compare(table, facts);
  const wrong = results.filter(({ differences }) => differences.length > 0);
  console.log(`${title}: ${results.length} compared, ${wrong.length} differ`);
  for (const { what, differences } of wrong) console.log(`  ${what}: ${differences.join('; ')}`);
  passed += results.length - wrong.length;
  failed += wrong.length;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
