import type { Allocatable } from '../allocatable.ts';
import { AllocationError } from '../allocate/allocation-error.ts';
import { type CapabilityMinors, deviceNodes } from '../allocate/device-nodes.ts';
import { type DriverFacts, driverEdits } from './driver-edits.ts';
import { linkHook } from './hooks.ts';
import { graphicsLinks, graphicsNodes, nodeAt } from './nodes.ts';
import { type CdiDevice, type CdiSpec, type ContainerEdits, mergeEdits, NO_EDITS } from './spec.ts';

export type NodeFacts = DriverFacts & {
  readonly sysfsRoot: string;
  /** Of the control nodes, those that are there. */
  readonly controlNodes: readonly string[];
  readonly capabilities: CapabilityMinors;
};

/** A device with all the names that it has in the spec. */
export type NamedDevice = { readonly names: readonly string[]; readonly device: Allocatable };

export type GpuSpec = {
  readonly spec: CdiSpec;
  /** Sentences about what is not in the spec and should be. */
  readonly lacks: readonly string[];
};

/** The spec of GPUs and MIG devices; `all`, if wanted, is every one of them in one device. */
export async function gpuSpec(
  kind: string,
  devices: readonly NamedDevice[],
  facts: NodeFacts,
  withAll: boolean,
): Promise<GpuSpec> {
  const closed: string[] = [];
  const described: CdiDevice[] = [];
  for (const { names, device } of devices) {
    try {
      const edits = await deviceEdits(device, facts);
      described.push(...names.map((name) => ({ name, edits })));
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      closed.push(error.message);
    }
  }
  const everything = { name: 'all', edits: withoutDoubles(mergeEdits(described.map(({ edits }) => edits))) };
  const all = withAll && described.length > 0 ? [everything] : [];
  const driver = await driverEdits(facts);
  const lacks = [...(driver === null ? [noLibraries(facts)] : []), ...leftOut(closed)];
  const edits = mergeEdits([commonEdits(facts), driver ?? NO_EDITS]);
  return { spec: { kind, devices: [...described, ...all], edits }, lacks };
}

async function deviceEdits(device: Allocatable, facts: NodeFacts): Promise<ContainerEdits> {
  const { roots, sysfsRoot, capabilities, hooks } = facts;
  const own = deviceNodes(device, capabilities);
  // Of a divided GPU, only the profiles for graphics may use the engines behind these nodes.
  const draws = device.mig === null || device.mig.profile.includes('gfx');
  const { pciBusId } = device.gpu;
  const graphics = draws ? await graphicsNodes(pciBusId, sysfsRoot, roots) : [];
  const links = await graphicsLinks(pciBusId, graphics, roots);
  const nodes = [...own, ...graphics].map((path) => nodeAt(path, roots));
  return { ...NO_EDITS, deviceNodes: nodes, hooks: linkHook(hooks, links) };
}

function commonEdits({ roots, controlNodes }: NodeFacts): ContainerEdits {
  return {
    ...NO_EDITS,
    // NVIDIA's own runtime must not add GPUs a second time.
    env: ['NVIDIA_VISIBLE_DEVICES=void'],
    deviceNodes: controlNodes.map((path) => nodeAt(path, roots)),
  };
}

function noLibraries({ roots, driverVersion }: NodeFacts): string {
  const driver = driverVersion === null ? 'an NVIDIA driver' : `the driver ${driverVersion}`;
  return `There is no library of ${driver} in the usual folders below ${roots.driverHere}: containers get device nodes alone. --driver-root (NVIDIA_DRIVER_ROOT) says where the driver is on the host, --container-driver-root (CONTAINER_DRIVER_ROOT) where this process sees it.`;
}

/** One sentence, however many devices: they lack the same. */
function leftOut([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  const many = others.length === 0 ? '' : ` So it is with ${others.length} more.`;
  return [`Not in the CDI spec: ${first}${many}`];
}

function withoutDoubles(edits: ContainerEdits): ContainerEdits {
  const byContent = <T>(items: readonly T[]): T[] => [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
  ];
  return { ...edits, deviceNodes: byContent(edits.deviceNodes), hooks: byContent(edits.hooks) };
}
