import { type DriverAction, type Duration, faultParts, type MockFault } from './faults.ts';
import { flatten } from './fields.ts';
import { type Fields, type ProcessKind, processKinds } from './scenario.ts';

type Instance = { readonly gpu: number; readonly compute: number };
type SomeFields = Readonly<Record<string, unknown>>;

/** What can happen to a GPU. */
type GpuAction =
  /** An Xid, on the MIG instance where one is named. */
  | { readonly xid: number; readonly instance?: Instance }
  /** An event of bits: one bit of NVML's event types, and its data. */
  | { readonly event: { readonly type: number; readonly data?: number }; readonly instance?: Instance }
  /** A GPU operational event. */
  | { readonly operational: Fields }
  /** Off the bus, or back on it. */
  | { readonly lost: boolean }
  /** Its fields, named as in a scenario, get values; or (`add`) grow by them. */
  | { readonly set: Fields }
  | { readonly add: Fields }
  | { readonly reset: true }
  | { readonly uuids: 'change' }
  /** A process begins, changes or (`ended`) ends. */
  | {
      readonly process: {
        readonly pid: number;
        readonly kind?: ProcessKind;
        readonly ended?: true;
      } & SomeFields;
    }
  /** The NVLink of that number changes. */
  | { readonly link: { readonly number: number } & SomeFields }
  /** A MIG device of a profile is made, or the one in a slot goes. */
  | { readonly mig: { readonly create: string; readonly start?: number } | { readonly remove: number } };

/** What can happen to the machine. */
type MachineAction =
  | { readonly driver: DriverAction; readonly version?: string }
  /** The driver is bound to the GPU of that id, or unbound. */
  | { readonly system: { readonly unbind: number } | { readonly bind: number } }
  /** Anything else that the mock's control can do, in its own words: `[sram-error, 0, unit, 1, count, 3]`. */
  | { readonly command: readonly (string | number)[] };

/** A fault of a function (`all`: of every one), or the end of its faults. */
type FaultAction = { readonly fault: { readonly function: string } & MockFault } | { readonly clear: string };

/** An entry of a timeline: when, how often, where, what. */
export type TimelineEntry = {
  /** Since the mock's start. */
  readonly at: Duration;
  /** Again after each such time, `times` times in all. */
  readonly every?: Duration;
  readonly times?: number;
} & (
  | ({ readonly gpu: number | 'all' } & GpuAction)
  | ({ readonly gpu?: number | 'all' } & FaultAction)
  | MachineAction
);

/** What an entry may do; one of these. */
export const timelineActions = [
  'xid',
  'event',
  'operational',
  'lost',
  'set',
  'add',
  'reset',
  'uuids',
  'process',
  'link',
  'mig',
  'fault',
  'clear',
  'driver',
  'system',
  'command',
] as const;

/** Those that need no GPU. */
export const machineActions: ReadonlySet<(typeof timelineActions)[number]> = new Set([
  'fault',
  'clear',
  'driver',
  'system',
  'command',
]);

type Command = readonly (string | number)[];

const XID_EVENT = 0x8;

/** What the mock's control is told for an entry: one command, or one for each GPU. `from` is '+' for times from now. */
export function timelineCommands(entry: TimelineEntry, gpuCount: number, from: '' | '+' = ''): Command[] {
  const when = [`${from}${entry.at}`, entry.every ?? 0, entry.times ?? 1];
  return commandsOf(entry, gpuCount).map((command) => ['at', ...when, ...command]);
}

function commandsOf(entry: TimelineEntry, gpuCount: number): Command[] {
  if ('driver' in entry) {
    return [['driver-state', entry.driver, ...(entry.version === undefined ? [] : [entry.version])]];
  }
  if ('system' in entry) return [systemCommand(entry.system)];
  if ('command' in entry) return [entry.command];
  if ('fault' in entry) {
    const { function: fn, ...fault } = entry.fault;
    return [['fault', fn, entry.gpu ?? 'all', ...faultParts(fault)]];
  }
  if ('clear' in entry) return [['clear', entry.clear, entry.gpu ?? 'all']];
  const gpus = entry.gpu === 'all' ? Array.from({ length: gpuCount }, (_, gpu) => gpu) : [entry.gpu];
  return gpus.map((gpu) => gpuCommand(entry, gpu));
}

function systemCommand(event: { readonly unbind: number } | { readonly bind: number }): Command {
  return 'bind' in event ? ['system-event', 2, event.bind] : ['system-event', 1, event.unbind];
}

function gpuCommand(action: GpuAction, gpu: number): Command {
  if ('xid' in action) return ['event', gpu, XID_EVENT, action.xid, ...placeOf(action.instance)];
  if ('event' in action) {
    return ['event', gpu, action.event.type, action.event.data ?? 0, ...placeOf(action.instance)];
  }
  if ('operational' in action) return ['operational-event', gpu, ...flatten(action.operational)];
  if ('lost' in action) return [action.lost ? 'lose' : 'restore', gpu];
  if ('set' in action) return ['set', gpu, ...flatten(action.set)];
  if ('add' in action) return ['add', gpu, ...flatten(action.add)];
  if ('reset' in action) return ['reset', gpu];
  if ('uuids' in action) return ['change-uuids', gpu];
  if ('link' in action) {
    const { number, ...fields } = action.link;
    return ['link', gpu, number, ...flatten(fields as Fields)];
  }
  return 'mig' in action ? migCommand(action.mig, gpu) : processCommand(action.process, gpu);
}

function placeOf(instance: Instance | undefined): number[] {
  return instance === undefined ? [] : [instance.gpu, instance.compute];
}

function migCommand(mig: Extract<GpuAction, { mig: unknown }>['mig'], gpu: number): Command {
  if ('remove' in mig) return ['mig', gpu, mig.remove, 'remove'];
  return ['mig-create', gpu, mig.create, ...(mig.start === undefined ? [] : [mig.start])];
}

function processCommand(process: Extract<GpuAction, { process: unknown }>['process'], gpu: number): Command {
  const { pid, kind, ended, ...fields } = process;
  if (ended === true) return ['process', gpu, pid, 'remove'];
  const kinds = kind === undefined ? [] : ['kinds', 1 << processKinds.indexOf(kind)];
  return ['process', gpu, pid, ...kinds, ...flatten(fields as Fields)];
}
