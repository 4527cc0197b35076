import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { cli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const list = [process.execPath, join(import.meta.dirname, '../../lib/bundle/node-nvml.js')];

describe('mock run', () => {
  it('--strict tells what the program did with NVML', async () => {
    const { code, stdout, stderr } = await cli(['mock', 'run', '--strict', 't4', '--', ...list, 'list']);
    expect(code).toBe(0);
    expect(stdout).toContain('Tesla T4');
    expect(stderr).toMatch(/nvml audit of process \d+ \(node\)/);
    expect(stderr).toContain('everything was freed\n  no violation');
  });

  it('--strict-file turns it on, and a .json file gets JSON', async () => {
    const file = join(await temporaryFolder(), 'audit.json');
    const run = ['mock', 'run', `--strict-file=${file}`, 't4', '--', ...list, 'list'];
    expect((await cli(run)).stderr).toBe('');
    const audit = JSON.parse(await readFile(file, 'utf8')) as { calls: Record<string, { count: number }> };
    expect(audit.calls['nvmlInit_v2']?.count).toBeGreaterThan(0);
  });

  it('refuses a strictness that there is not', async () => {
    const { code, stderr } = await cli(['mock', 'run', '--strict=abrot', 't4', '--', 'true']);
    expect(code).toBe(2);
    expect(stderr).toContain('--strict is "abrot", but must be report, abort. Did you mean abort?');
  });

  it('lists the program itself, by its own pid, where the scenario says `pid: child`', async () => {
    const folder = await temporaryFolder();
    const scenario = join(folder, 'busy.yaml');
    await writeFile(
      scenario,
      "extends: t4\ndefaults:\n  processes: [{ pid: child, kind: compute, memory: 512 MiB, name: 'my work' }]\n",
    );
    const script = 'echo $$; exec "$@"';
    const { stdout, stderr } = await cli([
      'mock',
      'run',
      scenario,
      '--',
      'sh',
      '-c',
      script,
      '-',
      ...list,
      'ps',
      '--json',
    ]);
    expect(stderr).toBe('');
    const [pid, ...json] = stdout.split('\n');
    expect(JSON.stringify(JSON.parse(json.join('\n')))).toContain(`"pid":${pid}`);
    expect((await cli(['mock', 'run', scenario, '--', 'no-such-program'])).code).toBe(127);
  });
});
