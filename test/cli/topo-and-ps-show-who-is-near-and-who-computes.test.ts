import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { cli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('topo shows the cube mesh of a DGX-1 as nvidia-smi does, with a legend of what is in it', async () => {
  const { stdout, code } = await cli(['topo', '--mock', 'v100x8']);
  const lines = stdout.split('\n');
  expect(lines[0]?.trim().split(/ +/).slice(0, 9)).toEqual([
    ...Array.from({ length: 8 }, (_, i) => `GPU${i}`),
    'CPUs',
  ]);
  expect(lines[1]?.split(/ +/).slice(0, 9)).toEqual('GPU0 X NV1 NV1 NV2 NV2 SYS SYS SYS'.split(' '));
  expect(stdout).toMatch(/NV# +so many NVLinks/);
  expect(stdout).not.toContain('PXB');
  expect(code).toBe(0);
});

test('topo --p2p tells what two GPUs can do with each other, and --json all of it', async () => {
  const { stdout } = await cli(['topo', '--p2p', 'nvlink', '--mock', 'v100x8']);
  expect(stdout.split('\n')[1]).toMatch(/^GPU0 +X +ok +ok +ok +ok/);
  const { stdout: json } = await cli(['topo', '--json', '--mock', 'v100x8']);
  const { gpus, matrix } = JSON.parse(json) as { gpus: object[]; matrix: { label: string }[][] };
  expect(gpus).toHaveLength(8);
  expect(matrix[3]?.[7]?.label).toBe('NV1');
});

test('ps shows the processes with their memory, and a machine without any as one', async () => {
  const path = join(await temporaryFolder(), 'busy.yaml');
  await writeFile(path, BUSY);
  const { stdout, code } = await cli(['ps', '--mock', path]);
  const [head, row] = stdout.split('\n');
  expect(head).toMatch(/^GPU +GI +CI +PID +Type +Memory +SM +Mem +Name$/);
  expect(row).toMatch(/^ +0 +- +- +4711 +C +2048 MiB .*python train\.py$/);
  expect(code).toBe(0);
  expect((await cli(['ps', '--mock', 'h100x8'])).stdout).toBe('No process uses a GPU.\n');
});

const BUSY = `
extends: h100x8
gpus:
  - uuid: GPU-710addad-9a95-4dd1-a9e9-adf86baf82d2
    pci: { busId: '00000000:1b:00.0' }
    processes:
      - { pid: 4711, kind: compute, memory: 2 GiB, name: python train.py }
`;
