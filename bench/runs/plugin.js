// How soon the device plugin stands before the kubelet: after its own start, and after the kubelet's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { nextRegistration, withKubelet } from '../harness/plugin.js';
import { duration, printTable, ratio } from '../harness/print.js';
import { maximum, median, minimum } from '../harness/statistics.js';

const empty = join(import.meta.dirname, '../peers/empty.js');
const START_TARGET = 3.5;
const AGAIN_TARGET_NS = 50_000_000;

async function emptyScript() {
  const start = performance.now();
  await once(spawn(process.execPath, [empty], { stdio: 'ignore' }), 'exit');
  return (performance.now() - start) * 1e6;
}

async function execToRegister(kubelet, startPlugin) {
  const start = performance.now();
  const plugin = startPlugin();
  const registered = await nextRegistration(kubelet, plugin);
  await plugin.stop();
  return (registered - start) * 1e6;
}

async function start({ quick }) {
  const bare = [];
  const ours = [];
  await withKubelet(async ({ kubelet, startPlugin }) => {
    for (let round = 0; round < (quick ? 3 : 15); round++) {
      bare.push(await emptyScript());
      ours.push(await execToRegister(kubelet, startPlugin));
    }
  });
  printTable(
    ['', 'min', 'median', 'max'],
    [
      ['an empty Node script', ...[minimum(bare), median(bare), maximum(bare)].map(duration)],
      ['exec -> Register', ...[minimum(ours), median(ours), maximum(ours)].map(duration)],
    ],
  );
  const value = median(ours) / median(bare);
  return {
    figures: { emptyNs: median(bare), registerNs: median(ours), registerMinNs: minimum(ours) },
    verdicts: [
      {
        what: 'exec -> Register / empty Node script, median',
        figure: ratio(value),
        target: `<= ${ratio(START_TARGET)}`,
        value,
        limit: START_TARGET,
        met: value <= START_TARGET,
      },
    ],
  };
}

/** From the making of the socket file (its birth time) to the registration. */
async function registerAgain(kubelet, plugin) {
  const registered = nextRegistration(kubelet, plugin);
  await kubelet.restart();
  const at = performance.timeOrigin + (await registered);
  return Math.max(0, at - statSync(kubelet.paths.kubeletSocket).birthtimeMs) * 1e6;
}

async function again({ quick }) {
  const took = [];
  await withKubelet(async ({ kubelet, startPlugin }) => {
    const plugin = startPlugin();
    await nextRegistration(kubelet, plugin);
    for (let round = 0; round < (quick ? 3 : 30); round++) took.push(await registerAgain(kubelet, plugin));
    await plugin.stop();
  });
  const value = maximum(took);
  printTable(
    ['', 'min', 'median', 'max'],
    [['kubelet.sock re-made -> Register', ...[minimum(took), median(took), value].map(duration)]],
  );
  return {
    figures: { minNs: minimum(took), medianNs: median(took), maxNs: value },
    verdicts: [
      {
        what: 'kubelet.sock re-made -> Register, worst',
        figure: duration(value),
        target: `<= ${duration(AGAIN_TARGET_NS)}`,
        value,
        limit: AGAIN_TARGET_NS,
        met: value <= AGAIN_TARGET_NS,
      },
    ],
  };
}

export const pluginRuns = [
  {
    name: 'plugin-start',
    title: 'The device plugin: exec -> Register',
    note: 'the bundle, the mock h100x8, the development kubelet; wall time, to the end of the kubelet’s dial-back',
    run: start,
  },
  {
    name: 'plugin-register-again',
    title: 'The device plugin: the kubelet restarts',
    note: 'from the birth of kubelet.sock (the clock of files is up to 4 ms early); wall time',
    run: again,
  },
];
