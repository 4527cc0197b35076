import { existsSync } from 'node:fs';
import { link, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { Device } from '../../nvml/device.ts';
import { Nvml } from '../../nvml/nvml.ts';
import { named } from '../fields.ts';
import { loadScenario } from '../scenario-file.ts';
import { ask, compact, isTree, type Tree, type Value } from './ask.ts';
import { capturedMetrics, captureGpu, type Read } from './gpu.ts';
import { replaceIdentities } from './identities.ts';
import { captureLinks, type Switches } from './links.ts';
import { captureMig } from './mig.ts';
import { paths } from './paths.ts';
import { captureExcluded, captureUnits } from './units.ts';
import { captureVgpuHost } from './vgpu-types.ts';
import { captureVgpus } from './vgpus.ts';

export type CaptureOptions = {
  /** The library to read; null: where drivers put it. */
  readonly libraryPath: string | null;
  /** Leave serial numbers, UUIDs and the like as they are. */
  readonly keepIdentities: boolean;
};

/**
 * Reads the GPUs of this machine through NVML and gives them as a scenario file's text, on which a mock answers alike.
 * Serial numbers, UUIDs and what else leads back to the machine are replaced, unless they are to be kept.
 */
export async function captureScenario(options: CaptureOptions): Promise<string> {
  const nvml = await Nvml.open(options.libraryPath === null ? {} : { libraryPath: options.libraryPath });
  try {
    const document = await read(nvml);
    return await write(nvml, options.keepIdentities ? document : replaceIdentities(document));
  } finally {
    await nvml.close();
  }
}

/** Captures into a new file. Throws, and leaves none, where it exists already or a mock would not take what was read. */
export async function captureFile(file: string, options: CaptureOptions): Promise<void> {
  const path = resolve(file);
  if (existsSync(path)) throw new Error(`${path} exists already; a capture goes into a new file.`);
  const text = await captureScenario(options);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.yaml`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await loadScenario(draft);
    await link(draft, path); // refuses a file that came meanwhile
  } finally {
    await rm(draft, { force: true });
  }
}

async function read(nvml: Nvml): Promise<Tree> {
  const { gpus } = await nvml.snapshot({ metrics: capturedMetrics });
  const listed = nvml.devices();
  const reads = listed.map((device, i): Read | null => {
    const metrics = gpus[i];
    const answers = device instanceof Device && metrics?.error === null;
    return answers ? { raw: nvml.raw, handle: device.handle, device, metrics } : null;
  });
  const switches: Switches = new Map();
  const captured = captureAll(nvml, reads, switches);
  const cuda = ask(() => nvml.cudaVersion());
  return {
    driver: { version: nvml.driverVersion },
    nvml: { version: nvml.nvmlVersion() },
    cuda: { version: cuda === null ? null : cuda.major * 1000 + cuda.minor * 10 },
    confidential: confidential(nvml),
    vgpu: captureVgpus(nvml, reads),
    units: captureUnits(nvml, reads).map((unit) => compact(unit)),
    excludedGpus: captureExcluded(nvml).map((gpu) => compact(gpu)),
    nvswitches: [...switches.values()].map((each) => compact(each)),
    gpus: captured.map((gpu) => compact(withNames(gpu))),
  };
}

/** Confidential computing of the machine; nothing where it has none. */
function confidential({ raw }: Nvml): Tree {
  const caps = ask(() => raw.systemGetConfComputeCapabilities());
  const state = ask(() => raw.systemGetConfComputeState());
  if (caps === null || state === null || caps.cpuCaps === 0) return {};
  return {
    cpu: named('confidentialCpu', caps.cpuCaps),
    environment: state.environment,
    feature: state.ccFeature,
    devTools: state.devToolsMode,
    multiGpu: named(
      'confidentialMultiGpu',
      ask(() => raw.systemGetConfComputeSettings())?.multiGpuMode ?? null,
    ),
    ready: ask(() => raw.systemGetConfComputeGpusReadyState()),
  };
}

function captureAll(nvml: Nvml, reads: readonly (Read | null)[], switches: Switches): Tree[] {
  const busIds = reads.map((one) => one?.device.pci()?.busId ?? null);
  const places = paths(reads);
  return reads.map((one, i): Tree => {
    if (one === null) return { lost: 1 };
    const { pci, mig, ...gpu } = captureGpu(one);
    return {
      ...gpu,
      vgpu: captureVgpuHost(one),
      pci: { ...(pci as Tree), path: places[i] ?? null },
      mig: { ...(mig as Tree), devices: captureMig(one).map((each) => compact(each)) },
      nvlink: captureLinks(one, busIds, switches),
      ...processesOf(nvml, one),
    };
  });
}

/** With the names that scenarios have for NVML's numbers. */
function withNames(tree: Tree, prefix = ''): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]): [string, Value] => {
      const field = prefix === '' ? key : prefix + key.charAt(0).toUpperCase() + key.slice(1);
      if (isTree(value)) return [key, withNames(value, field)];
      return [key, typeof value === 'number' ? named(field, value) : value];
    }),
  );
}

function processesOf(nvml: Nvml, { metrics }: Read): Tree {
  const all = [
    ...(metrics.computeProcesses ?? []),
    ...(metrics.graphicsProcesses ?? []),
    ...(metrics.mpsProcesses ?? []),
  ];
  return {
    processes: all.map(({ pid, type, usedMemory, gpuInstanceId, computeInstanceId }) =>
      compact({
        pid,
        kind: type,
        memory: usedMemory,
        gpuInstanceId,
        computeInstanceId,
        name: ask(() => nvml.processName(pid)),
      }),
    ),
  };
}

async function write(nvml: Nvml, document: Tree): Promise<string> {
  const { stringify } = (await import('yaml')).default;
  const gpus = (document['gpus'] ?? []) as readonly Tree[];
  const defaults = gpus.length > 1 ? gpus.reduce((a, b) => common(a, b)) : {};
  const scenario = compact({
    description: `Captured from ${gpus.length} x ${JSON.stringify(gpus[0]?.['name'] ?? 'no GPU').slice(1, -1)}, driver ${nvml.driverVersion}`,
    ...document,
    defaults,
    gpus: null,
  });
  const rest = gpus.map((gpu) => without(gpu, defaults));
  return (
    '# Captured with `node-nvml mock capture`.\n' +
    stringify({ ...scenario, gpus: rest }, { lineWidth: 110, defaultStringType: 'PLAIN' })
  );
}

/** What two GPUs have alike. Lists are alike as a whole or not at all. */
function common(a: Tree, b: Tree): Tree {
  return Object.fromEntries(
    Object.entries(a).flatMap(([name, value]) => {
      const other = b[name];
      if (isTree(value) && isTree(other)) return [[name, common(value, other)]];
      return JSON.stringify(value) === JSON.stringify(other) ? [[name, value]] : [];
    }),
  );
}

function without(gpu: Tree, defaults: Tree): Tree {
  return Object.fromEntries(
    Object.entries(gpu).flatMap(([name, value]) => {
      const below = defaults[name];
      if (isTree(value) && isTree(below)) {
        const rest = without(value, below);
        return Object.keys(rest).length === 0 ? [] : [[name, rest]];
      }
      return below !== undefined && JSON.stringify(value) === JSON.stringify(below) ? [] : [[name, value]];
    }),
  );
}
