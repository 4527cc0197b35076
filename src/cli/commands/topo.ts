import type { Nvml, P2PStatuses, Topology, TopologyGpu, TopologyPair } from '../../nvml/index.ts';
import { JSON_OUTPUT, MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { type Command, EXIT } from '../command.ts';
import { ranges } from '../ranges.ts';
import { type Column, table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../with-nvml.ts';

const OPTIONS = [
  {
    name: 'p2p',
    short: 'p',
    value: 'CAPABILITY',
    values: ['read', 'write', 'nvlink', 'atomics', 'pci'],
    env: [],
    default: null,
    help: 'Show instead whether each two GPUs can do this with each other, or why not.',
  },
  JSON_OUTPUT,
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Shows how the GPUs are connected, a row and a column for each, with the processors and NUMA nodes that are nearest.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: ['node-nvml topo', 'node-nvml topo --p2p nvlink', 'node-nvml topo --mock v100x8'],
  run,
};

const LEGEND: readonly (readonly [pattern: RegExp, sign: string, meaning: string])[] = [
  [/^X$/, 'X', 'the GPU itself'],
  [/^NV\d/, 'NV#', 'so many NVLinks'],
  [/^PIX$/, 'PIX', 'one PCIe switch at most'],
  [/^PXB$/, 'PXB', 'several PCIe switches, no host bridge'],
  [/^PHB$/, 'PHB', 'a PCIe host bridge (mostly the processor)'],
  [/^NODE$/, 'NODE', 'PCIe and the way between the host bridges of a NUMA node'],
  [/^SYS$/, 'SYS', 'PCIe and the way between NUMA nodes'],
];

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  return withNvml(values.mock, terminal, async (nvml) => {
    const topology = await nvml.async.topology();
    if (values.json) terminal.print(JSON.stringify(plain(topology), null, 2));
    else if (topology.gpus.length === 0) terminal.print('There is no GPU.');
    else if (values.p2p !== null) await showP2p(topology, values.p2p, terminal);
    else await showLabels(topology, terminal);
    await noteMissing(nvml, topology, terminal);
    return EXIT.ok;
  });
}

async function showLabels({ gpus, matrix }: Topology, terminal: Terminal): Promise<void> {
  const { colors } = terminal;
  const columns: Column[] = [
    ...heads(gpus),
    { title: 'CPUs', align: 'left' },
    { title: 'NUMA nodes', align: 'left' },
    { title: 'own node', align: 'left' },
  ];
  const rows = gpus.map((gpu, i) => [
    colors.bold(`GPU${gpu.index}`),
    ...(matrix[i] ?? []).map(({ label }) => label),
    gpu.cpuAffinity === null ? null : ranges(gpu.cpuAffinity),
    gpu.memoryAffinity === null ? null : ranges(gpu.memoryAffinity),
    gpu.numaNode === null ? null : String(gpu.numaNode),
  ]);
  terminal.print(await table(columns, rows, terminal));
  const shown = new Set(matrix.flat().map(({ label }) => label ?? ''));
  const legend = LEGEND.filter(([pattern]) => [...shown].some((label) => pattern.test(label)));
  terminal.print(
    colors.dim(`\n${legend.map(([, sign, meaning]) => `${sign.padEnd(4)} ${meaning}`).join('\n')}`),
  );
}

async function showP2p(
  { gpus, matrix }: Topology,
  capability: keyof P2PStatuses,
  terminal: Terminal,
): Promise<void> {
  const cell = ({ p2p }: TopologyPair): string | null => {
    if (p2p === null) return 'X';
    const status = p2p[capability];
    return status === null ? null : String(status);
  };
  const rows = gpus.map((gpu, i) => [
    terminal.colors.bold(`GPU${gpu.index}`),
    ...(matrix[i] ?? []).map(cell),
  ]);
  terminal.print(await table(heads(gpus), rows, terminal));
}

function heads(gpus: readonly TopologyGpu[]): Column[] {
  return ['', ...gpus.map(({ index }) => `GPU${index}`)].map((title) => ({ title, align: 'left' }));
}

function plain({ gpus, matrix }: Topology): object {
  // The device is an object of the library.
  return { gpus: gpus.map((gpu) => ({ ...gpu, device: undefined })), matrix };
}

/** A GPU that cannot be reached has no place in the matrix. */
async function noteMissing(nvml: Nvml, { gpus }: Topology, terminal: Terminal): Promise<void> {
  const shown = new Set(gpus.map(({ index }) => index));
  for (const device of await nvml.async.devices()) {
    if (!shown.has(device.index)) terminal.note(`GPU ${device.index} is not shown: it cannot be reached.`);
  }
}
