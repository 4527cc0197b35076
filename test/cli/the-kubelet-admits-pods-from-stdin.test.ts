import { once } from 'node:events';

import { expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { startCli } from './support/cli.ts';

test('lines admit, refuse and end pods on a mock node', async () => {
  const { child, output } = startCli(['kubelet', '--mock', 'h100x8']);
  const shows = (text: string | RegExp): Promise<void> =>
    until(() => output.stdout.search(text) >= 0, {
      timeoutMs: 20_000,
      message: `${String(text)} was not printed.`,
    });
  await shows('nvidia.com/gpu: 8 of 8 healthy');
  child.stdin.write('admit train 2\n');
  await shows(/admitted {2}default\/train\n {4}main: running\n/);
  await shows(/NVIDIA_VISIBLE_DEVICES=GPU-.*,GPU-/);
  child.stdin.write('admit big nvidia.com/gpu=7\n');
  await shows(/refused {2}big: .*Requested: 7, Available: 6/);
  child.stdin.write('delete train\nadmit big 8\n');
  await shows(/admitted {2}default\/big/);
  child.stdin.write('reboot\n');
  await shows(/killed {2}the kubelet\n[^]*started {2}the kubelet\n[^]*admitted {2}default\/big/);
  child.stdin.write('adnit x 1\nquit\n');
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(output.stderr).toContain('There is no adnit; help lists what there is. Did you mean admit?');
});
