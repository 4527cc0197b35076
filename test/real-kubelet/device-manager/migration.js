import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectEqual } from '../support/expect.js';
import { Node } from './node.js';
import { byCdi, opened } from './opened.js';
import { gpuPod } from './pods.js';

const page = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'gpus-on-vms-that-migrate.md');

/** How a pod can have got its GPUs. `naming`: of CDI; null: by the environment. */
const ways = [
  { ids: 'uuid', answers: 'environment', naming: null },
  { ids: 'uuid', answers: 'CDI', naming: 'uuid' },
  { ids: 'index', answers: 'environment', naming: null },
  { ids: 'index', answers: 'CDI', naming: 'slot' },
];
const policies = ['none', 'best-effort'];
const times = ['before the kubelet', 'after the kubelet'];

/** The kubelet's words for a pod that it does not take back, as the page has them. */
const refusals = ['previously allocated devices are no longer healthy', 'no healthy devices present'];

/**
 * A machine comes back with other cards in the same slots: what becomes of a pod with two GPUs, for each way to
 * name them, with and without a topology policy, for a plugin that is there before the kubelet and for one in a
 * DaemonSet. The table in the operators' page says what is asserted here.
 */
export async function migrationTable({ report, program, directory }) {
  report.heading(
    "the kubelet's device manager, a VM migrates: the table of docs/gpus-on-vms-that-migrate.md",
  );
  const documented = rowsOf(readFileSync(page, 'utf8'));
  let at = 0;
  for (const way of ways) {
    for (const policy of policies) {
      for (const time of times) {
        const cell = `${way.ids} ids, ${way.answers}, topology policy ${policy}, plugin ${time}`;
        const settings = { report, program, directory: path.join(directory, String((at += 1))) };
        await report.check(cell, async () => {
          const outcome = await migrated({ ...settings, way, policy, isLate: time === times[1] });
          expectEqual(outcome, documented.get(cell), 'what becomes of the pod, and what the page says');
          return outcome;
        });
      }
    }
  }
}

async function migrated({ way: { ids, naming }, policy, isLate, ...settings }) {
  const node = await Node.create({
    ...settings,
    strategies: { checkpoint: ids, container: ids },
    topologyPolicy: policy,
    numa: policy !== 'none',
    env: naming === null ? {} : byCdi(settings.directory, naming),
  });
  try {
    const pod = gpuPod('holder', 2);
    await node.startKubelet();
    await node.kubelet.sourcesReady();
    node.startPlugin();
    await node.allocatable(8);
    await node.kubelet.admit(pod);
    const before = await opened(node, pod);
    await node.endPlugin('SIGKILL');
    await node.kubelet.kill();
    await node.mock.changeUuids();
    if (!isLate) node.startPlugin();
    await node.startKubelet();
    if (!isLate) await node.allocatable(8);
    const outcome = await readmitted(node, pod, before);
    if (isLate) node.startPlugin();
    await successor(node, outcome === kept ? 6 : 8);
    return outcome;
  } finally {
    await node.close();
  }
}

const kept = 'kept, on the cards now in its slots';

async function readmitted(node, pod, before) {
  try {
    await node.kubelet.admit(pod);
  } catch (error) {
    await node.kubelet.assertAlive();
    await node.kubelet.sourcesReady();
    const words = refusals.find((one) => error.message.includes(one));
    if (words === undefined) throw error;
    return `refused: ${words}`;
  }
  await node.kubelet.sourcesReady();
  expectEqual(await opened(node, pod), before, 'the slots of the GPUs that its container opens');
  return kept;
}

/** Whatever became of the pod, all that it does not have goes to the pod that comes next, and is there to be opened. */
async function successor(node, gpus) {
  await node.allocatable(8, 30_000);
  const next = gpuPod('next', gpus);
  await node.kubelet.admit(next);
  expectEqual((await opened(node, next)).length, gpus, 'GPUs that the next pod opens');
}

/** The cells of the page by what they are about. */
function rowsOf(text) {
  const [, table = ''] = /<!-- migration[^>]*-->\n([^]*?)<!-- \/migration -->/.exec(text) ?? [];
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll(/[`*]/g, '').trim()),
    );
  const cells = rows.slice(2).flatMap(([ids, answers, policy, early, late]) => {
    const about = `${ids} ids, ${answers}, topology policy ${policy}, plugin`;
    return [early, late].map((outcome, column) => [`${about} ${times[column]}`, outcome]);
  });
  return new Map(cells);
}
