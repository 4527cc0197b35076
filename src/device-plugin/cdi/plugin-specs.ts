import { posix } from 'node:path';

import { CDI_NAMINGS, CDI_VENDOR, cdiName } from '../allocate/device-names.ts';
import type { NodeDevice } from '../allocate/node-devices.ts';
import type { Feature } from '../allocate/setup.ts';
import type { PluginLog } from '../log.ts';
import { messageOf } from '../text.ts';
import { featureSpec, imexSpec } from './additional-specs.ts';
import { gpuSpec, type NodeFacts } from './gpu-spec.ts';
import { type CdiSpec, documentOf } from './spec.ts';
import { namesInSpecFile, specFileName, writeSpecFile } from './spec-file.ts';

export type PluginSpecsOptions = {
  readonly folder: string;
  readonly features: readonly Feature[];
  readonly imexChannels: readonly number[];
  readonly log: PluginLog;
};

/**
 * The specs that our answers name devices of. They stay when the plugin ends: the kubelet replays answers for as long as
 * their pods live, and a container of theirs that starts again needs the names.
 */
export class PluginSpecs {
  readonly #options: PluginSpecsOptions;
  /** By file. */
  readonly #names: Map<string, readonly string[]> = new Map();
  #additional: readonly string[] = [];
  /** What the specs in place were made of; null: they must be made anew. */
  #madeOf: string | null = null;
  #told: string | null = null;

  constructor(options: PluginSpecsOptions) {
    this.#options = options;
  }

  /** Qualified names that the files define now, those of an earlier run too. */
  get written(): ReadonlySet<string> {
    return new Set([...this.#names.values()].flat());
  }

  /** Qualified names for every container, beside its devices. */
  get additional(): readonly string[] {
    return this.#additional;
  }

  /**
   * Makes the specs, unless they are made of just this; `driver` changes when the driver's files do. What fails is told,
   * once, and tried again by the next call.
   */
  async write(devices: readonly NodeDevice[], facts: NodeFacts, driver: string): Promise<void> {
    // The capabilities of a device never change.
    const madeOf = JSON.stringify([devices, facts, driver]);
    if (madeOf === this.#madeOf) return;
    const troubles = await this.#tried(async () => {
      const additional = await this.#additionalSpecs(facts);
      this.#additional = additional.flatMap(namesOf);
      const troubles: string[] = [];
      const specs = [...additional];
      if (devices.length > 0) {
        const { spec, lacks } = await this.#gpuSpec(devices, facts);
        troubles.push(...lacks);
        if (spec.devices.length > 0) specs.unshift(spec);
      }
      for (const spec of specs) troubles.push(...(await this.#tried(() => this.#put(spec))));
      return troubles;
    });
    this.#madeOf = troubles.length === 0 ? madeOf : null;
    this.#tell(troubles);
  }

  /**
   * Under every name that a device can have or had: running pods have answers of other settings, of NVIDIA's plugin, or
   * of before a migration.
   */
  #gpuSpec(devices: readonly NodeDevice[], facts: NodeFacts): ReturnType<typeof gpuSpec> {
    const taken = new Set(devices.flatMap((device) => CDI_NAMINGS.map((naming) => cdiName(device, naming))));
    const named = devices.map((device) => {
      const former = device.formerUuids.filter((uuid) => !taken.has(uuid));
      for (const uuid of former) taken.add(uuid);
      const names = new Set([...CDI_NAMINGS.map((naming) => cdiName(device, naming)), ...former]);
      return { names: [...names], device };
    });
    return gpuSpec(`${CDI_VENDOR}/gpu`, named, facts, false);
  }

  async #additionalSpecs({ roots }: NodeFacts): Promise<CdiSpec[]> {
    const { features, imexChannels } = this.#options;
    const specs = await Promise.all(features.map((feature) => featureSpec(CDI_VENDOR, feature, roots)));
    return [imexSpec(CDI_VENDOR, imexChannels, roots), ...specs].filter((spec) => spec !== null);
  }

  async #put(spec: CdiSpec): Promise<readonly string[]> {
    const path = posix.join(this.#options.folder, specFileName(spec.kind));
    // What an earlier run wrote is in place as long as nothing takes its place.
    if (!this.#names.has(path)) this.#names.set(path, await namesInSpecFile(path));
    const isNew = await writeSpecFile(path, `${JSON.stringify(documentOf(spec), null, 2)}\n`);
    const names = namesOf(spec);
    this.#names.set(path, names);
    if (isNew)
      this.#options.log.info({ path, names }, `CDI spec ${path} written, with ${names.length} names`);
    return [];
  }

  async #tried(work: () => Promise<readonly string[]>): Promise<readonly string[]> {
    try {
      return await work();
    } catch (error) {
      return [messageOf(error)];
    }
  }

  #tell(troubles: readonly string[]): void {
    const text = troubles.join('\n');
    if (text !== this.#told) for (const trouble of troubles) this.#options.log.error({}, trouble);
    this.#told = text;
  }
}

function namesOf({ kind, devices }: CdiSpec): string[] {
  return devices.map(({ name }) => `${kind}=${name}`);
}
