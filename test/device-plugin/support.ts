import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

import {
  defaultSettings,
  type DevicePluginOptions,
  noObserver,
  type OpenDriver,
  type Pace,
  type PluginLog,
  type PluginObserver,
  runDevicePlugin,
  type Settings,
} from '../../src/device-plugin/index.ts';
import { DevelopmentKubelet, type PluginDevice } from '../../src/kubelet/index.ts';

export const GPU = 'nvidia.com/gpu';

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plugin-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A node: folders that outlive kubelet and plugin, as a disk does. */
export class Node {
  readonly folder: string;
  readonly kubelet: DevelopmentKubelet;

  private constructor(folder: string, kubelet: DevelopmentKubelet) {
    this.folder = folder;
    this.kubelet = kubelet;
  }

  static async start(options: { readonly pluginsRegistry?: boolean } = {}): Promise<Node> {
    const folder = await temporaryFolder();
    const kubelet = await DevelopmentKubelet.start({ directory: join(folder, 'kubelet'), ...options });
    onTestFinished(() => kubelet.stop());
    return new Node(folder, kubelet);
  }

  get stateDir(): string {
    return join(this.folder, 'state');
  }

  get isolationFile(): string {
    return join(this.folder, 'etc/unhealthyDevices.json');
  }

  async isolate(content: object): Promise<void> {
    await mkdir(dirname(this.isolationFile), { recursive: true });
    await writeFile(this.isolationFile, JSON.stringify(content));
  }

  /** As flags and a config file would have them. */
  settings(
    options: Partial<DevicePluginOptions> = {},
    config: Partial<Pick<Settings, 'resources' | 'sharing'>> = {},
  ): Settings {
    const all = defaultSettings({
      kubeletSocket: this.kubelet.paths.kubeletSocket,
      podResourcesSocket: this.kubelet.paths.podResourcesSocket,
      stateDir: this.stateDir,
      sysfsRoot: join(this.folder, 'sys'),
      isolationFile: this.isolationFile,
      healthQuietPeriodMs: 50,
      ...options,
    });
    return { ...all, ...config };
  }

  async setNumaNode(address: string, node: number): Promise<void> {
    const device = join(this.folder, 'sys/bus/pci/devices', address);
    await mkdir(device, { recursive: true });
    await writeFile(join(device, 'numa_node'), `${node}\n`);
  }

  plugin(
    openDriver: OpenDriver,
    options: Partial<DevicePluginOptions> = {},
    config: Partial<Pick<Settings, 'resources' | 'sharing'>> = {},
  ): RunningPlugin {
    return this.pluginUnder(openDriver, this.settings(options, config));
  }

  pluginUnder(openDriver: OpenDriver, settings: Settings, pace: Partial<Pace> = {}): RunningPlugin {
    const plugin = new RunningPlugin(openDriver, settings, noObserver, pace);
    onTestFinished(() => plugin.stop());
    return plugin;
  }
}

/** The plugin in this process, at a test's pace. */
export class RunningPlugin {
  readonly lines: string[] = [];
  readonly ended: Promise<void>;
  readonly #stop: AbortController = new AbortController();
  readonly #changes: ReadableStream<Settings>;
  #change: (settings: Settings) => void = () => undefined;

  constructor(
    openDriver: OpenDriver,
    settings: Settings,
    observer: PluginObserver = noObserver,
    pace: Partial<Pace> = {},
  ) {
    this.#changes = new ReadableStream({
      start: (queue) => {
        this.#change = (changed) => {
          queue.enqueue(changed);
        };
      },
    });
    this.ended = runDevicePlugin(settings, {
      openDriver,
      log: this.#log(),
      signal: this.#stop.signal,
      changes: this.#changes,
      observer,
      pace: { lookMs: 20, closeLookMs: 10, heldLookMs: 20, checkupMs: 60_000, ...pace },
    });
    // A test that expects a rejection awaits `ended`; others must not fail for it twice.
    this.ended.catch(() => undefined);
  }

  /** As a changed config file does. */
  change(settings: Settings): void {
    this.#change(settings);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.ended.catch(() => undefined);
  }

  #log(): PluginLog {
    const line = (_fields: object, message: string): void => {
      this.lines.push(message);
    };
    return { debug: line, info: line, warn: line, error: line };
  }
}

/** The list is exactly this: id -> healthy. */
export function listIs(
  expected: Readonly<Record<string, boolean>>,
): (devices: readonly PluginDevice[]) => boolean {
  return (devices) => {
    const actual = devices.map(({ id, healthy }) => [id, healthy] as const).sort(byId);
    const wanted = Object.entries(expected).sort(byId);
    return JSON.stringify(actual) === JSON.stringify(wanted);
  };
}

export function healthy(count: number): (devices: readonly PluginDevice[]) => boolean {
  return (devices) => devices.filter((device) => device.healthy).length === count;
}

export function podWith(
  count: number,
  podName = 'pod',
): {
  podName: string;
  containers: { name: string; resources: Record<string, number> }[];
} {
  return { podName, containers: [{ name: 'main', resources: { [GPU]: count } }] };
}

function byId(left: readonly [string, boolean], right: readonly [string, boolean]): number {
  return left[0].localeCompare(right[0]);
}
