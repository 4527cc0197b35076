import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import type { Mock } from '../../src/mock/index.ts';
import { mockOf } from './support/fixture.ts';
import { compile, type Ended, runProgram } from './support/program.ts';
import { scenarioFile } from './support/scenario-file.ts';

/** Runs strict.c with a mistake. */
async function make(mistake: string, env: Readonly<Record<string, string>>, mock?: Mock): Promise<Ended> {
  const { env: driver } = mock ?? (await mockOf('h100x8'));
  return runProgram(compile('strict'), [mistake], { ...driver, ...env });
}

async function temporaryFile(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-strict-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, name);
}

const report = { NODE_NVML_MOCK_STRICT: 'report' };
const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('nvml strict:'));

async function tells(_: string, mistake: string, line: string): Promise<void> {
  const { stderr } = await make(mistake, report);
  expect(lines(stderr)).toHaveLength(1);
  expect(lines(stderr)[0]).toContain(line);
}

describe('strict mode tells in one line, with function and argument, of', () => {
  it.each([
    ['a call before init', 'before-init', 'nvmlDeviceGetCount_v2: was called before nvmlInit'],
    [
      'a call after shutdown',
      'after-shutdown',
      'nvmlDeviceGetTemperature: was called after the last nvmlShutdown',
    ],
    ['a shutdown too many', 'surplus-shutdown', 'nvmlShutdown: was called once more than nvmlInit'],
    [
      'a handle of another init',
      'other-init',
      'nvmlDeviceGetTemperature: device is the handle of a GPU from an earlier init',
    ],
    ['a made-up handle', 'no-handle', 'nvmlDeviceGetTemperature: device is 0xdeadbeef, which is no handle'],
    [
      'a handle of another sort',
      'other-sort',
      'nvmlEventSetFree: set is the handle of a GPU, where that of an event set belongs',
    ],
    [
      'a wrong struct version',
      'struct-version',
      'nvmlDeviceGetMemoryInfo_v2: memory has the version 0x1000028, where 0x2000028 belongs',
    ],
    [
      'a version where a bare number belongs',
      'gpm-version',
      'nvmlGpmQueryDeviceSupport: gpmSupport has the version 0x1000008, where 0x1 belongs',
    ],
    [
      'an event set that was freed',
      'freed-set',
      'nvmlDeviceRegisterEvents: set is the handle of an event set that was freed',
    ],
    [
      'a sample that is freed twice',
      'freed-twice',
      'nvmlGpmSampleFree: gpmSample is the handle of a GPM sample that was freed',
    ],
    [
      'a freed sample within a struct',
      'freed-in-struct',
      'nvmlGpmMetricsGet: metricsGet->sample2 is the handle of a GPM sample that was freed',
    ],
    [
      'an event set that is freed under a waiter',
      'freed-in-wait',
      'nvmlEventSetFree: set is an event set that a thread is waiting on',
    ],
  ])('%s', tells);

  // Where AddressSanitizer is loaded, its allocator ends the program before.
  it.skipIf(process.env['LD_PRELOAD']?.includes('asan') === true).each([
    [
      'a text that is smaller than said',
      'small-heap-text',
      'nvmlDeviceGetName: name is said to have room for 96 bytes, but 24 were allocated there',
    ],
    [
      'an array of smaller elements',
      'small-heap-array',
      'nvmlDeviceGetComputeRunningProcesses_v3: infos is said to have room for 768 bytes, but 520 were allocated',
    ],
  ])('%s', tells);

  it('nothing where it is off, and nothing where all is right', async () => {
    expect((await make('other-init', {})).stderr).toBe('');
    expect((await make('none', { NODE_NVML_MOCK_STRICT: 'off' })).stderr).toBe('');
    expect(lines((await make('none', report)).stderr)).toEqual([]);
  });
});

describe('strict mode', () => {
  it('ends the program at the first misuse where it is told to, after the report', async () => {
    const { code, stderr } = await make('other-init', { NODE_NVML_MOCK_STRICT: 'abort' });
    expect(code).toBe('SIGABRT');
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain('nvml audit of process');
  });

  it('writes all the room that a program says there is, and no byte behind it', async () => {
    const { stdout } = await make('whole-room', report);
    expect(stdout).toBe('NVIDIA H100 80GB HBM3 165 0\n');
  });

  it('is noticed by AddressSanitizer where the room is on the stack', async () => {
    const { env } = await mockOf('h100x8');
    const options = { ASAN_OPTIONS: 'detect_leaks=0' };
    const { stderr } = await runProgram(compile('strict', '-fsanitize=address'), ['small-stack-text'], {
      ...env,
      ...report,
      ...options,
    });
    expect(stderr).toContain('stack-buffer-overflow');
  });

  it('writes to a file, from a scenario too', async () => {
    const file = await temporaryFile('report.txt');
    const mock = await mockOf(
      await scenarioFile(`extends: h100x8\nstrict: { mode: report, file: '${file}' }\n`),
    );
    expect((await make('freed-set', {}, mock)).stderr).toBe('');
    expect((await make('no-handle', {}, mock)).stderr).toBe('');
    const text = await readFile(file, 'utf8');
    expect(lines(text)).toHaveLength(2);
    expect(text.match(/nvml audit of process/g)).toHaveLength(2);
  });

  it('says what is wrong with its own setting', async () => {
    const { stderr } = await make('none', { NODE_NVML_MOCK_STRICT: 'yes' });
    expect(stderr).toContain('NODE_NVML_MOCK_STRICT is "yes", but must be report, abort or off');
  });
});

describe('the audit at exit', () => {
  it('counts calls and tells what was not freed', async () => {
    const { stderr } = await make('leaks', report);
    expect(stderr).toMatch(/2 {2}nvmlGpmSampleAlloc\n/);
    expect(stderr).toMatch(/1 {2}nvmlDeviceGetTemperature, 1 of them refused\n/);
    expect(stderr).toContain('not freed: 2 inits without their shutdowns, 1 event set, 2 GPM samples\n');
    expect((await make('none', report)).stderr).toContain('everything was freed\n');
  });

  it('is JSON in a file that ends so', async () => {
    const file = await temporaryFile('report.json');
    const { stderr } = await make('freed-in-wait', { ...report, NODE_NVML_MOCK_STRICT_FILE: file });
    expect(lines(stderr)).toHaveLength(1);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      program: 'strict',
      peakConcurrency: 2,
      calls: { nvmlInit_v2: { count: 1, refused: 0 }, nvmlEventSetWait_v2: { count: 1, refused: 1 } },
      notFreed: { inits: 1, eventSets: 0, systemEventSets: 0, gpmSamples: 0 },
      violationCount: 1,
      violations: [{ function: 'nvmlEventSetFree', argument: 'set', fault: 'freed-in-wait' }],
    });
  });

  it('is told by each process for itself, also after a fork', async () => {
    const { env } = await mockOf('h100x8');
    const { code, stderr } = await runProgram(compile('forks'), [], { ...env, ...report });
    expect(code).toBe(0);
    expect(lines(stderr).filter((line) => !line.includes('before nvmlInit'))).toEqual([]);
  });

  it('finds nothing wrong with this library, in any snapshot', async () => {
    const mock = await mockOf('a100x8-mig');
    const script = `
      import { METRICS, Nvml } from '${new URL('../../lib/nvml/index.js', import.meta.url).pathname}';
      const nvml = await Nvml.open();
      console.log(JSON.stringify(await nvml.snapshot({ metrics: METRICS }), (_, v) => (typeof v === 'bigint' ? String(v) : v)));
      await nvml.close();`;
    const run = (env: object) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, ...mock.env, ...env },
        encoding: 'utf8',
      });
    const file = await temporaryFile('report.json');
    const strict = run({ ...report, NODE_NVML_MOCK_STRICT_FILE: file });
    const audit = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    expect(audit['violations']).toEqual([]);
    // All but what the clock drives.
    const moving = ['totalEnergy', 'uptime', 'totalUptime', 'violationTimes', 'blackBoxFlush'];
    const steady = (text: string) =>
      (JSON.parse(text) as { gpus: Record<string, unknown>[] }).gpus.map((gpu) =>
        Object.fromEntries(Object.entries(gpu).filter(([name]) => !moving.includes(name))),
      );
    expect(steady(strict)).toEqual(steady(run({})));
  });
});
