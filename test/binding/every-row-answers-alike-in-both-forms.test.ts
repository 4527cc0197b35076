import { afterAll, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { NvmlError } from '../../src/nvml/errors.ts';
import { openLibrary } from '../../src/nvml/library-file.ts';
import { createRaw } from '../../src/nvml/raw.ts';
import { rows } from '../../src/nvml/raw/rows.ts';

const mock = await startMock('h100x8');
afterAll(() => mock.close());
const raw = createRaw(openLibrary(mock.libraryPath).id, 10_000);
raw.init_v2();
const device = raw.deviceGetHandleByIndex_v2(0);

/** What the callers of every row give, by the names of the parameters; new handles for calls that end them. */
const values: Record<string, () => unknown> = {
  flags: () => 0,
  result: () => 15,
  pid: () => 1,
  index: () => 0,
  serial: () => '1',
  uuid: () => raw.deviceGetUUID(device),
  pciBusId: () => raw.deviceGetPciInfo_v3(device).busId,
  device: () => device,
  migDevice: () => device,
  gpuInstance: () => 0,
  cpuSetSize: () => 4,
  sensorType: () => 0,
  thresholdType: () => 0,
  counter: () => 0,
  errorType: () => 0,
  counterType: () => 0,
  locationType: () => 0,
  type: () => 0,
  clockType: () => 0,
  clockId: () => 0,
  memoryClockMHz: () => 2619,
  fan: () => 0,
  limit: () => 700_000,
  profileId: () => 0,
  id: () => 0,
  gpuInstanceId: () => 0,
  values: () => [{ fieldId: 82 }],
  eventTypes: () => 8n,
  set: () => raw.eventSetCreate(),
  timeoutms: () => 1,
  gpmSample: () => raw.gpmSampleAlloc(),
  metricsGet: () => ({
    sample1: raw.gpmSampleAlloc(),
    sample2: raw.gpmSampleAlloc(),
    metrics: [{ metricId: 2 }],
  }),
};

type Outcome = { code: string } | { shape: unknown };

/** The names of what came back: the numbers themselves go on changing. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]));
}

async function outcome(call: () => unknown): Promise<Outcome> {
  try {
    return { shape: shape(await call()) };
  } catch (error) {
    if (error instanceof NvmlError) return { code: error.code };
    throw error;
  }
}

const sync = raw as unknown as Record<string, (...args: unknown[]) => unknown>;
const onLane = raw.async as unknown as typeof sync;
const methods = new Map(Object.keys(onLane).map((name) => [name.toLowerCase(), name]));

it.each(rows.filter(({ name }) => name !== 'Shutdown').map((row) => [row.name, row] as const))(
  '%s',
  async (_, row) => {
    const name = methods.get(row.name.toLowerCase());
    if (name === undefined) throw new Error(`the raw layer has no method for nvml${row.name}`);
    const args = (): unknown[] =>
      row.parameters.flatMap((parameter) => {
        const make = values[parameter];
        return make === undefined ? [] : [make()];
      });
    const first = await outcome(() => sync[name]?.(...args()));
    expect(await outcome(() => onLane[name]?.(...args()))).toEqual(first);
    const missing = row.driver > parseInt(raw.systemGetDriverVersion());
    expect('code' in first && first.code === 'ERROR_FUNCTION_NOT_FOUND').toBe(missing);
  },
);
