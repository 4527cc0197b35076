import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { findDriverLibraries, nvmlLibrary } from '../../../src/device-plugin/driver-root/driver-libraries.ts';
import { readSharedObject } from '../../../src/device-plugin/driver-root/elf.ts';
import { realPathIn } from '../../../src/device-plugin/driver-root/in-root.ts';
import { readMigCapabilities } from '../../../src/device-plugin/driver-root/mig-capabilities.ts';
import { findRoots } from '../../../src/device-plugin/driver-root/roots.ts';
import { DriverRoot, LIBRARIES, sharedObject, VERSION } from './driver-root.ts';

describe('the libraries of a driver', () => {
  it.each(['/usr/lib64', LIBRARIES, '/lib64', `${LIBRARIES}/nvidia/current`, '/usr/local/glibc/usr/lib'])(
    'are found in %s',
    async (folder) => {
      const root = await DriverRoot.empty();
      await root.library(`${folder}/libnvidia-ml.so.${VERSION}`, 'libnvidia-ml.so.1');
      await root.link(`${folder}/libnvidia-ml.so.1`, `libnvidia-ml.so.${VERSION}`);
      expect(await findDriverLibraries(root.path, null)).toEqual({ version: VERSION, folders: [folder] });
      expect(await nvmlLibrary(root.path)).toBe(join(root.path, folder, `libnvidia-ml.so.${VERSION}`));
    },
  );

  it('are those of the running driver, also where an upgrade left others', async () => {
    const root = await DriverRoot.full();
    for (const version of ['590.10.01', '99.1']) {
      await root.library(`/usr/lib64/libcuda.so.${version}`, 'libcuda.so.1');
    }
    expect(await findDriverLibraries(root.path, '590.10.01')).toMatchObject({ folders: ['/usr/lib64'] });
    expect(await findDriverLibraries(root.path, '600.1.1')).toBeNull();
    // Not told which: the one that programs get.
    expect(await findDriverLibraries(root.path, null)).toMatchObject({ version: VERSION });
  });

  it('are the newest where nothing tells which, and none where there is no driver', async () => {
    const root = await DriverRoot.empty();
    expect(await findDriverLibraries(root.path, null)).toBeNull();
    expect(await nvmlLibrary(root.path)).toBeNull();
    for (const version of ['99.1', '535.261.03']) {
      await root.library(`/usr/lib64/libcuda.so.${version}`, 'libcuda.so.1');
    }
    expect(await findDriverLibraries(root.path, null)).toMatchObject({ version: '535.261.03' });
  });

  it('are found once where one folder is a link to another', async () => {
    const root = await DriverRoot.empty();
    await root.library(`/usr/lib64/libcuda.so.${VERSION}`, 'libcuda.so.1');
    await root.link('/lib64', '/usr/lib64');
    expect(await findDriverLibraries(root.path, null)).toMatchObject({ folders: ['/usr/lib64'] });
  });
});

describe('a link in a driver root', () => {
  it("leads within the root, never to this process' own files", async () => {
    const root = await DriverRoot.empty();
    await root.file('/real/file');
    await root.link('/absolute', '/real');
    await root.link('/climbing', '../../../../../real/file');
    await root.link('/round', 'about');
    await root.link('/about', 'round');
    await root.link('/outside', '/etc/passwd');
    expect(await realPathIn(root.path, '/absolute/file')).toBe('/real/file');
    expect(await realPathIn(root.path, '/climbing')).toBe('/real/file');
    expect(await realPathIn(root.path, '/round')).toBeNull();
    expect(await realPathIn(root.path, '/outside')).toBeNull();
  });
});

describe('an ELF file', () => {
  it('tells its name and whether it is for this machine', async () => {
    const root = await DriverRoot.empty();
    await root.library('/a', 'liba.so.1');
    await root.library('/b', 'libb.so.1', 3);
    expect(await readSharedObject(join(root.path, 'a'))).toEqual({ soname: 'liba.so.1', native: true });
    expect(await readSharedObject(join(root.path, 'b'))).toEqual({ soname: null, native: false });
  });

  it('that is cut or full of noise is read without harm', async () => {
    const root = await DriverRoot.empty();
    const whole = sharedObject('liba.so.1');
    for (let round = 0; round < 200; round++) {
      const broken = Buffer.from(whole.subarray(0, 1 + ((round * 7) % whole.length)));
      const place = 20 + ((round * 13) % Math.max(1, broken.length - 20));
      randomBytes(8).copy(broken, place);
      await root.file('/broken', broken);
      const object = await readSharedObject(join(root.path, 'broken'));
      expect(typeof (object?.soname ?? '')).toBe('string');
    }
  });
});

describe('the capabilities of MIG devices', () => {
  it("are read from the driver's list", async () => {
    const root = await DriverRoot.empty();
    const lines = ['config 1', 'monitor 2', 'gpu0/gi0/access 3', 'gpu0/gi0/ci0/access 4', 'nonsense', ''];
    await root.file('/driver/nvidia-caps/mig-minors', lines.join('\n'));
    const entries = [...(await readMigCapabilities(root.path))];
    expect(entries).toEqual([
      ['gpu0/gi0/access', 3],
      ['gpu0/gi0/ci0/access', 4],
    ]);
  });

  it('are read from their own files where the list is not there', async () => {
    const root = await DriverRoot.empty();
    const folder = '/driver/nvidia/capabilities/gpu1/mig/gi7';
    await root.file(`${folder}/access`, 'DeviceFileMinor: 66\nDeviceFileMode: 256\n');
    await root.file(`${folder}/ci0/access`, 'DeviceFileMinor: 67\nDeviceFileMode: 256\n');
    await root.file(`${folder}/ci1/access`, 'unreadable');
    const entries = [...(await readMigCapabilities(root.path))];
    expect(entries).toEqual([
      ['gpu1/gi7/access', 66],
      ['gpu1/gi7/ci0/access', 67],
    ]);
    expect(await readMigCapabilities(join(root.path, 'nowhere'))).toEqual(new Map());
  });
});

describe('the roots', () => {
  it('are those of a driver container that has its own /dev, or the host, or our own where nothing is mounted', async () => {
    const root = await DriverRoot.empty();
    const options = {
      nvidiaDriverRoot: '/run/nvidia/driver',
      nvidiaDevRoot: '',
      containerDriverRoot: root.path,
    };
    expect(await findRoots(options)).toEqual({
      driverOnHost: '/run/nvidia/driver',
      driverHere: root.path,
      devOnHost: '/run/nvidia/driver',
      devHere: '/',
    });
    await root.nodes('/dev/nvidiactl');
    expect(await findRoots({ ...options, nvidiaDevRoot: '/' })).toMatchObject({
      devHere: root.path,
      devOnHost: '/',
    });
    const unmounted = { ...options, containerDriverRoot: join(root.path, 'nothing') };
    expect(await findRoots(unmounted)).toMatchObject({ driverHere: '/run/nvidia/driver' });
  });
});
