// The package on the other architecture: its Node under qemu, with the libraries that Debian's cross compiler brings.
import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { emulated } from '../../scripts/support/debian.js';
import { BINARY_NODE } from '../../scripts/support/node-releases.js';
import { nodeRelease } from '../../scripts/support/registry.js';
import { expectEqual } from '../real-kubelet/support/expect.js';
import { printed } from './installs.js';
import { ARCHITECTURES } from './tarball.js';

export async function checkOtherArchitecture(report, place) {
  const [architecture] = ARCHITECTURES.filter((each) => each !== process.arch);
  report.heading(`On linux-${architecture}, under qemu`);
  emulateControl(
    join(place, 'node_modules/node-nvml/prebuilds', `linux-${architecture}`, 'mock/bin'),
    architecture,
  );
  const run = (...args) => {
    const node = join(nodeRelease(BINARY_NODE, architecture), 'bin/node');
    const [program, ...rest] = emulated(architecture, [node, ...args]);
    return execFileSync(program, rest, { cwd: place, encoding: 'utf8' });
  };
  await report.check(`Node ${BINARY_NODE} reads the GPUs of a mock`, () => {
    expectEqual(run('program.js'), printed(architecture), 'what the program prints');
  });
  await report.check(`Node ${BINARY_NODE} runs node-nvml list --mock h100x8`, () => {
    const table = run('node_modules/.bin/node-nvml', 'list', '--mock', 'h100x8');
    expectEqual(table.match(/NVIDIA H100 80GB HBM3/g)?.length, 8, 'GPUs');
  });
}

/** A program that Node starts is run by this machine's kernel, which needs to be told of qemu. */
function emulateControl(folder, architecture) {
  const control = join(folder, 'nvml-mock-control');
  renameSync(control, `${control}.real`);
  const command = emulated(architecture, [`${control}.real`]).join(' ');
  writeFileSync(control, `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
}
