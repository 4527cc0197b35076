import { writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LibraryNotFoundError } from '../../src/nvml/library-not-found.ts';
import { openLibrary } from '../../src/nvml/library-file.ts';
import { createRaw } from '../../src/nvml/raw.ts';
import { smallDriver } from './small-driver.ts';

const failure = (path: string | null): LibraryNotFoundError => {
  try {
    openLibrary(path);
  } catch (error) {
    if (error instanceof LibraryNotFoundError) return error;
    throw error;
  }
  throw new Error('a library was found');
};

it('an explicit path is the only one tried, and the reason is told', () => {
  const directory = mkdtempSync(join(tmpdir(), 'node-nvml-'));
  const text = join(directory, 'libnvidia-ml.so.1');
  writeFileSync(text, 'not a library');
  expect(failure('/nowhere/libnvidia-ml.so.1').attempts).toEqual([
    { path: '/nowhere/libnvidia-ml.so.1', reason: 'no such file' },
  ]);
  expect(failure(text).message).toMatch(/file too short|invalid ELF header/);
  expect(failure('libm.so.6').message).toContain("not NVIDIA's management library");
});

it('a function that the library lacks fails alone', async () => {
  const raw = createRaw(openLibrary(smallDriver()).id, 1000);
  const device = raw.deviceGetHandleByIndex_v2(0);
  const missing = { code: 'ERROR_FUNCTION_NOT_FOUND', status: 13, function: 'nvmlDeviceGetSerial' };
  expect(() => raw.deviceGetSerial(device)).toThrow(expect.objectContaining(missing) as Error);
  await expect(raw.async.deviceGetSerial(device)).rejects.toMatchObject(missing);
  expect(raw.deviceGetTemperature(device, 0)).toBe(40);
});
