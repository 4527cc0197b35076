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

/** Getters whose answer takes longer than a number does, with the reason and what they may take. What only root may ask is none
 * of them: it may take a look at the caller's user more, a system call, since a program may change its user at any time. */
const EXCEPTIONS = [
  { names: /GetSamples$/, ns: 1000, why: 'a list with a sample for every 100 ms' },
  { names: /VgpuSchedulerLog(_v2)?$/, ns: 2000, why: 'a log of 200 turns, 9.6 KB' },
  { names: /(PerformanceModes|CurrentClockFreqs|PgpuMetadataString)$/, ns: 100, why: 'a text of up to 2 KB' },
  { names: /SupportedGraphicsClocks$/, ns: 200, why: 'a list of a hundred clocks' },
  {
    names: /Certificate$|Report$|RemapTableInfo$/,
    ns: 2000,
    why: 'certificates, reports and tables of 9 to 33 KB',
  },
  {
    names: /Process(es)?Util|VgpuUtilization|InstancesUtil|Sessions$|SupportedVgpus|PossiblePlacements/,
    ns: 150,
    why: 'a list',
  },
  { names: /NearestGpus|GpuSet|MultiGpuBoard|HandleBy/, ns: 100, why: 'looks at one GPU after another' },
  { names: /CreatableVgpus|CreatablePlacements/, ns: 1000, why: 'tries each type at each place' },
  {
    names: /SupportedPlacements|SchedulerState|RemainingCapacity/,
    ns: 150,
    why: 'follows from all that runs',
  },
  { names: /VgpuMetadata|InstanceGetMetadata/, ns: 100, why: 'a blob of several hundred bytes' },
  { names: /ProfilesInfo$|PerfMetrics/, ns: 1500, why: 'structs of 11 and of 115 KB' },
];
/** A call that follows a system call finds the processor's caches and predictions colder than the loop that measures the latter. */
const USER_SHARE = 1.25;
/** On a vGPU host what its running vGPUs hold is added up. */
const HOST_MEMORY = { names: /DeviceGetMemoryInfo/, ns: 50, why: 'adds up what running vGPUs hold' };

function lines(command, args, env = {}) {
  const text = execFileSync(join(buildFolder, command), args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
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

function readGetters(library, rounds, exceptions, env = {}) {
  const rows = lines('mock-getters', [library, String(rounds)], env).map((line) => {
    const [name, ns, code, reads, asks] = line.split(' ');
    return { name, ns: Number(ns), code: Number(code), reads: Number(reads), asks: Number(asks) };
  });
  const user = rows.find(({ name }) => name === 'geteuid')?.ns ?? 0;
  return rows
    .filter(({ name }) => name !== 'geteuid')
    .map(({ name, ns, code, reads, asks }) => {
      const exception = exceptions.find(({ names }) => names.test(name)) ?? null;
      const own = exception?.ns ?? (reads === 0 ? PLAIN_NS : CLOCK_NS);
      return { name, ns, code, limit: own + asks * user * USER_SHARE, exception };
    });
}

/** The slowest of each kind of exception, over all machines. */
function printExceptions(found) {
  const rows = [...EXCEPTIONS, HOST_MEMORY].flatMap((exception) => {
    const slowest = found
      .filter((getter) => getter.exception === exception)
      .sort((a, b) => b.ns - a.ns)
      .at(0);
    return slowest === undefined ? [] : [[slowest.name, duration(slowest.ns), exception.why]];
  });
  printTable(['more than a number', 'slowest', 'why'], rows);
}

async function runGetters({ quick }) {
  const figures = {};
  const over = [];
  const all = [];
  for (const { name, scenario, load } of MACHINES) {
    const exceptions = scenario.startsWith('vgpu') ? [...EXCEPTIONS, HOST_MEMORY] : EXCEPTIONS;
    const found = await onMock(scenario, async (mock) => {
      if (load !== null) await mock.set(0, { load });
      return readGetters(mock.libraryPath, quick ? 50 : 1000, exceptions);
    });
    all.push(...found);
    const small = found.filter(({ exception }) => exception === null);
    figures[name] = Object.fromEntries(found.map((getter) => [getter.name, getter.ns]));
    over.push(...found.filter(({ ns, limit }) => ns > limit).map((getter) => ({ ...getter, machine: name })));
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
  printExceptions(all);
  const strict = await onMock('h100x8-615', (mock) =>
    readGetters(mock.libraryPath, 50, EXCEPTIONS, { NODE_NVML_MOCK_STRICT: 'report' }),
  );
  const [off, on] = [figures['idle H100'], strict].map((of) =>
    median(Array.isArray(of) ? of.map(({ ns }) => ns) : Object.values(of)),
  );
  printTable(
    ['strict mode', 'median'],
    [
      ['off: the same functions, by the same table', duration(off)],
      ['on', duration(on)],
    ],
  );
  for (const { name, ns, limit, machine } of over)
    console.log(`  over ${duration(limit)} on ${machine}: ${name}, ${duration(ns)}`);
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
    note: 'every one that the machine answers, called from C++; minimum of many short rounds; lists and long texts with limits of their own',
    run: runGetters,
  },
  { name: 'mock-waits', title: "The mock's longer ways", note: 'wall time, from C', run: runWaits },
];
