import { fileURLToPath } from 'node:url';

import { describe, expect } from 'vitest';

import { mockOf } from '../mock/support/fixture.ts';
import { scenarioFile } from '../mock/support/scenario-file.ts';
import { commandOf, output, testWith } from './support/program.ts';

const sweep = fileURLToPath(new URL('python/sweep.py', import.meta.url));
const it = testWith(['python']);

/** What a wrapper may answer besides "ok", with a reason that holds for each machine. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // Nothing happens, and nothing has happened before.
  nvmlEventSetWait: ['NVML_ERROR_TIMEOUT'],
  nvmlEventSetWait_v2: ['NVML_ERROR_TIMEOUT'],
  nvmlEventSetWait_v3: ['NVML_ERROR_TIMEOUT'],
  nvmlEventSetGetContextCount_v1: ['NVML_ERROR_NOT_FOUND'],
  nvmlEventSetGetContextData_v1: ['NVML_ERROR_NOT_FOUND'],
  nvmlEventSetGetContextInfo_v1: ['NVML_ERROR_NOT_FOUND'],
  nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1: ['NVML_ERROR_NOT_FOUND'],
  // No process works on the GPU, or ever did.
  nvmlDeviceGetAccountingStats: ['NVML_ERROR_NOT_FOUND'],
  nvmlDeviceGetAccountingStats_v2: ['NVML_ERROR_NOT_FOUND'],
  nvmlDeviceGetProcessUtilization: ['NVML_ERROR_NOT_FOUND'],
  nvmlDeviceGetProcessesUtilizationInfo: ['NVML_ERROR_NOT_FOUND'],
  // nvidia-ml-py's own: it writes None into a number where a driver tells no protected memory.
  nvmlDeviceGetRunningProcessDetailList: ["TypeError: 'NoneType' object cannot be interpreted as an integer"],
  // A process works on it.
  nvmlDeviceRemoveGpu: ['NVML_ERROR_IN_USE'],
  // vGPUs run.
  nvmlDeviceSetVgpuHeterogeneousMode: ['NVML_ERROR_IN_USE'],
  nvmlSetVgpuVersion: ['NVML_ERROR_IN_USE'],
  // The GPU is full; the instance holds compute instances.
  nvmlDeviceCreateGpuInstance: ['NVML_ERROR_INSUFFICIENT_RESOURCES'],
  nvmlDeviceCreateGpuInstanceWithPlacement: ['NVML_ERROR_INSUFFICIENT_RESOURCES'],
  nvmlGpuInstanceCreateComputeInstance: ['NVML_ERROR_INSUFFICIENT_RESOURCES'],
  nvmlGpuInstanceCreateComputeInstanceWithPlacement: ['NVML_ERROR_INSUFFICIENT_RESOURCES'],
  nvmlGpuInstanceDestroy: ['NVML_ERROR_IN_USE'],
};

const everywhere = ['ok', 'absent', 'NVML_ERROR_NOT_SUPPORTED'];

function isExpected(wrapper: string, outcome: string): boolean {
  return (
    everywhere.includes(outcome) ||
    outcome.startsWith('missing: ') ||
    (expected[wrapper] ?? []).includes(outcome)
  );
}

/** What boards of today lack together: a board of the past and of tomorrow in one, with a process that works. */
const everything = `
extends: h100x8-615
defaults:
  gom: { current: 0, pending: 0 }
  bridge: { count: 1, type: 0, firmware: 7 }
  autoBoost: { enabled: 1, default: 1 }
  dramEncryption: { current: 0, pending: 0 }
  retired: { pending: 0 }
  power: { mizerMode: 0, mizerModes: 7 }
  bankRemap: { active: 0, inactive: 0, pending: 0, maxSpare: 8, noSpare: 0 }
  accounting: { mode: 1, bufferSize: 4000 }
  temperature: { acousticMin: 60, acoustic: 80, acousticMax: 90 }
  processes:
    - { pid: 4242, kind: compute, memory: 1 GiB, name: train, startTime: 1764057600000000, utilization: { gpu: 40, memory: 10 } }
`;

const idleHost = `
extends: vgpu-host
driver: { version: '615.10.01' }
vgpu: { running: [] }
`;

const machines = [
  'h100x8',
  'h100x8-615',
  'b200x8',
  'gb200',
  'a100x8',
  'a100x8-mig',
  'v100x8',
  'rtx4090',
  'gtx1060-390',
  'gb10',
  'wsl',
  'vgpu-guest',
  'vgpu-host',
  'vgpu-host-mig',
  's-class-unit',
  'cc-h100',
  'vr200',
];

/** What no machine of these has, or not in that order; test/mock asks for it. */
const neverHere = [
  // vGPUs that share a MIG instance, an instance that is half full, error rows of a bank, acoustic thresholds
  'nvmlDeviceGetBankRemapperStatus_v1',
  'nvmlDeviceSetTemperatureThreshold',
  'nvmlGpuInstanceCreateComputeInstanceWithPlacement',
  'nvmlGpuInstanceGetVgpuHeterogeneousMode',
  'nvmlGpuInstanceGetVgpuSchedulerLog',
  'nvmlGpuInstanceGetVgpuSchedulerLog_v2',
  'nvmlGpuInstanceGetVgpuSchedulerState',
  'nvmlGpuInstanceGetVgpuSchedulerState_v2',
  'nvmlGpuInstanceGetVgpuTypeCreatablePlacements',
  'nvmlGpuInstanceSetVgpuHeterogeneousMode',
  'nvmlGpuInstanceSetVgpuSchedulerState',
  'nvmlGpuInstanceSetVgpuSchedulerState_v2',
  // of Windows alone
  'nvmlDeviceGetCurrentDriverModel',
  'nvmlDeviceGetDriverModel',
  'nvmlDeviceGetDriverModel_v1',
  'nvmlDeviceGetDriverModel_v2',
  'nvmlDeviceGetPendingDriverModel',
  'nvmlDeviceSetDriverModel',
  // Something has to happen first; programs-in-three-languages-read-the-scenario waits for it.
  ...Object.keys(expected).filter((name) => name.startsWith('nvmlEventSet')),
];

describe('every wrapper of nvidia-ml-py', () => {
  const answered = new Map<string, boolean>();

  async function outcomesOn(scenario: string): Promise<[string, string][]> {
    const mock = await mockOf(scenario);
    const printed = await output(mock, commandOf('python'), [sweep]);
    const outcomes = Object.entries(JSON.parse(printed) as Record<string, string>);
    for (const [name, outcome] of outcomes) {
      answered.set(name, answered.get(name) === true || outcome === 'ok');
    }
    return outcomes;
  }

  it.each(machines)('answers on %s as it should', async (name) => {
    const outcomes = await outcomesOn(name);
    expect(outcomes.length).toBeGreaterThan(400);
    expect(outcomes.filter(([wrapper, outcome]) => !isExpected(wrapper, outcome))).toEqual([]);
  });

  it.each([
    ['a board that has everything', everything],
    ['a vGPU host where nothing runs', idleHost],
  ])('answers on %s', async (_what, scenario) => {
    const outcomes = await outcomesOn(await scenarioFile(scenario));
    expect(outcomes.filter(([wrapper, outcome]) => !isExpected(wrapper, outcome))).toEqual([]);
  });

  it('has succeeded on one machine or another', () => {
    const never = [...answered].filter(([, once]) => !once).map(([name]) => name);
    expect(never.sort()).toEqual([...neverHere].sort());
  });
});
