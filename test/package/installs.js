// The tarball installed by npm 11 and npm 12 as a dependency, and run by every Node that we support.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { NPMS, TESTED_NODES } from '../../scripts/support/node-releases.js';
import { nodeRelease, registryPackage } from '../../scripts/support/registry.js';
import { expectEqual } from '../real-kubelet/support/expect.js';

export const ENTRIES = ['node-nvml', 'node-nvml/mock', 'node-nvml/kubelet', 'node-nvml/device-plugin'];

/** Uses the package as a program of somebody else does. Prints a line, or fails. */
export const PROGRAM = `
  import { Nvml } from 'node-nvml';
  import { listScenarios } from 'node-nvml/mock';
  const nvml = await Nvml.open({ scenario: 'h100x8' });
  const { gpus } = await nvml.snapshot();
  console.log(process.arch, nvml.devices().length, gpus.length, nvml.devices()[7].name(), listScenarios().includes('t4'));
  await nvml.close();
`;
export const printed = (architecture) => `${architecture} 8 8 NVIDIA H100 80GB HBM3 true\n`;

/** The machine's own Node where it is one of those. */
export function nodeOf(version) {
  return version === process.versions.node
    ? process.execPath
    : join(nodeRelease(version, process.arch), 'bin/node');
}

/** Answers the folder of an installation; null: none was made. */
export async function checkInstalls(report, tarball, folder) {
  let installed = null;
  for (const npm of NPMS) {
    report.heading(`Installed by npm ${npm}`);
    const place = join(folder, `npm-${npm}`);
    const done = await report.check('installs, compiles nothing, warns of nothing', () =>
      install(npm, tarball, place),
    );
    if (!done) continue;
    installed = place;
    for (const version of TESTED_NODES) await checkNode(report, version, place);
  }
  return installed;
}

function install(npm, tarball, place) {
  mkdirSync(place);
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name: 'consumer', version: '1.0.0', type: 'module' }),
  );
  writeFileSync(join(place, 'program.js'), PROGRAM);
  const cli = join(registryPackage('npm', npm), 'bin/npm-cli.js');
  // The newest Node: npm 12 runs on no older one than 22.
  const { status, stdout, stderr } = spawnSync(
    nodeOf(TESTED_NODES.at(-1)),
    [cli, 'install', tarball.path, '--no-fund'],
    {
      cwd: place,
      encoding: 'utf8',
    },
  );
  const said = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(said);
  mustWarnOfNothing(said);
  const own = join(place, 'node_modules/node-nvml');
  if (existsSync(join(own, 'build'))) throw new Error('it compiled something');
  return `${Object.keys(JSON.parse(readFileSync(join(place, 'package-lock.json'), 'utf8')).packages).length - 1} packages`;
}

/**
 * npm lists `prepare`, which it runs for a clone only, where a package is installed from a file; the scripts of packages
 * that grpc-js brings are theirs; and what is in this machine's configuration of npm is not of the package.
 */
function mustWarnOfNothing(said) {
  const warnings = said.split('\n').filter((line) => /\bwarn\b/.test(line) && !/ config "/.test(line));
  const others = warnings.filter((line) => !line.startsWith('npm warn install-scripts'));
  const ours = warnings.filter(
    (line) => line.includes('node-nvml@') && !line.endsWith('(prepare: npm run build)'),
  );
  if (others.length > 0 || ours.length > 0) throw new Error(`it says: ${said}`);
}

async function checkNode(report, version, place) {
  const node = nodeOf(version);
  const run = (...args) =>
    execFileSync(node, args, { cwd: place, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  await report.check(`Node ${version} imports and requires every entry, with the same exports`, () => {
    const names = (type, load) => {
      const each = `Object.keys(${load}).filter((name) => name !== '__esModule').sort()`;
      const lines = ENTRIES.map((entry) => `console.log('${entry}', ...${each.replace('ENTRY', entry)});`);
      return run(`--input-type=${type}`, '-e', lines.join('\n'));
    };
    const imported = names('module', "await import('ENTRY')");
    expectEqual(names('commonjs', "require('ENTRY')"), imported, 'exports');
    for (const line of imported.trim().split('\n')) {
      if (!line.includes(' ')) throw new Error(`${line} exports nothing`);
    }
  });
  await report.check(`Node ${version} reads the GPUs of a mock`, () => {
    expectEqual(run('program.js'), printed(process.arch), 'what the program prints');
  });
  await report.check(`Node ${version} runs node-nvml list --mock h100x8`, () => {
    const table = run('node_modules/.bin/node-nvml', 'list', '--mock', 'h100x8');
    expectEqual(table.match(/NVIDIA H100 80GB HBM3/g)?.length, 8, 'GPUs');
  });
}
