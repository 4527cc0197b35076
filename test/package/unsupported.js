// What the package says where it cannot run: one sentence at the import, that names what is supported and what to do.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ENTRIES } from './installs.js';

const SUPPORTED = 'node-nvml runs on Linux with glibc 2.28 or newer, on x64 and arm64';

/** What is done to a copy of the package, or to the Node that imports it, and what it then says. */
const CASES = [
  { what: 'an architecture without a prebuild', process: { arch: 'riscv64' }, says: 'this is linux-riscv64' },
  { what: 'another system', process: { platform: 'darwin' }, says: 'this is darwin-' },
  { what: 'musl', break: corrupt, report: {}, says: 'musl, as in Alpine' },
  {
    what: 'a glibc that is too old',
    break: (addon) => askFor(addon, 'GLIBC_2.28', 'GLIBC_2.99'),
    says: 'which lacks GLIBC_2.99: upgrade the system',
  },
  {
    what: 'a libstdc++ that is too old',
    break: (addon) => askFor(addon, 'GLIBCXX_3.4.22', 'GLIBCXX_3.9.99'),
    says: 'The libstdc++ here lacks GLIBCXX_3.9.99',
  },
  { what: 'an addon of other bytes', break: corrupt, says: 'is damaged' },
  { what: 'an addon that was cut short', break: (addon) => truncateSync(addon, 1000), says: 'is damaged' },
  { what: 'a package without its addon', break: (addon) => rmSync(addon), says: 'has no addon for it' },
];

export async function checkUnsupported(report, place) {
  report.heading('Where it cannot run');
  for (const each of CASES) {
    await report.check(each.what, () => checkCase(each, place));
  }
}

function checkCase({ break: harm, process: other, report: facts, says }, place) {
  const copy = join(place, 'node_modules/copy-of-node-nvml');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(place, 'node_modules/node-nvml'), copy, { recursive: true });
  harm?.(join(copy, `prebuilds/linux-${process.arch}/node-nvml.glibc.node`));
  const preload = join(place, 'preload.cjs');
  writeFileSync(preload, pretending(other ?? {}, facts));
  for (const entry of [ENTRIES[0], 'node-nvml/device-plugin']) {
    const name = entry.replace('node-nvml', 'copy-of-node-nvml');
    const run = (...args) => {
      const { status, stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
        cwd: place,
        encoding: 'utf8',
      });
      mustSay(stderr, status, says);
    };
    run('--input-type=module', '-e', `import '${name}'`);
  }
  const cli = join(copy, 'lib/bundle/node-nvml.js');
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, cli, 'list'], {
    encoding: 'utf8',
  });
  mustSay(stderr, status, says);
  if (stderr.trim().split('\n').length > 1)
    throw new Error(`the command line says more than a line: ${stderr}`);
}

function mustSay(stderr, status, says) {
  if (status === 0) throw new Error('it runs');
  if (!stderr.includes(SUPPORTED) || !stderr.includes(says)) throw new Error(`it says: ${stderr}`);
  if (/^ +at /m.test(stderr)) throw new Error(`it shows a stack: ${stderr}`);
}

/** Another machine, as far as a program sees it. */
function pretending(facts, report) {
  const lines = Object.entries(facts).map(
    ([name, value]) => `Object.defineProperty(process, '${name}', { value: '${value}' });`,
  );
  if (report !== undefined)
    lines.push(`process.report.getReport = () => (${JSON.stringify({ header: report })});`);
  return `${lines.join('\n')}\n`;
}

function corrupt(addon) {
  writeFileSync(addon, Buffer.alloc(4096, 'not an addon '));
}

/** The file asks for a version of a library that nobody has. */
function askFor(addon, version, other) {
  const bytes = readFileSync(addon);
  const needed = [
    ...bytes.toString('latin1').matchAll(new RegExp(`${version.split('_')[0]}_[\\d.]+\\0`, 'g')),
  ];
  const [at] = needed.filter(([text]) => text.length === other.length + 1).map(({ index }) => index);
  if (at === undefined) throw new Error(`the addon asks for nothing as long as ${other}`);
  bytes.write(other, at, 'latin1');
  writeFileSync(addon, bytes);
}
