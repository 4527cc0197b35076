import { createServer } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';

import { expect, it, onTestFinished } from 'vitest';

import { defaultSettings, OptionError } from '../../../src/device-plugin/index.ts';
import { xidPolicy } from '../../../src/device-plugin/health/xid-policy.ts';
import { statusNow } from '../../../src/device-plugin/outside/status-now.ts';
import { until } from '../../support/wait-until.ts';
import { GPU, healthy, listIs, Node, podWith } from '../support.ts';
import { TwinDriver, uuidOf } from '../twin.ts';
import { httpGet, SeenPlugin } from './support.ts';

const NOTHING_YET = {
  version: '1.2.3',
  startedAt: '2026-01-01T00:00:00.000Z',
  since: new Map<string, string>(),
  resources: new Map<string, never>(),
  generation: 1,
  settingsSince: null,
  rejected: null,
};

it('is alive and not ready while it waits for a driver, and ready once it is registered', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  driver.missing = 'libnvidia-ml.so.1 is not there.';
  const seen = new SeenPlugin(node, driver, { failOnInitError: false });
  await seen.answers();
  expect(await seen.get('/readyz')).toMatchObject({
    status: 503,
    body: 'The NVIDIA driver is not open yet.\n',
  });
  driver.missing = null;
  await node.kubelet.until(GPU, healthy(2));
  await until(async () => (await seen.get('/readyz')).status === 200);
});

it('shows of each GPU its state, since when, why, and which pods are on it', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const seen = new SeenPlugin(node, driver, { healthQuietPeriodMs: 60_000 });
  await node.kubelet.until(GPU, healthy(2));
  await node.kubelet.admit(podWith(2, 'train'));
  await seen.answers();
  driver.xid(1, 79);
  await node.kubelet.until(GPU, listIs({ [uuidOf(0)]: true, [uuidOf(1)]: false }));
  await until(async () => (await seen.status()).gpus[1]?.state === 'recovering');
  const status = await seen.status();
  expect(status).toMatchObject({ version: '1.2.3', ready: true, notReady: [], podsUnknown: null });
  const pod = { namespace: 'default', pod: 'train', container: 'main', resource: GPU };
  expect(status.gpus).toMatchObject([
    {
      number: 0,
      index: 0,
      uuid: uuidOf(0),
      pciBusId: '0000:10:00.0',
      state: 'healthy',
      reason: null,
      pods: [{ ...pod, id: uuidOf(0) }],
    },
    { number: 1, state: 'recovering', reason: { code: 'xid' }, pods: [{ ...pod, id: uuidOf(1) }] },
  ]);
  expect(status.gpus[1]?.reason?.text).toContain('fell off the bus');
  expect(status.gpus[1]?.reason?.action).toBe('Reset the GPU or reboot the node.');
  expect(Date.parse(status.gpus[1]?.since ?? '')).toBeGreaterThan(Date.parse(status.startedAt));
  expect(status.resources).toMatchObject([
    {
      name: GPU,
      registered: true,
      registrations: 1,
      rival: null,
      devices: [{ healthy: true }, { healthy: false, gpu: 1 }],
    },
  ]);
});

it('stays alive while calls hang in the driver, and names them', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(1);
  const seen = new SeenPlugin(node, driver);
  await node.kubelet.until(GPU, healthy(1));
  await seen.answers();
  driver.hung = ['nvmlDeviceGetTemperature'];
  const calls = driver.calls;
  expect((await seen.get('/healthz')).status).toBe(200);
  expect((await seen.status()).hungCalls).toEqual(['nvmlDeviceGetTemperature']);
  expect(await seen.metric('hung_calls')).toEqual({ 'function="nvmlDeviceGetTemperature"': 1 });
  // It asks the driver nothing; only the plugin's own look may have come between.
  expect(driver.calls - calls).toBeLessThanOrEqual(20);
});

it('says why the pods are not known when no kubelet answers', async () => {
  const node = await Node.start();
  const seen = new SeenPlugin(node, new TwinDriver(1));
  await node.kubelet.until(GPU, healthy(1));
  await seen.answers();
  await node.kubelet.kill();
  expect((await seen.status()).podsUnknown).toMatch(/Listing pod resources .* failed/);
});

it('is not ready while the newest settings are refused', async () => {
  const node = await Node.start();
  const seen = new SeenPlugin(node, new TwinDriver(1));
  await node.kubelet.until(GPU, healthy(1));
  await seen.answers();
  seen.outside.tell({ type: 'settings-rejected', error: 'config.yaml:3:5: there is no key migStategy.' });
  const { status, body } = await seen.get('/readyz');
  expect([status, body]).toEqual([
    503,
    'The newest settings are not followed: config.yaml:3:5: there is no key migStategy.\n',
  ]);
  expect(await seen.metric('settings_rejected')).toEqual({ '': 1 });
  expect(await seen.metric('settings_rejected_total')).toEqual({ '': 1 });
  seen.plugin.change(node.settings());
  await until(async () => (await seen.get('/readyz')).status === 200);
  expect((await seen.status()).settings).toMatchObject({ generation: 2, rejected: null });
});

it('is ready without a registration where none is wanted', async () => {
  const node = await Node.start();
  const settings = { kubeletSocket: '' };
  const view = {
    gpus: () => [],
    hungCalls: () => [],
    resources: () => [{ name: GPU, devices: [] }],
    driverFault: () => null,
    xidPolicy: () => xidPolicy(defaultSettings().options).policy,
    gpuCounts: () => Promise.resolve({ bus: null, driver: 0, known: 0 }),
  };
  const ready = (options: object): readonly string[] =>
    statusNow({ ...NOTHING_YET, settings: node.settings(options) }, view, [], null).notReady;
  expect(ready(settings)).toEqual([]);
  expect(ready({})).toEqual([`${GPU} is not registered with the kubelet.`]);
  expect(ready({ ...settings, kubeletRegistration: 'watcher' })).toHaveLength(1);
});

it('answers only what there is', async () => {
  const node = await Node.start();
  const seen = new SeenPlugin(node, new TwinDriver(1));
  await seen.answers();
  expect(await seen.get('/nothing')).toMatchObject({
    status: 404,
    body: 'There is /healthz, /readyz, /metrics, /status, /xids, /health/clear.\n',
  });
  expect(await seen.get('/status', 'POST')).toMatchObject({ status: 405 });
  expect(await seen.get('/healthz', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

it('serves on an address too, and refuses one that is none', async () => {
  const node = await Node.start();
  const probe = createServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
  await new Promise((resolve) => probe.close(resolve));
  const seen = new SeenPlugin(node, new TwinDriver(1), { httpAddress: `127.0.0.1:${port}` });
  await seen.answers();
  await until(() => seen.lines.some((line) => line.includes(`127.0.0.1:${port}`)));
  expect(await httpGet({ host: '127.0.0.1', port, path: '/healthz' })).toMatchObject({ status: 200 });
  for (const httpAddress of ['9409', 'example:9409', ':0', ':70000', '127.0.0.1']) {
    expect(() => node.settings({ httpAddress })).toThrow(OptionError);
  }
});

it('runs on when its status cannot be served', async () => {
  const node = await Node.start();
  await mkdir(node.stateDir, { recursive: true });
  await writeFile(`${node.stateDir}/device-plugin.sock`, 'a file');
  const taken = createServer();
  onTestFinished(() => {
    taken.close();
  });
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
  const seen = new SeenPlugin(node, new TwinDriver(1), { httpAddress: `127.0.0.1:${port}` });
  await node.kubelet.until(GPU, healthy(1));
  await until(() => seen.lines.length >= 2);
  expect(seen.lines.join('\n')).toContain(`Cannot serve the status on 127.0.0.1:${port}`);
  expect(seen.lines.join('\n')).toContain(
    `"node-nvml status" cannot ask this plugin: Cannot serve on ${seen.socket}: a regular file is there`,
  );
});
