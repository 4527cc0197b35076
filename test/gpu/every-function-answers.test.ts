import { describe, expect, test } from 'vitest';

import { codeOf, Device, Nvml, NvmlError, NvmlTimeoutError } from '../../src/nvml/index.ts';
import { rows } from '../../src/nvml/raw/rows.ts';
import { noDriver, onRealDriver } from './support.ts';

/** What would end the session, needs a thing that the test does not make, or would change the machine. */
const leftOut = new Set([
  'Init',
  'Init_v2',
  'InitWithFlags',
  'Shutdown',
  'GpmSampleFree',
  'EventSetFree',
  'SystemEventSetFree',
  'DeviceSetMemoryLimits_v1',
]);

type Inputs = Readonly<Record<string, unknown>>;

/** The inputs of all functions by the names of their parameters; of the others, structs stay empty and numbers are 0. */
function inputsOn(device: Device, set: number): Inputs {
  return {
    device: device.handle,
    migDevice: device.handle,
    gpuInstance: device.handle,
    gpmSample: device.handle,
    set,
    eventTypes: 0n,
    uuid: device.uuid,
    pciBusId: device.pciBusId ?? '',
    serial: device.serial() ?? 'none',
    values: [{ fieldId: 83 }],
    timeoutms: 1,
    limit: device.powerLimit() ?? 0,
    cpuSetSize: 16,
  };
}

const structs = [
  'memory',
  'limits',
  'request',
  'samples',
  'plist',
  'metricsGet',
  'gpmSupport',
  'temperature',
];

/** The raw layer takes no counts before arrays, and ignores what stands for outputs. */
function argumentsOf(parameters: readonly string[], inputs: Inputs): unknown[] {
  return parameters
    .filter((name) => name !== 'valuesCount')
    .map((name) => (name in inputs ? inputs[name] : structs.includes(name) ? undefined : 0));
}

describe.skipIf(noDriver !== null)(onRealDriver('every function of the table'), () => {
  test('is called once and gives a return code', async () => {
    await using nvml = await Nvml.open();
    const device = nvml.devices().find((each) => each instanceof Device);
    if (device === undefined) return;
    const set = await nvml.raw.async.eventSetCreate();
    const inputs = inputsOn(device, set);
    const methods = nvml.raw.async as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    for (const { name, parameters } of rows) {
      if (leftOut.has(name)) continue;
      const method = methods[name.charAt(0).toLowerCase() + name.slice(1)];
      const answer = await call(method, argumentsOf(parameters, inputs));
      console.log(`nvml${name}: ${answer}`);
      expect(answer).not.toBe('');
    }
    await nvml.raw.async.eventSetFree(set);
  });
});

async function call(
  method: ((...args: unknown[]) => Promise<unknown>) | undefined,
  args: unknown[],
): Promise<string> {
  if (method === undefined) throw new Error('The raw layer lacks a function of the table.');
  try {
    await method(...args);
    return codeOf(0);
  } catch (error) {
    if (error instanceof NvmlError) return `${error.code} (${error.status})`;
    if (error instanceof NvmlTimeoutError) return error.code;
    throw error;
  }
}
