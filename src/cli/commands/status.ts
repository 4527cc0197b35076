import type { GpuStatus, PluginStatus, ReasonStatus } from '../../device-plugin/index.ts';
import { JSON_OUTPUT, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { type Command, EXIT } from '../command.ts';
import { elapsed } from '../elapsed.ts';
import { EXIT_NO_PLUGIN, NoPluginError, pluginStatus, podsOn, STATUS_SOCKET } from '../plugin-status.ts';
import { type Column, table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';

const OPTIONS = [
  { ...JSON_OUTPUT, help: 'Write what the plugin answers to /status, as JSON.' },
  STATUS_SOCKET,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Asks the device plugin that runs on this node: every GPU with its state, since when, why and what to do, and which pods are on it; the resources at the kubelet; settings that are not followed; calls that hang in the driver.',
  options: OPTIONS,
  environment: [],
  exitCodes: [
    [String(EXIT.failed), 'the plugin answers, and is not ready; it is said why'],
    [String(EXIT_NO_PLUGIN), 'no plugin answers'],
  ],
  examples: ['node-nvml status', 'node-nvml status --json | jq \'.gpus[] | select(.state != "healthy")\''],
  run,
};

const COLUMNS: readonly Column[] = [
  { title: 'GPU', align: 'right' },
  { title: 'UUID', align: 'left' },
  { title: 'PCI', align: 'left' },
  { title: 'State', align: 'left' },
  { title: 'Since', align: 'right' },
  { title: 'Pods', align: 'left' },
];

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  try {
    const status = await pluginStatus(values['status-socket']);
    if (values.json) terminal.print(JSON.stringify(status, null, 2));
    else await show(status, terminal);
    return status.ready ? EXIT.ok : EXIT.failed;
  } catch (error) {
    if (!(error instanceof NoPluginError)) throw error;
    terminal.note(error.message);
    return EXIT_NO_PLUGIN;
  }
}

async function show(status: PluginStatus, terminal: Terminal): Promise<void> {
  const { colors } = terminal;
  for (const line of resourceLines(status)) terminal.print(line);
  terminal.print('');
  if (status.gpus.length > 0) {
    terminal.print(
      await table(
        COLUMNS,
        status.gpus.map((gpu) => row(gpu, status, terminal)),
        terminal,
      ),
    );
  }
  const remarks = [...status.gpus.flatMap(explained), ...troubles(status)];
  if (remarks.length > 0) terminal.print('');
  for (const remark of remarks) terminal.print(colors.yellow(remark));
}

function resourceLines({ resources }: PluginStatus): string[] {
  return resources.map(({ name, devices, registered }) => {
    const healthy = devices.filter((device) => device.healthy).length;
    const counts = `${devices.length} ${devices.length === 1 ? 'device' : 'devices'}, ${healthy} healthy`;
    return `${name}: ${counts}, ${registered ? 'registered with the kubelet' : 'not registered'}`;
  });
}

function row(gpu: GpuStatus, { podsUnknown }: PluginStatus, { colors }: Terminal): (string | null)[] {
  const paint = STATE_COLOURS[gpu.state] ?? 'red';
  return [
    String(gpu.number),
    gpu.uuid,
    gpu.pciBusId,
    colors[paint](gpu.state),
    elapsed(gpu.since),
    podsUnknown === null ? podsOn(gpu) : '?',
  ];
}

/** What is not here is red: no new pod gets the GPU. */
const STATE_COLOURS: Readonly<Partial<Record<GpuStatus['state'], 'green' | 'yellow'>>> = {
  healthy: 'green',
  suspect: 'yellow',
  recovering: 'yellow',
  isolating: 'yellow',
  isolated: 'yellow',
  unmonitored: 'yellow',
};

function explained({ number, reason, migs }: GpuStatus): string[] {
  return [
    ...explanation(`GPU ${number}`, reason),
    ...migs.flatMap((mig) =>
      explanation(`MIG device ${number}:${mig.index ?? '?'} is ${mig.state}`, mig.reason),
    ),
  ];
}

function explanation(what: string, reason: ReasonStatus | null): string[] {
  if (reason === null || reason.code === 'driver') return [];
  const { text, action, at } = reason;
  return [`${what}: ${text}${action === null ? '' : ` ${action}`} (${elapsed(at)} ago)`];
}

function troubles(status: PluginStatus): string[] {
  const { notReady, settings, hungCalls, podsUnknown, resources, driverFault, gpuCounts } = status;
  const [onBus, shown] = [gpuCounts?.bus ?? 0, gpuCounts?.driver ?? 0];
  return [
    ...notReady,
    ...(driverFault === null ? [] : [`${driverFault.text} ${driverFault.action ?? ''}`]),
    ...(onBus > shown ? [`${onBus} GPUs are on the PCI bus, and the driver shows ${shown}.`] : []),
    ...settings.warnings,
    ...resources.flatMap(({ name, rival }) =>
      rival === null
        ? []
        : [`Another plugin seems to serve ${name}: ${rival.evidence} (${elapsed(rival.at)} ago).`],
    ),
    ...resources.flatMap(({ name, devices }) =>
      devices.flatMap(({ id, gpu, reason }) =>
        gpu === null && reason !== null ? [`${id} of ${name}, which a pod had: ${reason}.`] : [],
      ),
    ),
    ...(hungCalls.length === 0 ? [] : [`Calls that hang in the driver: ${hungCalls.join(', ')}.`]),
    ...(podsUnknown === null ? [] : [`Which pods are on the GPUs is not known. ${podsUnknown}`]),
  ];
}
