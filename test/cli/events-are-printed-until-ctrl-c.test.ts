import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { cli, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('each event is a line, and SIGINT ends it well, with its mock', async () => {
  const TMPDIR = await temporaryFolder();
  const { child, output } = startCli(['events', '--mock', 'h100x8'], { env: { TMPDIR } });
  const closed = once(child, 'close');
  // An Xid from before the wait reaches nobody, and so does one for a mock that is being made.
  await until(
    async () => {
      const [mock] = await readdir(TMPDIR);
      if (mock !== undefined) await cli(['mock', 'xid', '6', '48', '--state', join(TMPDIR, mock, 'state')]);
      return output.stdout.includes('\n');
    },
    { timeoutMs: 25_000, message: 'No event was printed.' },
  );
  child.kill('SIGINT');
  expect(await closed).toEqual([0, null]);
  expect(output.stdout).toMatch(/^\d\d:\d\d:\d\d\.\d{3} {2}GPU 6 {2}Xid 48 {2}GPU-/);
  expect(output.stderr).toBe('');
  expect(await readdir(TMPDIR)).toEqual([]);
});
