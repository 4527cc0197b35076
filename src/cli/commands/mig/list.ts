import type { Device, MigDevice } from '../../../nvml/index.ts';
import { JSON_OUTPUT, MOCK, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { type Command } from '../../command.ts';
import { eachGpu, type GpuAnswer, plainAnswers, reportFaults } from '../../each-gpu.ts';
import { GPU } from '../../gpu-selection.ts';
import { type Column, table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../../with-nvml.ts';

const OPTIONS = [JSON_OUTPUT, GPU, MOCK] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Shows the MIG devices with the GPU instance (GI) and compute instance (CI) that they are. Placement is the first slice and the number of slices; it, and GPU instances without a compute instance, are told to root only.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: [
    'node-nvml mig list',
    'node-nvml mig list --gpu 0 --json',
    'node-nvml mig list --mock a100x8-mig',
  ],
  run,
};

/** A MIG device, or a GPU instance without one. */
type Row = {
  readonly gpuInstanceId: number | null;
  readonly computeInstanceId: number | null;
  readonly name: string | null;
  readonly uuid: string | null;
  readonly placement: { readonly start: number; readonly size: number } | null;
  readonly memory: number | null;
};
type Divided = { readonly enabled: boolean; readonly pending: boolean; readonly instances: readonly Row[] };

const COLUMNS: readonly Column[] = [
  { title: 'GPU', align: 'right' },
  { title: 'GI', align: 'right' },
  { title: 'CI', align: 'right' },
  { title: 'Name', align: 'left' },
  { title: 'Placement', align: 'left' },
  { title: 'Memory', align: 'right' },
  { title: 'UUID', align: 'left' },
];

/** The columns that tell one device from another. */
const KEYS = 3;

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  return withNvml(values.mock, terminal, async (nvml) => {
    const answers = await eachGpu(nvml, values.gpu, divided);
    if (values.json) terminal.print(JSON.stringify(plainAnswers(answers, 'mig'), null, 2));
    else await show(answers, terminal);
    return reportFaults(answers, terminal);
  });
}

/** Null: the GPU cannot be divided. */
async function divided(device: Device): Promise<Divided | null> {
  const mode = await device.mig.async.mode();
  if (mode === null) return null;
  const devices = await Promise.all((await device.mig.async.devices()).map(rowOf));
  return { enabled: mode.current, pending: mode.pending, instances: await withInstances(device, devices) };
}

async function rowOf({ uuid, async: mig }: MigDevice): Promise<Row> {
  const [gpuInstanceId, computeInstanceId, name, memory] = await Promise.all([
    mig.gpuInstanceId(),
    mig.computeInstanceId(),
    mig.name(),
    mig.memory(),
  ]);
  return { gpuInstanceId, computeInstanceId, name, uuid, placement: null, memory: memory?.total ?? null };
}

/** The devices with the places of their GPU instances, and those that have no device; as much as this process may know. */
async function withInstances(device: Device, devices: readonly Row[]): Promise<readonly Row[]> {
  try {
    const instances = await device.mig.async.gpuInstances();
    return instances.flatMap(({ id, placement }): Row[] => {
      const of = devices.filter(({ gpuInstanceId }) => gpuInstanceId === id);
      if (of.length > 0) return of.map((row) => ({ ...row, placement }));
      const nothing = { computeInstanceId: null, name: null, uuid: null, memory: null };
      return [{ ...nothing, gpuInstanceId: id, placement }];
    });
  } catch (error) {
    const { isPermissionDenied } = await import('../../../nvml/index.ts');
    if (isPermissionDenied(error)) return devices;
    throw error;
  }
}

async function show(answers: readonly GpuAnswer<Divided | null>[], terminal: Terminal): Promise<void> {
  const rows = answers.flatMap(({ index, value }) =>
    (value?.instances ?? []).map((row) => cells(index, row)),
  );
  if (rows.length > 0) terminal.print(await table(COLUMNS, rows, terminal, KEYS));
  else terminal.print('No GPU is divided.');
  for (const { index, value } of answers) {
    if (value === null || value.enabled === value.pending) continue;
    terminal.note(`GPU ${index}: MIG mode is switched ${value.pending ? 'on' : 'off'} by its next reset.`);
  }
}

function cells(gpu: number, row: Row): (string | null)[] {
  const { gpuInstanceId, computeInstanceId, name, placement, memory, uuid } = row;
  return [
    String(gpu),
    gpuInstanceId === null ? null : String(gpuInstanceId),
    computeInstanceId === null ? null : String(computeInstanceId),
    name,
    placement === null ? null : `${placement.start}+${placement.size}`,
    memory === null ? null : `${(memory / 2 ** 30).toFixed(1)} GiB`,
    uuid,
  ];
}
