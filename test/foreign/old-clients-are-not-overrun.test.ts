import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { beforeAll, describe, expect, it } from 'vitest';

import { loadScenario } from '../../src/mock/index.ts';
import { mockOf } from '../mock/support/fixture.ts';
import { factsOf } from './support/expected.ts';
import { commandOf, output, testWith, woken } from './support/program.ts';
import { cache, oldRelease, oldReleases } from './support/toolbox.ts';

const client = join(cache, 'old-client');
const source = fileURLToPath(new URL('c/old-client.c', import.meta.url));
const facts = fileURLToPath(new URL('python/facts.py', import.meta.url));
const machines = ['gtx1060-390', 'v100x8', 'h100x8', 'a100x8-mig', 'vgpu-guest', 'vgpu-host', 's-class-unit'];

describe('a client in C with the structs of 2018', () => {
  beforeAll(async () => {
    await mkdir(cache, { recursive: true });
    await promisify(execFile)('cc', ['-O1', '-Wall', '-Werror', '-o', client, source, '-ldl']);
  });

  it.each(machines)('finds its canaries alive on %s', async (name) => {
    const mock = await mockOf(name);
    for (const pid of [71, 72, 73]) {
      await mock.addProcess(0, { pid, kind: 'compute', memory: 1, name: 'job', instance: null });
      await mock.setEncoderSession(0, pid, { pid });
    }
    const last = await woken(mock, client, [], () => mock.xid(0, 31));
    expect(last).toMatch(/^\d\d+ calls$/);
  });
});

describe.each(oldReleases)('nvidia-ml-py %s', (version) => {
  testWith(['python']).each(['v100x8', 'a100x8', 'h100x8', 'h100x8-615'])(
    'reads from %s what the scenario says',
    async (name) => {
      const mock = await mockOf(name);
      const old = { PYTHONPATH: oldRelease(version) };
      const read = JSON.parse(await output(mock, commandOf('python'), [facts], old)) as object;
      const { gpus, ...rest } = factsOf(await loadScenario(name));
      expect(read).toEqual({ ...rest, gpus });
    },
  );
});
