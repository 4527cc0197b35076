import { expect, it } from 'vitest';

import { listIncidents } from '../../src/mock/index.ts';
import { until } from '../support/wait-until.ts';
import { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const [SUCCESS, NOT_SUPPORTED, NOT_FOUND, NOT_LOADED, TIMEOUT, MISMATCH, UNKNOWN] = [0, 3, 6, 9, 10, 18, 999];
const FIRST_H100 = 'GPU-959b33ec-6058-4389-bfce-aa98f18a5c5f';

async function initOn(scenario: string): Promise<number> {
  const mock = await mockOf(scenario);
  const client = await Client.on(mock.libraryPath, { init: false });
  const code = await client.call('nvmlInit_v2');
  await client.kill();
  return code;
}

it('the package has the incidents that this file looks at', () => {
  expect(listIncidents()).toEqual([
    'all-999',
    'cold-migrated',
    'count-mismatch',
    'driver-mismatch',
    'ecc-creep',
    'late-driver',
    'mig-enabled-empty',
    'xid-storm',
  ]);
});

it('all-999: nothing can be reached', async () => {
  expect(await initOn('all-999')).toBe(UNKNOWN);
});

it('driver-mismatch: init tells the mismatch', async () => {
  expect(await initOn('driver-mismatch')).toBe(MISMATCH);
});

it('cold-migrated: the same addresses, other UUIDs', async () => {
  const client = await clientOf(await mockOf('cold-migrated'));
  expect(await client.call('nvmlDeviceGetHandleByUUID', `=${FIRST_H100}`, '@1')).toBe(NOT_FOUND);
  expect(await client.call('nvmlDeviceGetHandleByPciBusId_v2', '=00000000:1B:00.0', '@1')).toBe(SUCCESS);
  await client.call('nvmlDeviceGetUUID', '*0', '@3', 96);
  expect(await client.ask('text', 3, 0)).toMatch(/^GPU-[0-9a-f]{8}-/);
  expect(await client.call('nvmlDeviceGetSerial', '*0', '@3', 96)).toBe(NOT_SUPPORTED);
});

it('count-mismatch: eight are counted, one cannot be opened, the others work', async () => {
  const client = await clientOf(await mockOf('count-mismatch'));
  await client.call('nvmlDeviceGetCount_v2', '@1');
  expect(await client.ask('get32', 1, 0)).toBe('8');
  const codes = [];
  for (let gpu = 0; gpu < 8; ++gpu) codes.push(await client.device(gpu));
  expect(codes).toEqual([0, 0, 0, 0, 0, UNKNOWN, 0, 0]);
});

it('late-driver: init answers DRIVER_NOT_LOADED, and then works', async () => {
  const mock = await mockOf('late-driver');
  await mock.stopClock();
  const client = await Client.on(mock.libraryPath, { init: false });
  expect(await client.call('nvmlInit_v2')).toBe(NOT_LOADED);
  await mock.advanceClock('5s');
  expect(await client.call('nvmlInit_v2')).toBe(SUCCESS);
  expect(await client.device(7)).toBe(SUCCESS);
  await client.kill();
});

it('mig-enabled-empty: MIG is on, every index is a hole', async () => {
  const client = await clientOf(await mockOf('mig-enabled-empty'));
  expect(await client.call('nvmlDeviceGetMigMode', '*0', '@1', '@2')).toBe(SUCCESS);
  expect(await client.ask('get32', 1, 0)).toBe('1');
  for (let index = 0; index < 7; ++index) {
    expect(await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', index, '@1')).toBe(NOT_FOUND);
  }
});

it('xid-storm: eleven thousand Xids, of which a program that sleeps misses the oldest', async () => {
  const mock = await mockOf('xid-storm');
  await mock.stopClock();
  const client = await clientOf(mock, 2);
  await client.listen(8);
  await mock.advanceClock('2s');
  expect(await client.wait(0)).toMatchObject({ code: SUCCESS, data: 45 });
  await mock.advanceClock('20s');
  let seen = 0;
  while ((await client.wait(0)).code === SUCCESS) seen += 1;
  expect(seen).toBeGreaterThan(500);
  expect(seen).toBeLessThan(11_000);
  expect((await client.wait(0)).code).toBe(TIMEOUT);
});

it('ecc-creep: corrected errors grow, rows are remapped, and at last one is not', async () => {
  const mock = await mockOf('ecc-creep');
  await mock.stopClock();
  const client = await clientOf(mock, 1);
  await client.listen(8);
  await mock.advanceClock('121s');
  expect(await mock.get(1, 'eccVolatileCorrected')).toBe('12');
  expect(await client.wait(0)).toMatchObject({ code: SUCCESS, data: 63 });
  await mock.advanceClock('240s');
  expect(await client.wait(0)).toMatchObject({ data: 94 });
  expect(await client.wait(0)).toMatchObject({ data: 64 });
  await client.call('nvmlDeviceGetRemappedRows', '*0', '@1', '@2', '@3', '@4');
  const rows = await Promise.all([1, 2, 3, 4].map((buffer) => client.ask('get32', buffer, 0)));
  expect(rows).toEqual(['1', '0', '1', '1']);
});

it('hang-on-FUNCTION: that function hangs, on any scenario, until it is cleared', async () => {
  const mock = await mockOf('hang-on-nvmlDeviceGetTemperature@t4');
  const client = await clientOf(mock);
  expect((await client.number('nvmlDeviceGetPerformanceState')).code).toBe(SUCCESS);
  let returned = false;
  const hung = client.temperature().then((result) => {
    returned = true;
    return result;
  });
  const other = await clientOf(mock);
  expect((await other.number('nvmlDeviceGetPerformanceState')).code).toBe(SUCCESS);
  expect(returned).toBe(false);
  await mock.clear();
  expect((await hung).code).toBe(SUCCESS);
  await expect(mockOf('hang-on-DeviceGetTemprature')).rejects.toThrow(
    /The nearest is 'DeviceGetTemperature'/,
  );
});

it('an incident strikes by itself while a program runs', async () => {
  const mock = await mockOf('late-driver');
  const client = await Client.on(mock.libraryPath, { init: false });
  await until(async () => (await client.call('nvmlInit_v2')) === SUCCESS, {
    timeoutMs: 30_000,
    message: 'The driver was never loaded.',
  });
  await client.kill();
});
