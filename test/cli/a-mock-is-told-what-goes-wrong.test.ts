import { beforeAll, expect, onTestFinished, test } from 'vitest';

import { type Mock, startMock } from '../../src/mock/index.ts';
import { cli, type Result } from './support/cli.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock('h100x8');
  return () => mock.close();
});

const control = (...args: string[]): Promise<Result> => cli(['mock', ...args, '--state', mock.stateFile]);
type Listed = { gpus: { temperature: number | null; error: string | null }[] };

async function list(): Promise<Result> {
  return cli(['list', '--json'], { env: { ...mock.env } });
}
async function temperatures(): Promise<(number | null)[]> {
  return (JSON.parse((await list()).stdout) as Listed).gpus.map(({ temperature }) => temperature);
}

test('a fault of some calls, by every property', async () => {
  onTestFinished(() => mock.clear());
  const fault = [
    '--return=ERROR_NOT_SUPPORTED',
    '--from=1',
    '--every=1',
    '--times=1',
    '--for=1h',
    '--seed=3',
  ];
  const told = await control(
    'set',
    'DeviceGetTemperature',
    '2',
    ...fault,
    '--probability=1',
    '--latency=1ms',
    '--jitter=1ms',
  );
  expect(told).toEqual({ code: 0, stdout: '', stderr: '' });
  expect((await temperatures())[2]).toBeNull();
  expect((await temperatures())[2]).toBe(34);
});

test('the driver goes and comes', async () => {
  expect((await control('driver', 'unload')).code).toBe(0);
  const { code, stderr } = await list();
  expect(code).toBe(3); // no driver
  expect(stderr).toContain('DRIVER_NOT_LOADED');
  await control('driver', 'upgrade', '575.57.08');
  await control('driver', 'load');
  expect((await list()).stdout).toContain('575.57.08');
});

test('UUIDs change, and are printed', async () => {
  const before = await mock.get(1, 'uuid');
  const { stdout } = await control('uuids', '1');
  expect(stdout.trim().split('\n')).toHaveLength(8);
  expect(stdout).not.toContain(before);
  expect(stdout).toContain(await mock.get(1, 'uuid'));
});

test('the clock moves, and what was to happen by then happens', async () => {
  await control('clock', 'stop');
  await control('at', '10s', '{ gpu: 4, set: { temperature: { gpu: 80 } } }');
  expect((await temperatures())[4]).toBe(34);
  await control('clock', '10s');
  expect((await temperatures())[4]).toBe(80);
  await control('at', '10s', '{ driver: unload }');
  await control('at', '--forget');
  await control('clock', '10s');
  expect((await list()).code).toBe(0);
  await control('clock', 'run');
});

test.each([
  [['set', 'DeviceGetTemprature', '0', '--return=3'], 1, "The nearest is 'DeviceGetTemperature'"],
  [['set', 'DeviceGetTemperature', '9', '--return=3'], 1, "There is no GPU '9': this mock has 8"],
  [['set', 'DeviceGetTemperature', '0', '--return=GPU_LOST'], 1, "is 'GPU_LOST', but must be a return code"],
  [['set', 'DeviceGetTemperature', '0'], 2, 'Say what: --return CODE'],
  [['driver', 'unlod'], 2, 'Did you mean unload?'],
  [['uuids', 'one'], 2, 'GPU|all is "one"'],
  [['clock', 'soon'], 1, "'soon' is no time"],
  [['at', '5s', '{ gpu: 3, xyd: 79 }'], 2, '"xyd". The nearest that it has is "xid"'],
  [['at', '5 s', '{ gpu: 3, xid: 79 }'], 2, 'the entry: at cannot be "5 s"'],
  [['at', '5s', '{ gpu: 3, xid: 79'], 2, 'the entry:1:18: This is not YAML'],
  [['at', '5s', '79'], 2, 'the entry: It must be such as { gpu: 3, xid: 79 }'],
  [['at', '5s', '{ xid: 79 }'], 2, 'the entry: it does not say on which GPU'],
  [['at', '5s', '{ gpu: 8, xid: 79 }'], 1, "There is no GPU '8'"],
  [['xid', '8', '79'], 1, "There is no GPU '8'"],
] as const)('%j is refused', async (args, code, message) => {
  const result = await control(...args);
  expect(result.stderr).toContain(message);
  expect(result.code).toBe(code);
});

test('a mock that is not there', async () => {
  const { code, stderr } = await cli(['mock', 'driver', 'unload', '--state=/nowhere/state']);
  expect(stderr).toContain('There is no mock at /nowhere/state');
  expect(code).toBe(1);
});

test('the incidents are listed beside the machines', async () => {
  const { stdout } = await cli(['mock', 'list']);
  for (const name of ['h100x8', 'all-999', 'xid-storm']) expect(stdout).toContain(name);
});
