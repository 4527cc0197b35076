import path from 'node:path';
import { binary } from '../build/binaries.js';
import { faults } from './faults.js';
import { newCardsByIndex, newCardsByUuid } from './identity.js';
import { forgottenIds } from './forgotten-ids.js';
import { hungDriver } from './hung-driver.js';
import { largeList, SHARED_BY_MANY } from './large-list.js';
import { life } from './life.js';
import { migrationTable } from './migration.js';
import { Node } from './node.js';
import { reboot } from './reboot.js';
import { renumbering } from './renumbering.js';
import { MIXED, resources } from './resources.js';
import { switching } from './switching.js';
import { topology } from './topology.js';
import { randomWalk } from './walk/walk.js';

const byUuid = { checkpoint: 'uuid', container: 'uuid' };
const byIndex = { checkpoint: 'index', container: 'index' };

const scenarios = [
  { name: 'ids by UUID', run: life, strategies: byUuid },
  { name: 'ids by index', run: life, strategies: byIndex },
  { name: 'a GPU dies', run: faults, strategies: byIndex, quietPeriod: '2s' },
  {
    name: 'the machine comes back with other cards, ids by UUID',
    run: newCardsByUuid,
    strategies: byUuid,
    topologyPolicy: 'best-effort',
    numa: true,
  },
  {
    name: 'the machine comes back with other cards, ids by index',
    run: newCardsByIndex,
    strategies: byIndex,
    topologyPolicy: 'best-effort',
    numa: true,
  },
  { name: 'from UUIDs to numbers and back while pods run', run: switching, strategies: byUuid },
  { name: 'a GPU is lost over a boot', run: renumbering, strategies: byIndex, quietPeriod: '100ms' },
  {
    name: 'GPUs on two NUMA nodes',
    run: topology,
    strategies: byIndex,
    topologyPolicy: 'single-numa-node',
    numa: true,
  },
  {
    name: 'several resources, and another config while a pod runs',
    run: resources,
    strategies: byUuid,
    scenario: 'a100x8-mig',
    config: MIXED,
  },
  { name: 'a reboot', run: reboot, strategies: byUuid },
  {
    name: 'a plugin that forgets ids, and ours',
    run: forgottenIds,
    strategies: byUuid,
    topologyPolicy: 'best-effort',
    numa: true,
  },
  { name: 'a driver that hangs', run: hungDriver, strategies: byUuid, quietPeriod: '1s' },
  {
    name: 'random steps',
    run: randomWalk,
    strategies: byUuid,
    scenario: 'a100x8-mig',
    config: MIXED,
    topologyPolicy: 'best-effort',
    numa: true,
  },
  { name: '63,000 ids', run: largeList, strategies: byUuid, config: SHARED_BY_MANY },
];

/** Every scenario whose name contains `only`, on a node of its own. */
export async function runDeviceManagerLevel({ report, go, directory, only }) {
  const program = await binary('device-manager', go);
  for (const [i, { name, run, ...settings }] of scenarios.entries()) {
    if (!name.includes(only)) continue;
    report.heading(`the kubelet's device manager, ${name}`);
    let node = null;
    try {
      node = await Node.create({ report, program, directory: path.join(directory, String(i)), ...settings });
      await run(node);
    } catch (error) {
      report.fail(name, error);
    } finally {
      await node?.close();
    }
  }
  await migrationTable({ report, program, directory: path.join(directory, 'migration') });
}
