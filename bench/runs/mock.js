// The mock driver by itself: its getters, how soon it answers, how soon an event of another process wakes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { startMock } from '../../lib/mock/index.js';
import { buildFolder } from '../build.js';
import { duration, printTable } from '../harness/print.js';
import { median, minimum } from '../harness/statistics.js';

const PLAIN_NS = 20;
const CLOCK_NS = 50;
/** NVIDIA's own mock, which is not run here: measured beside ours on one machine (a Go library under cgo). */
const NVIDIAS_NS = '260-530';

const MACHINES = [
  { name: 'idle H100', scenario: 'h100x8-615', load: null },
  { name: 'H100 under load', scenario: 'h100x8-615', load: { gpu: 80 } },
  { name: 'A100 with MIG', scenario: 'a100x8-mig', load: null },
  { name: 'vGPU host', scenario: 'vgpu-host', load: null },
  { name: 'RTX 4090', scenario: 'rtx4090', load: null },
];

/** What is no number or struct of a few words: texts that are written at the call, lists, and what only root may ask, which costs
 * a look at the caller's user (a system call). */
const LARGE =
  /Samples|Log(_v2)?$|ProcessName|PerformanceModes|CurrentClockFreqs|CPER|Report|Certificate|Placements|Capacity|ClkMon|SramEcc|SystemGetNvlinkBwMode|NearestGpus|GpuSet|Features|HandleBy|SupportedGraphicsClocks|GetGpuInstances|GetComputeInstances|Pids|Metadata/;

function lines(command, args) {
  const text = execFileSync(join(buildFolder, command), args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text.trim().split('\n');
}

async function onMock(scenario, use) {
  const mock = await startMock(scenario);
  try {
    return await use(mock);
  } finally {
    await mock.close();
  }
}

function readGetters(library, rounds) {
  return lines('mock-getters', [library, String(rounds)]).map((line) => {
    const [name, ns, code, reads] = line.split(' ');
    return { name, ns: Number(ns), code: Number(code), limit: Number(reads) === 0 ? PLAIN_NS : CLOCK_NS };
  });
}

async function runGetters({ quick }) {
  const figures = {};
  const over = [];
  for (const { name, scenario, load } of MACHINES) {
    const found = await onMock(scenario, async (mock) => {
      if (load !== null) await mock.set(0, { load });
      return readGetters(mock.libraryPath, quick ? 50 : 1000);
    });
    const small = found.filter((getter) => !LARGE.test(getter.name));
    figures[name] = Object.fromEntries(found.map((getter) => [getter.name, getter.ns]));
    over.push(...small.filter(({ ns, limit }) => ns > limit).map((getter) => ({ ...getter, machine: name })));
    const slowest = (limit) => small.filter((getter) => getter.limit === limit)[0];
    printTable(
      [name, 'getters', 'median', 'slowest', ''],
      [PLAIN_NS, CLOCK_NS].map((limit) => {
        const times = small.filter((getter) => getter.limit === limit).map(({ ns }) => ns);
        const last = slowest(limit);
        const label = limit === PLAIN_NS ? 'without the clock' : 'by the clock';
        return [
          label,
          String(times.length),
          duration(median(times)),
          duration(last?.ns ?? 0),
          last?.name ?? '',
        ];
      }),
    );
  }
  for (const { name, ns, limit, machine } of over)
    console.log(`  over ${limit} ns on ${machine}: ${name}, ${duration(ns)}`);
  return {
    figures,
    verdicts: [
      {
        what: `getters over ${PLAIN_NS} ns, or ${CLOCK_NS} ns where they ask for the time (NVIDIA's mock: ${NVIDIAS_NS} ns)`,
        figure: String(over.length),
        target: '0',
        value: over.length,
        limit: 0,
        met: over.length === 0,
      },
    ],
  };
}

/** 64 H100 with seven MIG devices each. */
function manyParts(folder) {
  const layout = Array.from({ length: 7 }, () => '1g.10gb');
  const hex = (value) => value.toString(16).padStart(2, '0');
  const gpus = Array.from({ length: 64 }, (_, i) => ({
    uuid: `GPU-00000000-0000-4000-8000-0000000000${hex(i)}`,
    minorNumber: i,
    pci: { busId: `00000000:${hex(i + 16)}:00.0` },
  }));
  const file = join(folder, 'parts.yaml');
  const scenario = {
    extends: 'h100x8',
    defaults: { mig: { current: 1, pending: 1, maxDevices: 7, layout }, nvlink: { links: [] } },
    gpus,
  };
  writeFileSync(file, JSON.stringify(scenario));
  return file;
}

async function runWaits({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'node-nvml-bench-'));
  const tries = quick ? '20' : '200';
  const times = (args) => lines('mock-times', args).map(Number);
  try {
    const first = await onMock('h100x8', (mock) => times(['first', mock.libraryPath, tries]));
    const parts = await onMock(manyParts(folder), (mock) => times(['enumerate', mock.libraryPath, tries]));
    const woken = await onMock('h100x8', (mock) => {
      const core = join(dirname(mock.stateFile), 'libnvidia-ml-core.so');
      return times(['wake', mock.libraryPath, core, mock.stateFile, tries]);
    });
    const rows = [
      ['load to first answer', first, 5e6, 'minimum', minimum(first)],
      ['64 GPUs with 7 MIG devices each, enumerated', parts, 5e6, 'minimum', minimum(parts)],
      ['Xid raised in another process -> nvmlEventSetWait_v2', woken, 1e5, 'median', median(woken)],
    ];
    printTable(
      ['', 'min', 'median'],
      rows.map(([what, all]) => [what, duration(minimum(all)), duration(median(all))]),
    );
    return {
      figures: Object.fromEntries(
        rows.map(([what, all]) => [what, { minNs: minimum(all), medianNs: median(all) }]),
      ),
      verdicts: rows.map(([what, , limit, statistic, value]) => ({
        what: `${what}, ${statistic}`,
        figure: duration(value),
        target: `<= ${duration(limit)}`,
        value,
        limit,
        met: value <= limit,
      })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const mockRuns = [
  {
    name: 'mock-getters',
    title: "The mock's getters",
    note: 'every one that the machine answers, called from C++; minimum of many short rounds; lists and long texts left aside',
    run: runGetters,
  },
  { name: 'mock-waits', title: "The mock's longer ways", note: 'wall time, from C', run: runWaits },
];
