import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { cli, ENTRY } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Runs a script of the shell in which `node-nvml` is the command line. */
async function shell(script: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const define = `node_nvml() { '${process.execPath}' '${ENTRY}' "$@"; }\n`;
  const { stdout } = await promisify(execFile)('sh', ['-eu', '-c', define + script], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return stdout;
}

describe('mock env', () => {
  it('gives a shell a mock that lasts until mock stop, which takes it out again', async () => {
    const folder = join(await temporaryFolder(), "it's mine");
    const out = await shell(
      `eval "$(node_nvml mock env --directory "$FOLDER" t4)"
       node_nvml list --json | grep -c '"uuid"'
       node_nvml mock lose 0
       node_nvml list | grep -c lost || true
       test -e "$FOLDER/state"
       eval "$(node_nvml mock stop)"
       echo "$LD_LIBRARY_PATH \${NODE_NVML_MOCK_STATE-none}"`,
      { FOLDER: folder, LD_LIBRARY_PATH: '/opt/lib' },
    );
    expect(out.trim().split('\n')[0]).toBe('1');
    expect(out.trim().split('\n').at(-1)).toBe('/opt/lib none');
    expect(existsSync(folder)).toBe(false);
  });

  it('exports strict mode and the privilege with it', async () => {
    const out = await shell(
      `eval "$(node_nvml mock env --strict=abort --as user t4)"
       echo "$NODE_NVML_MOCK_STRICT $NODE_NVML_MOCK_PRIVILEGE"
       eval "$(node_nvml mock stop)"
       echo "\${NODE_NVML_MOCK_STRICT-none} \${NODE_NVML_MOCK_PRIVILEGE-none}"`,
    );
    expect(out).toBe('abort user\nnone none\n');
  });
});

describe('mock stop', () => {
  it('says so where there is no mock', async () => {
    const { code, stderr } = await cli(['mock', 'stop', '--state=/nowhere/state']);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no mock at /nowhere/state');
  });

  it('removes nothing that is no mock, and no folder that holds more than one', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'state'), 'mine');
    expect((await cli(['mock', 'stop', `--state=${join(folder, 'state')}`])).stderr).toContain(
      'There is no mock at',
    );
    expect(await readFile(join(folder, 'state'), 'utf8')).toBe('mine');

    const home = join(folder, 'home');
    await cli(['mock', 'env', `--directory=${home}`, 't4']);
    await mkdir(join(home, 'thesis'));
    const { code, stderr } = await cli(['mock', 'stop', `--state=${join(home, 'state')}`]);
    expect(code).toBe(1);
    expect(stderr).toContain('it also holds thesis');
    expect(existsSync(join(home, 'state'))).toBe(true);
  });
});
