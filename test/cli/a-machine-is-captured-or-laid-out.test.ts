import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { mkdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { cli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const multiarch = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';

describe('mock capture', () => {
  it('writes a scenario that is valid, and nothing over a file', async () => {
    const file = join(await temporaryFolder(), 'node.yaml');
    expect(await cli(['mock', 'capture', '--mock', 't4', file])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await cli(['mock', 'validate', file])).code).toBe(0);
    const text = await readFile(file, 'utf8');
    const again = await cli(['mock', 'capture', '--mock', 'h100x8', file]);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('exists already');
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('says so where there is no driver', async () => {
    const { code, stderr } = await cli(['mock', 'capture']);
    expect(code).toBe(1);
    expect(stderr).toContain('libnvidia-ml.so.1');
  });
});

describe('mock root', () => {
  it('lays out the driver of a scenario, on which NVML answers', async () => {
    const root = join(await temporaryFolder(), 'driver');
    const { code, stdout, stderr } = await cli(['mock', 'root', root, 'a100x8-mig']);
    expect(code).toBe(0);
    const state = /State file: {2}(.*)/.exec(stdout)?.[1] ?? '';
    const libraries = join(root, 'usr', 'lib', multiarch);
    expect(await readlink(join(libraries, 'libnvidia-ml.so.1'))).toBe('libnvidia-ml.so.535.261.03');
    expect(await readlink(join(libraries, 'libcuda.so.1'))).toBe('libcuda.so.535.261.03');
    const env = { LD_LIBRARY_PATH: libraries };
    expect((await cli(['list'], { env })).stdout).toContain('NVIDIA A100-SXM4-80GB');
    await cli(['mock', 'lose', '0', `--state=${state}`]);
    expect((await cli(['list'], { env })).stdout).toMatch(/lost/i);

    expect(await readFile(join(root, 'proc/driver/nvidia/version'), 'utf8')).toContain(
      'Kernel Module  535.261.03 ',
    );
    const minors = await readFile(join(root, 'proc/driver/nvidia-caps/mig-minors'), 'utf8');
    expect(minors).toContain('gpu7/gi1/access 957\n');
    const access = await readFile(
      join(root, 'proc/driver/nvidia/capabilities/gpu7/mig/gi1/ci0/access'),
      'utf8',
    );
    expect(access).toContain('DeviceFileMinor: 958\n');

    const node = lstatSync(join(root, 'dev', 'nvidia0'));
    if (node.isCharacterDevice()) expect(stderr).toBe('');
    else expect(stderr).toContain('/dev holds plain files, since this user may not make device nodes');
    expect(existsSync(join(root, 'dev/nvidia-caps/nvidia-cap958'))).toBe(true);
  });

  it('is found whole by a generator of CDI specifications', async () => {
    const root = join(await temporaryFolder(), 'driver');
    await cli(['mock', 'root', root, 'a100x8-mig']);
    const places = [
      `--driver-root=${root}`,
      `--dev-root=${root}`,
      `--proc-root=${root}/proc`,
      '--format=json',
    ];
    const env = { LD_LIBRARY_PATH: join(root, 'usr', 'lib', multiarch) };
    const { stdout, stderr } = await cli(['cdi', 'generate', ...places], { env });
    expect(stderr).toBe('');
    expect(stdout).toContain(`${root}/usr/lib/${multiarch}/libcuda.so.535.261.03`);
    expect(stdout).toContain('libnvmock.so.535.261.03');
    expect(stdout).toContain('/dev/nvidia-caps/nvidia-cap958');
  });

  it('replaces its own folder, and leaves every other as it is', async () => {
    const folder = await temporaryFolder();
    const root = join(folder, 'driver');
    expect((await cli(['mock', 'root', root, 't4'])).code).toBe(0);
    expect((await cli(['mock', 'root', root, 'h100x8'])).code).toBe(0);
    expect(readdirSync(join(root, 'proc/driver/nvidia/gpus'))).toHaveLength(8);
    expect((await cli(['mock', 'root', root, 'l40s', `--proc=${join(root, 'own/proc')}`])).code).toBe(0);
    expect(readdirSync(join(root, 'own/proc/driver/nvidia/gpus'))).toHaveLength(2);

    const mine = join(folder, 'mine');
    await mkdir(mine);
    await writeFile(join(mine, 'thesis'), '');
    const refused = await cli(['mock', 'root', mine, 't4']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('is not empty, and no driver root of a mock');
    expect(readdirSync(mine)).toEqual(['thesis']);

    const other = join(folder, 'other');
    expect((await cli(['mock', 'root', other, 't4', `--proc=${mine}`])).code).toBe(1);
    expect((await cli(['mock', 'root', other, 'no-such-scenario'])).code).toBe(2);
    expect(readdirSync(folder).toSorted()).toEqual(['driver', 'mine']);
  });
});
