import path from 'node:path';
import { binary } from '../build/binaries.js';
import { faults } from './faults.js';
import { newCardsByIndex, newCardsByUuid } from './identity.js';
import { life } from './life.js';
import { Node } from './node.js';
import { MIXED, resources } from './resources.js';
import { topology } from './topology.js';

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
];

/** Every scenario on a node of its own. */
export async function runDeviceManagerLevel({ report, go, directory }) {
  const program = await binary('device-manager', go);
  for (const [i, { name, run, ...settings }] of scenarios.entries()) {
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
}
