import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { defaultSettings, type PluginStatus } from '../../src/device-plugin/index.ts';
import { type GpuHealth, type HealthReason, WELL } from '../../src/device-plugin/health/machine.ts';
import { xidPolicy } from '../../src/device-plugin/health/xid-policy.ts';
import { Metrics } from '../../src/device-plugin/outside/metrics.ts';
import { statusNow } from '../../src/device-plugin/outside/status-now.ts';
import { Tally } from '../../src/device-plugin/outside/tally.ts';
import type { ListedGpu } from '../../src/device-plugin/units.ts';
import { GPU, healthy, Node, podWith } from '../device-plugin/support.ts';
import { SeenPlugin } from '../device-plugin/outside/support.ts';
import { TwinDriver } from '../device-plugin/twin.ts';
import { until } from '../support/wait-until.ts';

/** JavaScript of the build, without types. */
const TABLE: string = '../../scripts/generate-metrics/table.js';

type Table = { withMetrics(page: string, rows: readonly unknown[]): string };

const page = readFileSync('docs/status-and-metrics.md', 'utf8');

const RECORD = {
  version: '1.2.3',
  startedAt: '2026-01-01T00:00:00.000Z',
  since: new Map<string, string>(),
  resources: new Map<string, never>(),
  settings: null,
  generation: 0,
  settingsSince: null,
  rejected: null,
};

function rows(): Metrics['rows'] {
  return new Metrics(new Tally(), statusNow(RECORD, null, [], null)).rows;
}

/** A status in which a MIG device and the driver are not well, which takes more than an Xid. */
function illness(): PluginStatus {
  const reason: HealthReason = { code: 'driver', text: 'It is gone.', action: 'Bring it back.', at: 0 };
  const ill: GpuHealth = { ...WELL, unmonitored: reason };
  const gpu: ListedGpu = {
    number: 0,
    address: '0000:10:00.0',
    uuid: 'GPU-0',
    numaNode: null,
    name: null,
    mig: true,
    formerUuids: [],
    knownMigs: [],
    index: 0,
    minor: 0,
    migs: [],
    migReasons: {},
    offered: true,
    reason: null,
  };
  const view = {
    gpus: () => [{ gpu, health: WELL, migHealths: new Map([['MIG-0', ill]]) }],
    resources: () => [],
    hungCalls: () => [],
    driverFault: () => reason,
    xidPolicy: () => xidPolicy(defaultSettings().options).policy,
    gpuCounts: () => Promise.resolve({ bus: null, driver: 0, known: 0 }),
  };
  return statusNow(RECORD, view, [], null);
}

test('writing the table of metrics again leaves no difference', async () => {
  const { withMetrics } = (await import(TABLE)) as Table;
  expect(withMetrics(page, rows())).toBe(page);
});

/** Paths of all fields: `gpus[].reason.at`. */
function* paths(value: unknown, path: string): Generator<string> {
  if (path !== '') yield path;
  if (Array.isArray(value)) for (const item of value) yield* paths(item, path);
  else if (value !== null && typeof value === 'object') {
    for (const [key, field] of Object.entries(value)) {
      yield* paths(field, `${path === '' ? '' : `${path}.`}${key}${Array.isArray(field) ? '[]' : ''}`);
    }
  }
}

test('it is what the plugin serves: every metric by name, and every field of the status', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const seen = new SeenPlugin(node, driver, { healthQuietPeriodMs: 60_000 });
  await node.kubelet.until(GPU, healthy(2));
  await node.kubelet.admit(podWith(2));
  await seen.answers();
  driver.xid(1, 79);
  await node.kubelet.until(GPU, healthy(1));
  const evidence = 'the test says so';
  seen.outside.tell({ type: 'rival', resource: GPU, evidence });
  seen.outside.tell({ type: 'settings-rejected', error: 'config.yaml:1:1: it is no config.' });
  await until(async () => (await seen.status()).gpus[1]?.reason !== null);

  const { body } = await seen.get('/metrics');
  const served = [...body.matchAll(/^# HELP (\S+) (.*)$/gm)].map(
    ([, name, help]) => `${name ?? ''}: ${help ?? ''}`,
  );
  expect(served.sort()).toEqual(
    rows()
      .map(({ name, help }) => `${name}: ${help}`)
      .sort(),
  );

  const table = page.slice(page.indexOf('<!-- status -->'), page.indexOf('<!-- /status -->'));
  const written = [...table.matchAll(/^\| `(\S+)` \|/gm)].map(([, path]) => path ?? '');
  const whole = new Set([...paths(await seen.status(), ''), ...paths(illness(), '')]);
  whole.delete('settings');
  expect([...whole].sort()).toEqual(written.sort());
});
