import type { ContainerAllocateResponse } from '../../kubelet/index.ts';
import type { Allocatable } from '../allocatable.ts';
import type { HookProgram } from '../cdi/hooks.ts';
import { presentNodes } from '../cdi/nodes.ts';
import type { PluginSpecs } from '../cdi/plugin-specs.ts';
import { librariesStamp } from '../driver-root/driver-libraries.ts';
import { readMigCapabilities } from '../driver-root/mig-capabilities.ts';
import { findRoots, type Roots } from '../driver-root/roots.ts';
import type { PluginLog } from '../log.ts';
import type { DevicePluginOptions } from '../options/option-list.ts';
import { cdiNaming, containerIdentity } from '../options/parse.ts';
import type { Settings } from '../options/settings.ts';
import { MPS_ROOT, sharedByMps } from '../mps/shared-by-mps.ts';
import { pause } from '../pause.ts';
import { containerAnswer } from './container-answer.ts';
import { CDI_VENDOR } from './device-names.ts';
import { capabilitiesOf, type CapabilityMinors, CONTROL_NODES, imexNode } from './device-nodes.ts';
import type { NodeDevice } from './node-devices.ts';
import { type AllocateSetup, type Feature, FEATURES, isCdi, type MpsSetup } from './setup.ts';

const LONGEST_PREPARATION_MS = 1_000;

type Cdi = { readonly specs: PluginSpecs; readonly hooks: HookProgram | null };

/**
 * Answers to `Allocate` under some settings, from facts that were gathered before: none waits for the driver, a disk or
 * anything else.
 */
export class ContainerAnswers {
  readonly #settings: Settings;
  readonly #roots: Roots;
  readonly #imexChannels: readonly number[];
  /** Null: no strategy is by CDI. */
  readonly #cdi: Cdi | null;
  #controlNodes: readonly string[] = [];
  #capabilities: CapabilityMinors = new Map();
  #wanted: readonly NodeDevice[] | null = null;
  #work: Promise<void> | null = null;

  private constructor(
    settings: Settings,
    found: { roots: Roots; imexChannels: readonly number[]; cdi: Cdi | null },
  ) {
    this.#settings = settings;
    this.#roots = found.roots;
    this.#imexChannels = found.imexChannels;
    this.#cdi = found.cdi;
  }

  /** Looks for the driver's files and nodes. Rejects with a sentence when an IMEX channel is required and not there. */
  static async gather(settings: Settings, log: PluginLog): Promise<ContainerAnswers> {
    const { options } = settings;
    const roots = await findRoots(options);
    const imexChannels = await imexChannelsOf(settings, roots, log);
    const byCdi = options.deviceListStrategy.some(isCdi);
    const cdi = byCdi ? await cdiUnder(options, imexChannels, roots, log) : null;
    return new ContainerAnswers(settings, { roots, imexChannels, cdi });
  }

  /** What a container is told of its devices. Throws an `AllocationError`. */
  answer(resource: string, devices: readonly Allocatable[]): ContainerAllocateResponse {
    return containerAnswer(devices, this.#setup(resource));
  }

  /** Whether they name files of the node, so that it is worth looking at again. */
  get dependOnNode(): boolean {
    return this.#cdi !== null || this.#settings.options.passDeviceSpecs;
  }

  /** As `refresh`, for a second at most: nothing is to hold up that the kubelet hears of us. */
  async prepare(devices: readonly NodeDevice[]): Promise<void> {
    const done = new AbortController();
    await Promise.race([this.refresh(devices), pause(LONGEST_PREPARATION_MS, done.signal)]);
    done.abort();
  }

  /**
   * Looks at the node again and puts the CDI specs in place for these devices, all that there are. Resolves when that is
   * done or has failed; never rejects. Calls that come while it is at work are one.
   */
  refresh(devices: readonly NodeDevice[]): Promise<void> {
    if (!this.dependOnNode) return Promise.resolve();
    this.#wanted = devices;
    this.#work ??= this.#refreshed().finally(() => {
      this.#work = null;
    });
    return this.#work;
  }

  async #refreshed(): Promise<void> {
    for (let devices = this.#wanted; devices !== null; devices = this.#wanted) {
      this.#wanted = null;
      const { procRoot, sysfsRoot, cdiFeatureFlags } = this.#settings.options;
      this.#controlNodes = await presentNodes(CONTROL_NODES, this.#roots);
      const needed = devices.flatMap(capabilitiesOf);
      if (needed.some((capability) => !this.#capabilities.has(capability))) {
        this.#capabilities = await readMigCapabilities(procRoot);
      }
      if (this.#cdi === null) continue;
      const facts = {
        roots: this.#roots,
        sysfsRoot,
        driverVersion: null,
        hooks: this.#cdi.hooks,
        flags: cdiFeatureFlags,
        controlNodes: this.#controlNodes,
        capabilities: this.#capabilities,
      };
      await this.#cdi.specs.write(devices, facts, await librariesStamp(this.#roots.driverHere));
    }
  }

  #setup(resource: string): AllocateSetup {
    const { options, sharing } = this.#settings;
    return {
      resource,
      strategies: options.deviceListStrategy,
      identity: containerIdentity(options),
      failRequestsGreaterThanOne: sharing.failRequestsGreaterThanOne,
      features: featuresOf(options),
      imexChannels: this.#imexChannels,
      cdi: {
        vendor: CDI_VENDOR,
        naming: cdiNaming(options),
        annotationPrefix: options.cdiAnnotationPrefix,
        additional: this.#cdi?.specs.additional ?? [],
        written: this.#cdi?.specs.written ?? new Set(),
      },
      nodes: options.passDeviceSpecs
        ? {
            devRoot: options.nvidiaDevRoot,
            controlNodes: this.#controlNodes,
            capabilities: this.#capabilities,
          }
        : null,
      mps: mpsOf(resource, this.#settings),
    };
  }
}

/** Loaded where it is needed: the first registration of others does not wait for it. */
async function cdiUnder(
  options: DevicePluginOptions,
  imexChannels: readonly number[],
  roots: Roots,
  log: PluginLog,
): Promise<Cdi> {
  const [{ PluginSpecs }, { findHookProgram }] = await Promise.all([
    import('../cdi/plugin-specs.ts'),
    import('../cdi/hooks.ts'),
  ]);
  if (options.cdiFeatureFlags.includes('enable-coherent-annotations')) {
    log.warn({}, 'enable-coherent-annotations has no effect: our CDI specs have no annotations');
  }
  const features = featuresOf(options);
  return {
    specs: new PluginSpecs({ folder: options.cdiSpecDir, features, imexChannels, log }),
    hooks: await findHookProgram(options.nvidiaCdiHookPath, options.cdiDisableHooks, roots),
  };
}

function featuresOf(options: DevicePluginOptions): Feature[] {
  return FEATURES.filter((feature) => options[`${feature}Enabled`]);
}

function mpsOf(resource: string, settings: Settings): MpsSetup | null {
  if (!sharedByMps(settings).includes(resource)) return null;
  const { options } = settings;
  return {
    pipeDirectory: `${MPS_ROOT}/${resource}/pipe`,
    hostPipeDirectory: `${options.mpsRoot}/${resource}/pipe`,
    hostShmDirectory: `${options.mpsRoot}/shm`,
  };
}

/** Those that are there; one that is not is told, or an error where it is required. */
async function imexChannelsOf({ imex }: Settings, roots: Roots, log: PluginLog): Promise<number[]> {
  const nodes = imex.channelIDs.map(imexNode);
  const inRoot = await presentNodes(nodes, roots);
  // A runtime may have put the node into our own /dev.
  const present = new Set([...inRoot, ...(await presentNodes(nodes, { ...roots, devHere: '/' }))]);
  const missing = nodes.filter((node) => !present.has(node));
  if (missing.length > 0) {
    const text = `The IMEX channel ${missing.join(', ')} is not there as a character device, neither below ${roots.devHere} nor in /dev`;
    if (imex.required) {
      throw new Error(`${text}; make it (nvidia-modprobe -i), or unset --imex-required (IMEX_REQUIRED).`);
    }
    log.warn({ missing }, `${text}: containers do not get it`);
  }
  return imex.channelIDs.filter((channel) => present.has(imexNode(channel)));
}
