import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { nativeFolder } from '../../src/mock/paths.ts';
import { needsOf } from './support/elf.ts';
import { mockOf } from './support/fixture.ts';
import { compile, runProgram } from './support/program.ts';

const folder = nativeFolder();
const core = join(folder, 'libnvidia-ml-core.so');
const control = join(folder, 'bin', 'nvml-mock-control');
const eras = readdirSync(folder)
  .filter((name) => /^\d+$/.test(name))
  .map((name) => join(folder, name, 'libnvidia-ml.so.1'));
const addon = fileURLToPath(new URL('../../build/Release/node_nvml.node', import.meta.url));

/** A build with sanitizers is larger and needs their run-time. */
const plain = process.env['NODE_NVML_BUILD'] === undefined;

/** Those that are newer than they may be. */
function newer(versions: readonly string[], prefix: string, limit: readonly number[]): string[] {
  return versions.filter((version) => {
    if (!version.startsWith(prefix)) return false;
    const parts = version.slice(prefix.length).split('.').map(Number);
    const at = limit.findIndex((number, i) => (parts[i] ?? 0) !== number);
    return at === -1 ? parts.length > limit.length : (parts[at] ?? 0) > (limit[at] ?? 0);
  });
}

describe.runIf(plain)('what is loaded into a program', () => {
  it.each([core, control, ...eras, addon])('runs on glibc 2.28: %s', (file) => {
    const { versions } = needsOf(file);
    expect(newer(versions, 'GLIBC_', [2, 28])).toEqual([]);
    expect(newer(versions, 'GLIBCXX_', [3, 4, 22])).toEqual([]);
  });

  it('needs nothing but libc: no run-time of a language', () => {
    expect(needsOf(core).libraries).toEqual(['libc.so.6']);
    for (const era of eras) expect(needsOf(era).libraries).toEqual(['$ORIGIN/../libnvidia-ml-core.so']);
    expect(needsOf(control).libraries.toSorted()).toEqual(['$ORIGIN/../libnvidia-ml-core.so', 'libc.so.6']);
  });

  it('has all eras of an architecture in 2 MB', () => {
    const sizes = [core, control, ...eras].map((file) => statSync(file).size);
    expect(sizes.length).toBeGreaterThanOrEqual(13);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(2_000_000);
  });
});

describe('a program on the mock', () => {
  it('forks as it likes: parent and children use NVML, nobody hangs', async () => {
    const mock = await mockOf('h100x8');
    expect(await runProgram(compile('forks'), [], mock.env)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('may be built with AddressSanitizer', async () => {
    const mock = await mockOf('h100x8');
    const program = compile('forks', '-fsanitize=address');
    const env = { ...mock.env, ASAN_OPTIONS: 'detect_leaks=0' };
    expect(await runProgram(program, [], env)).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
