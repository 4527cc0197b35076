import { expect, it } from 'vitest';

import { until } from '../../support/wait-until.ts';
import { GPU, healthy, listIs, Node, podWith } from '../support.ts';
import { TwinDriver, uuidOf } from '../twin.ts';
import { SeenPlugin } from './support.ts';

it('devices by state and reason, calls of the kubelet, registrations, Xids', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(4);
  const seen = new SeenPlugin(node, driver, { healthQuietPeriodMs: 60_000 });
  await node.kubelet.until(GPU, healthy(4));
  await node.kubelet.admit(podWith(2));
  await expect(node.kubelet.admit(podWith(9, 'large'))).rejects.toThrow();
  driver.xid(3, 79);
  driver.xid(2, 31);
  await node.kubelet.until(GPU, (devices) => devices.filter(({ healthy: well }) => !well).length === 1);
  await seen.answers();
  await until(async () => (await seen.status()).gpus[3]?.state === 'recovering');

  const resource = `resource="${GPU}"`;
  expect(await seen.metric('devices')).toEqual({
    [`${resource},healthy="true",state="healthy",reason=""`]: 3,
    [`${resource},healthy="false",state="recovering",reason="xid"`]: 1,
  });
  expect(await seen.metric('registrations_total')).toEqual({ [resource]: 1 });
  expect(await seen.metric('resource_registered')).toEqual({ [resource]: 1 });
  expect(await seen.metric('allocations_total')).toEqual({ [resource]: 1 });
  expect(await seen.metric('allocated_devices_total')).toEqual({ [resource]: 2 });
  expect(await seen.metric('xids_total')).toEqual({
    'gpu="3",xid="79",fatal="true"': 1,
    'gpu="2",xid="31",fatal="false"': 1,
  });
  expect(await seen.metric('health_changes_total')).toMatchObject({
    'gpu="3",from="healthy",to="unhealthy"': 1,
  });
  expect(await seen.metric('rpc_duration_seconds_count')).toEqual({
    [`${resource},rpc="Allocate"`]: 1,
    [`${resource},rpc="GetPreferredAllocation"`]: 1,
  });
  expect(await seen.metric('settings_generation')).toEqual({ '': 1 });
  const states = await seen.metric('gpu_state');
  const gpu3 = `gpu="3",uuid="${uuidOf(3)}",pci_bus_id="0000:13:00.0"`;
  expect([states[`${gpu3},state="recovering"`], states[`${gpu3},state="healthy"`]]).toEqual([1, 0]);
  expect((await seen.get('/metrics')).type).toContain('text/plain; version=0.0.4');
});

it('restarts of the kubelet, and refusals', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  const seen = new SeenPlugin(node, driver);
  await node.kubelet.until(GPU, healthy(1));
  await seen.answers();
  await node.kubelet.restart({ readmitAfterMs: 0 });
  await node.kubelet.until(GPU, healthy(1));
  expect(await seen.metric('kubelet_restarts_total')).toEqual({ '': 1 });
  const ends = await seen.metric('registration_ends_total');
  expect(Object.values(ends)).toEqual([1]);
  driver.lose(uuidOf(0));
  await node.kubelet.until(GPU, listIs({ [uuidOf(0)]: false }));
  await until(async () =>
    Object.keys(await seen.metric('devices')).some((key) => key.includes('state="lost"')),
  );
});
