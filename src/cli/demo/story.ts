import { setTimeout as delay } from 'node:timers/promises';

import type { AdmittedPod, DevelopmentKubelet, PluginDevice } from '../../kubelet/index.ts';
import type { DemoScreen, Standing } from './screen.ts';

export const RESOURCE = 'nvidia.com/gpu';
const XID_FALLEN_OFF_THE_BUS = 79;
const PATIENCE_MS = 20_000;

/** The actors, and what the story needs of them. */
export type Stage = {
  readonly kubelet: DevelopmentKubelet;
  /** Breaks GPUs under the running plugin, by their index. */
  readonly gpus: {
    xid(gpu: number, xid: number): void | Promise<void>;
    lose(gpu: number): void | Promise<void>;
    restore(gpu: number): void | Promise<void>;
  };
  readonly screen: DemoScreen;
  /** Milliseconds between two scenes, for a person to read. */
  readonly pauseMs: number;
  /** When the plugin was started, by performance.now(). */
  readonly pluginStart: number;
  readonly quietPeriodMs: number;
  /** Ends the story: rejects with the signal's reason. */
  readonly signal: AbortSignal;
};

/** From 8 GPUs that register to one that dies and comes back; resolves when all is told. */
export async function tell(stage: Stage): Promise<void> {
  const { screen, pauseMs, quietPeriodMs, signal } = stage;
  const registered = await registration(stage);
  await delay(pauseMs, undefined, { signal });
  const { pod, admitted } = await admission(stage);
  await delay(pauseMs, undefined, { signal });
  const { gpu, id, noticed } = await death(stage, pod);
  await delay(pauseMs, undefined, { signal });
  const offered = await recovery(stage, pod, gpu, id);
  await delay(pauseMs, undefined, { signal });
  screen.summary([
    ['start of the plugin -> registered', registered, ''],
    ['pod -> its environment', admitted, ''],
    [`Xid ${XID_FALLEN_OFF_THE_BUS} -> out of the list`, noticed, ''],
    ['back on the bus -> offered again', offered, `${quietPeriodMs} ms of it to be sure`],
  ]);
}

/** The GPUs as a row of marks. */
export function standings(kubelet: DevelopmentKubelet): Standing[] {
  const held = new Set(
    kubelet
      .pods()
      .flatMap((pod) => pod.containers)
      .flatMap((container) => container.deviceIds[RESOURCE] ?? []),
  );
  return kubelet.devices(RESOURCE).map(({ id, healthy }) => {
    if (!healthy) return 'unhealthy';
    return held.has(id) ? 'held' : 'free';
  });
}

async function registration(stage: Stage): Promise<number> {
  const { kubelet, screen, pluginStart } = stage;
  const devices = await seen(stage, (list) => list.length > 0);
  const took = performance.now() - pluginStart;
  screen.fact('plugin', `registers ${devices.length} GPUs as ${RESOURCE}`, standings(kubelet));
  return took;
}

async function admission(stage: Stage): Promise<{ pod: AdmittedPod; admitted: number }> {
  const { kubelet, screen } = stage;
  const start = performance.now();
  const pod = await kubelet.admit({
    podName: 'train',
    containers: [{ name: 'main', resources: { [RESOURCE]: 2 } }],
  });
  const admitted = performance.now() - start;
  screen.fact('pod', 'asks for two GPUs, and its container sees', standings(kubelet));
  for (const [key, value] of Object.entries(pod.containers[0]?.env ?? {})) screen.detail(`${key}=${value}`);
  return { pod, admitted };
}

async function death(stage: Stage, pod: AdmittedPod): Promise<{ gpu: number; id: string; noticed: number }> {
  const { kubelet, gpus, screen } = stage;
  const held = pod.containers[0]?.deviceIds[RESOURCE] ?? [];
  // A free one, in the middle of the row; the list is in the order of the GPUs.
  const devices = kubelet.devices(RESOURCE);
  const free = devices.filter((device) => !held.includes(device.id));
  const id = free[Math.floor(free.length / 2)]?.id ?? '';
  const gpu = devices.findIndex((device) => device.id === id);
  screen.fact(`gpu ${gpu}`, `falls off the bus: Xid ${XID_FALLEN_OFF_THE_BUS}`);
  const start = performance.now();
  await gpus.lose(gpu);
  await gpus.xid(gpu, XID_FALLEN_OFF_THE_BUS);
  await seen(stage, (list) => list.some((device) => device.id === id && !device.healthy));
  const noticed = performance.now() - start;
  screen.fact('plugin', `takes GPU ${gpu} out, the others stay`, standings(kubelet));
  return { gpu, id, noticed };
}

async function recovery(stage: Stage, pod: AdmittedPod, gpu: number, id: string): Promise<number> {
  const { kubelet, gpus, screen } = stage;
  screen.fact(`gpu ${gpu}`, 'is back on the bus; the plugin watches it');
  const start = performance.now();
  await gpus.restore(gpu);
  await seen(stage, (list) => list.some((device) => device.id === id && device.healthy));
  const offered = performance.now() - start;
  screen.fact('plugin', `offers GPU ${gpu} again`, standings(kubelet));
  const kept = kubelet
    .pods()
    .some(({ uid, containers }) => uid === pod.uid && containers[0]?.state === 'running');
  if (kept) screen.fact('pod', 'kept its two GPUs all the while');
  return offered;
}

/** Waits for a list of the plugin; an end of the story ends the wait. */
async function seen(
  { kubelet, signal }: Stage,
  predicate: (devices: readonly PluginDevice[]) => boolean,
): Promise<readonly PluginDevice[]> {
  const ended = new AbortController();
  const patience = AbortSignal.any([signal, ended.signal]);
  const waiting = new Promise<void>((resolve) => {
    const look = (): void => {
      if (predicate(kubelet.devices(RESOURCE))) resolve();
    };
    patience.addEventListener('abort', kubelet.on(look));
    look();
  });
  const tooLong = delay(PATIENCE_MS, undefined, { signal: patience }).then(() => {
    throw new Error(
      `The plugin did not send the list that was waited for within ${PATIENCE_MS} ms; the last one was ${JSON.stringify(kubelet.devices(RESOURCE))}.`,
    );
  });
  try {
    await Promise.race([waiting, tooLong]);
  } finally {
    ended.abort();
  }
  return kubelet.devices(RESOURCE);
}
