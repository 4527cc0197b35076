import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { helpFor, helpForNoLibrary, surroundings } from '../../src/nvml/help.ts';

/** A machine's root with these files. */
async function machine(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'node-nvml-machine-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

const devices = { 'dev/nvidiactl': '', 'dev/nvidia0': '' };

test('a container with GPUs and no library lacks the utility capability', async () => {
  const root = await machine({ ...devices, '.dockerenv': '' });
  expect(helpForNoLibrary(surroundings(root))).toMatch(
    /\/dev\/nvidia0, \/dev\/nvidiactl.*NVIDIA_DRIVER_CAPABILITIES=compute,utility/s,
  );
});

test('a container without GPUs is told to ask for them', async () => {
  const root = await machine({ 'run/.containerenv': '' });
  expect(helpForNoLibrary(surroundings(root))).toMatch(/docker run --gpus all/);
  expect(helpFor(9, surroundings(root))).toMatch(/docker run --gpus all/);
});

test('in WSL the driver is the one of Windows', async () => {
  const root = await machine({ 'proc/sys/kernel/osrelease': '6.6.87.2-microsoft-standard-WSL2\n' });
  expect(helpForNoLibrary(surroundings(root))).toMatch(/Windows/);
  expect(helpFor(9, surroundings(root))).toMatch(/\/usr\/lib\/wsl\/lib/);
  expect(helpFor(999, surroundings(root))).toMatch(/WSL/);
});

test('a machine without a driver is told to install one', async () => {
  expect(helpForNoLibrary(surroundings(await machine({})))).toMatch(/Install the NVIDIA driver/);
});

test('a mismatch names the version of the module, and a lost cgroup its cause', async () => {
  const root = await machine({ ...devices, '.dockerenv': '', 'sys/module/nvidia/version': '550.163.01\n' });
  expect(helpFor(18, surroundings(root))).toMatch(/550\.163\.01.*restart it as well/s);
  expect(helpFor(999, surroundings(root))).toMatch(/daemon-reload/);
});
