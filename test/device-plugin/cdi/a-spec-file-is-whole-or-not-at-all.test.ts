import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PluginSpecs } from '../../../src/device-plugin/cdi/plugin-specs.ts';
import { removeSpecFiles, writeSpecFile } from '../../../src/device-plugin/cdi/spec-file.ts';
import { gpu, whole } from '../allocate/devices.ts';
import { DriverRoot } from './driver-root.ts';
import { expectValid } from './validate.ts';

const isRoot = process.getuid?.() === 0;

describe('a spec file', () => {
  it('comes with its folder, is readable by all, and leaves nothing beside it', async () => {
    const { path } = await DriverRoot.empty();
    const file = join(path, 'cdi', 'a.json');
    expect(await writeSpecFile(file, 'one')).toBe(true);
    expect(await writeSpecFile(file, 'two')).toBe(true);
    expect((await stat(file)).mode & 0o777).toBe(0o644);
    expect(await readdir(join(path, 'cdi'))).toEqual(['a.json']);
    const before = await stat(file);
    expect(await writeSpecFile(file, 'two')).toBe(false);
    expect((await stat(file)).ino).toBe(before.ino);
  });

  it('that cannot be written is one sentence that says why', async () => {
    const { path } = await DriverRoot.empty();
    await writeFile(join(path, 'file'), '');
    await mkdir(join(path, 'folder.json', 'full'), { recursive: true });
    await expect(writeSpecFile(join(path, 'file', 'a.json'), '')).rejects.toThrow(
      /cannot be written: .*file.* is a file; move it away\.$/,
    );
    await expect(writeSpecFile(join(path, 'folder.json'), '')).rejects.toThrow(
      /is a folder; move it away\.$/,
    );
    await expect(writeSpecFile('/proc/1/a.json', '')).rejects.toThrow(
      /^The CDI spec \/proc\/1\/a\.json cannot/,
    );
  });

  it.skipIf(isRoot)('in a folder that this user may not write is such a sentence too', async () => {
    const { path } = await DriverRoot.empty();
    await chmod(path, 0o555);
    await expect(writeSpecFile(join(path, 'a.json'), '')).rejects.toThrow(/may not write to /);
  });
});

describe('removing', () => {
  it("takes the vendor's files and no others", async () => {
    const { path } = await DriverRoot.empty();
    for (const name of ['a.b-gpu.json', 'a.b-gds.yaml', 'a.bc-gpu.json', 'nvidia.json']) {
      await writeFile(join(path, name), '');
    }
    expect(await removeSpecFiles(path, 'a.b')).toHaveLength(2);
    expect((await readdir(path)).sort()).toEqual(['a.bc-gpu.json', 'nvidia.json']);
    expect(await removeSpecFiles(join(path, 'nowhere'), 'a.b')).toEqual([]);
  });
});

describe("the plugin's specs", () => {
  const devices = [{ ...whole(gpu(3)), formerUuids: [] }];
  const name = 'k8s.device-plugin.nvidia.com/gpu=0000:03:00.0';

  function specs(folder: string): { specs: PluginSpecs; lines: string[] } {
    const lines: string[] = [];
    const line = (_: object, text: string): void => void lines.push(text);
    const log = { debug: line, info: line, warn: line, error: line };
    const options = { folder, features: ['gds'], imexChannels: [0], log } as const;
    return { specs: new PluginSpecs(options), lines };
  }

  it('are one file a class, of what is there', async () => {
    const root = await DriverRoot.full();
    const folder = join(root.path, 'cdi');
    const { specs: written } = specs(folder);
    await written.write(devices, root.facts(), '');
    expect((await readdir(folder)).sort()).toEqual([
      'k8s.device-plugin.nvidia.com-gpu.json',
      'k8s.device-plugin.nvidia.com-imex-channel.json',
    ]);
    const text = await readFile(join(folder, 'k8s.device-plugin.nvidia.com-gpu.json'), 'utf8');
    expectValid(JSON.parse(text) as object);
    expect(written.additional).toEqual(['k8s.device-plugin.nvidia.com/imex-channel=0']);
    const names = ['GPU-3', '3', '0000:03:00.0'].map((each) => `k8s.device-plugin.nvidia.com/gpu=${each}`);
    expect(written.written).toEqual(new Set([...names, ...written.additional]));
  });

  it('that cannot be written are told once, tried again, and those of an earlier run count meanwhile', async () => {
    const root = await DriverRoot.full();
    const folder = join(root.path, 'cdi');
    await specs(folder).specs.write(devices, root.facts(), '');
    // The spec's place is taken by a folder.
    const again = specs(join(root.path, 'elsewhere'));
    await root.file('/elsewhere/k8s.device-plugin.nvidia.com-gpu.json/full');
    await again.specs.write(devices, root.facts(), '');
    await again.specs.write(devices, root.facts(), '');
    const complaints = again.lines.filter((line) => line.includes('cannot be written'));
    expect(complaints).toEqual([expect.stringMatching(/gpu\.json .* is a folder; move it away\.$/)]);
    expect(again.specs.written.has(name)).toBe(false);
    expect(again.specs.written.has('k8s.device-plugin.nvidia.com/imex-channel=0')).toBe(true);
  });
});
