import type { PluginStatus, PodOnGpu } from '../../device-plugin/index.ts';
import { JSON_OUTPUT, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { type Command, EXIT } from '../command.ts';
import { NoPluginError, pluginStatus, STATUS_SOCKET } from '../plugin-status.ts';
import { type Column, table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';

const EXIT_NO_KUBELET = 3;
const DEFAULT_SOCKET = '/var/lib/kubelet/pod-resources/kubelet.sock';

const OPTIONS = [
  { ...JSON_OUTPUT, help: 'Write JSON: one entry for each device that a container holds.' },
  {
    name: 'pod-resources-socket',
    short: null,
    value: 'PATH',
    values: null,
    env: ['POD_RESOURCES_SOCKET'],
    default: DEFAULT_SOCKET,
    help: 'The socket on which the kubelet tells which pod holds which device.',
  },
  STATUS_SOCKET,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Shows which pod holds which GPU, as the kubelet tells (PodResources). Works beside every device plugin, and without one; beside ours, numbers and replicas are shown as GPUs too. Init containers that have ended are not told by the kubelet.',
  options: OPTIONS,
  environment: [],
  exitCodes: [[String(EXIT_NO_KUBELET), 'no kubelet answers']],
  examples: ['node-nvml pods', 'node-nvml pods --json'],
  run,
};

const COLUMNS: readonly Column[] = [
  { title: 'Namespace', align: 'left' },
  { title: 'Pod', align: 'left' },
  { title: 'Container', align: 'left' },
  { title: 'Resource', align: 'left' },
  { title: 'Device', align: 'left' },
  { title: 'GPU', align: 'left' },
];

/** A device in a container; `gpu` is null where nobody tells which GPU it is. */
type Row = PodOnGpu & { readonly gpu: { readonly number: number; readonly uuid: string | null } | null };

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const socket = values['pod-resources-socket'] ?? process.env['POD_RESOURCES_SOCKET'] ?? DEFAULT_SOCKET;
  const [{ podHolders }, { PodResourcesError }] = await Promise.all([
    import('../../device-plugin/outside/pod-holders.ts'),
    import('../../kubelet/index.ts'),
  ]);
  try {
    const [held, plugin] = await Promise.all([podHolders(socket), runningPlugin(values['status-socket'])]);
    const rows = rowsOf(held, plugin);
    if (values.json) terminal.print(JSON.stringify(rows, null, 2));
    else await show(rows, terminal);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof PodResourcesError)) throw error;
    terminal.note(error.message);
    return EXIT_NO_KUBELET;
  }
}

/** Null where none answers: the kubelet tells enough. */
async function runningPlugin(socket: string | null): Promise<PluginStatus | null> {
  try {
    return await pluginStatus(socket);
  } catch (error) {
    if (error instanceof NoPluginError) return null;
    throw error;
  }
}

/** GPUs: what the plugin serves, and what NVIDIA's plugin calls its own. */
function rowsOf(held: readonly PodOnGpu[], plugin: PluginStatus | null): Row[] {
  const resources = new Map((plugin?.resources ?? []).map(({ name, devices }) => [name, devices]));
  return held
    .filter(({ resource }) => resources.has(resource) || resource.startsWith('nvidia.com/'))
    .map((holder) => {
      const number = resources.get(holder.resource)?.find(({ id }) => id === holder.id)?.gpu ?? null;
      const gpu = plugin?.gpus.find((candidate) => candidate.number === number) ?? null;
      return { ...holder, gpu: gpu === null ? null : { number: gpu.number, uuid: gpu.uuid } };
    });
}

async function show(rows: readonly Row[], terminal: Terminal): Promise<void> {
  if (rows.length === 0) {
    terminal.print('No pod holds a GPU.');
    return;
  }
  const cells = rows.map(({ namespace, pod, container, resource, id, gpu }) => [
    namespace,
    pod,
    container,
    resource,
    id,
    gpu === null
      ? null
      : gpu.uuid === null || gpu.uuid === id
        ? String(gpu.number)
        : `${gpu.number} ${gpu.uuid}`,
  ]);
  terminal.print(await table(COLUMNS, cells, terminal));
}
