import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { cli, ENTRY, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('query', () => {
  test('fills a column for each metric and for each member of one', async () => {
    const { code, stdout } = await cli(['query', '-m', 'temperature,memory', '--mock', 'h100x8']);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^GPU +temperature +memory\.total +memory\.reserved +memory\.free +memory\.used$/);
    expect(rows).toHaveLength(8);
    expect(rows[3]).toMatch(/^ +3 +\d+ +85520809984 +\d+ +\d+ +\d+$/);
    expect(code).toBe(0);
  });

  test('writes CSV of the GPUs that are named, in their order', async () => {
    const gpu = ['--gpu', '2,0000:1B:00.0'];
    const { stdout } = await cli([
      'query',
      '-m',
      'name,clockReasons',
      '--format=csv',
      ...gpu,
      '--mock',
      'h100x8',
    ]);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toBe('time,index,uuid,name,clockReasons');
    expect(rows.map((row) => row.split(',').slice(1, 2)[0])).toEqual(['2', '0']);
    expect(rows[0]).toMatch(/^\d{4}-.*Z,2,GPU-[-0-9a-f]+,NVIDIA H100 80GB HBM3,idle$/);
  });

  test('writes JSON with null for what a GPU does not provide', async () => {
    const { stdout } = await cli(['query', '-m', 'memory,temperature', '-f', 'json', '--mock', 'gb10']);
    const { gpus } = JSON.parse(stdout) as { gpus: object[] };
    expect(gpus).toEqual([
      expect.objectContaining({ index: 0, memory: null, temperature: expect.any(Number) as number }),
    ]);
  });

  test('watches at an interval until it has counted enough, a line of JSON a reading', async () => {
    const { code, stdout } = await cli([
      'query',
      ...['-m', 'temperature', '--watch', '10ms', '--count', '3', '-f', 'json', '--mock', 'h100x8'],
    ]);
    const readings = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { gpus: object[] });
    expect(readings.map(({ gpus }) => gpus.length)).toEqual([8, 8, 8]);
    expect(code).toBe(0);
  });

  test('tells of a GPU that stops answering once, beside the readings', async () => {
    const folder = await temporaryFolder();
    const script = join(folder, 'lines.sh');
    const command = `"${process.execPath}" "${ENTRY}"`;
    const lines = [
      `${command} query -m temperature -f csv --watch 5ms >"${folder}/csv" 2>"${folder}/told" &`,
      `until [ -s "${folder}/csv" ]; do :; done`,
      `${command} mock lose 3`,
      `until [ -s "${folder}/told" ]; do :; done`,
      `${command} mock lose 3`,
      'kill -INT $!; wait $!; echo "rc $?"',
      `cat "${folder}/told"`,
    ];
    await writeFile(script, lines.join('\n'));
    const { stdout } = await cli(['mock', 'run', 'h100x8', '--', 'bash', script]);
    expect(stdout).toMatch(/rc 0\nGPU 3: \w+ answered ERROR_GPU_IS_LOST \(15\): .*\n$/);
  });

  test('ends with exit code 0 at Ctrl-C', async () => {
    const { child, output } = startCli(['query', '--watch', '1h', '--mock', 'h100x8']);
    await until(() => output.stdout.includes('temperature'), { message: 'a first table', timeoutMs: 10_000 });
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test.each([
    ['an interval', ['--watch', '0s'], '--watch is "0s", but must be a time from 1ms to 24h', ''],
    ['a metric', ['-m', 'memry'], 'There is no metric "memry"', 'Did you mean memory?'],
    ['a metric without a name', ['-m', 'name,'], '--metrics is "name,", in which a name is empty.', ''],
    ['a series', ['--count', '2'], '--count says how often --watch reads; give --watch too.', ''],
    ['a GPU', ['--gpu', '9'], 'There is no GPU "9"; there are 0 (GPU-', ''],
    ['a format', ['-f', 'cvs'], 'must be table, json, csv', 'Did you mean csv?'],
  ])('refuses %s that does not exist', async (_, args, message, hint) => {
    const { code, stdout, stderr } = await cli(['query', ...args, '--mock', 'h100x8']);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
