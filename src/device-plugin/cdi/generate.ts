import { Device, type Nvml } from '../../nvml/index.ts';
import type { Allocatable, AllocatableGpu } from '../allocatable.ts';
import { cdiName, type CdiNaming } from '../allocate/device-names.ts';
import { CONTROL_NODES } from '../allocate/device-nodes.ts';
import { readMigCapabilities } from '../driver-root/mig-capabilities.ts';
import { findRoots, isFolder, type RootOptions } from '../driver-root/roots.ts';
import type { NodeDevice } from '../allocate/node-devices.ts';
import { formerMigUuids, type KnownGpu, seenMigs } from '../gpu-table.ts';
import { TABLE_FORM, tablePath } from '../gpu-table-file.ts';
import { readState } from '../state-file.ts';
import { pciAddress } from '../pci-address.ts';
import { gpuSpec } from './gpu-spec.ts';
import { findHookProgram } from './hooks.ts';
import { presentNodes } from './nodes.ts';
import { documentOf } from './spec.ts';

/** Where the node has what goes into a spec. */
export type NodePlaces = RootOptions & { readonly sysfsRoot: string; readonly procRoot: string };

export type GenerateOptions = {
  /** vendor/class */
  readonly kind: string;
  /** `type-index` is gpu0, mig0:1. */
  readonly namings: readonly (CdiNaming | 'type-index')[];
  readonly withAll: boolean;
  readonly hookPath: string;
  readonly disabledHooks: readonly string[];
  /** Where the plugin keeps its numbers; null: numbers are the driver's indices. */
  readonly stateDir: string | null;
  readonly places: NodePlaces;
};

export type GeneratedSpec = {
  readonly document: object;
  /** By convention, without an extension. */
  readonly fileName: string;
  /** Sentences about what is not in it and should be. */
  readonly lacks: readonly string[];
};

/** The spec of all GPUs and MIG devices. Rejects with a sentence when there is none, or the driver root is none. */
export async function generateSpec(nvml: Nvml, options: GenerateOptions): Promise<GeneratedSpec> {
  const { kind, namings, places } = options;
  const roots = await findRoots(places);
  if (!(await isFolder(roots.driverHere))) {
    throw new Error(`The driver root ${roots.driverHere} is no folder; --driver-root says where it is.`);
  }
  const faults: string[] = [];
  const devices = await allocatables(nvml, options.stateDir, faults);
  const facts = {
    roots,
    sysfsRoot: places.sysfsRoot,
    driverVersion: nvml.driverVersion,
    hooks: await findHookProgram(options.hookPath, options.disabledHooks, roots),
    flags: [],
    controlNodes: await presentNodes(CONTROL_NODES, roots),
    capabilities: await readMigCapabilities(places.procRoot),
  };
  const named = devices.map((device) => ({
    names: [...namings.map((naming) => nameOf(device, naming)), ...device.formerUuids],
    device,
  }));
  const { spec, lacks } = await gpuSpec(kind, named, facts, options.withAll);
  const told = [...faults, ...lacks];
  if (spec.devices.length === 0) {
    throw new Error(['There is no GPU to write down.', ...told].join(' '));
  }
  return { document: documentOf(spec), fileName: kind.replace('/', '-'), lacks: told };
}

function nameOf(device: Allocatable, naming: CdiNaming | 'type-index'): string {
  if (naming !== 'type-index') return cdiName(device, naming);
  return `${device.mig === null ? 'gpu' : 'mig'}${cdiName(device, 'index')}`;
}

/** GPUs that are not in MIG mode, and MIG devices. What cannot be read of one is told, and costs that one. */
async function allocatables(nvml: Nvml, stateDir: string | null, faults: string[]): Promise<NodeDevice[]> {
  const silent = {
    debug: ignore,
    info: ignore,
    warn: (_: object, text: string) => faults.push(text),
    error: ignore,
  };
  const table = stateDir === null ? [] : await readState(tablePath(stateDir), TABLE_FORM, silent);
  const devices: NodeDevice[] = [];
  for (const device of nvml.devices()) {
    if (!(device instanceof Device)) {
      faults.push(`GPU ${device.index} is left out: ${device.error.message}`);
      continue;
    }
    const address = device.pciBusId === null ? null : pciAddress(device.pciBusId);
    if (address === null) {
      faults.push(`GPU ${device.index} is left out: the driver does not tell its PCI address.`);
      continue;
    }
    const known = table.find((one) => one.address === address);
    const number = known?.number ?? device.index;
    const { index, uuid } = device;
    const gpu = { number, index, uuid, pciBusId: address, minor: device.minorNumber() };
    devices.push(...devicesOf(device, gpu, known ?? null));
  }
  return devices;
}

/** `known`: the row of its slot in the plugin's table. */
function devicesOf(device: Device, gpu: AllocatableGpu, known: KnownGpu | null): NodeDevice[] {
  const { uuid: card } = gpu;
  if (device.mig.mode()?.current !== true) {
    const before = [known?.uuid ?? card, ...(known?.formerUuids ?? [])];
    const formerUuids = before.filter((former) => former !== card);
    return [{ id: card, gpu, mig: null, replica: null, formerUuids }];
  }
  return device.migDevices().flatMap((mig) => {
    const [gpuInstance, computeInstance] = [mig.gpuInstanceId(), mig.computeInstanceId()];
    if (gpuInstance === null || computeInstance === null) return [];
    const profile = mig.name()?.split(' MIG ').at(-1) ?? '';
    const { index, uuid } = mig;
    const part = { index, uuid, gpuInstance, computeInstance, profile };
    const knownMigs = seenMigs(known?.knownMigs ?? [], card, [part]);
    const formerUuids = formerMigUuids({ uuid: card, knownMigs }, part);
    return [{ id: uuid, gpu, mig: part, replica: null, formerUuids }];
  });
}

function ignore(): void {
  // Nobody asked.
}
