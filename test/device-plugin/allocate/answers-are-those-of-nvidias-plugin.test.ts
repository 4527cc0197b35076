import { describe, expect, it } from 'vitest';

import { containerAnswer } from '../../../src/device-plugin/allocate/container-answer.ts';
import {
  type AllocateSetup,
  DEVICE_LIST_STRATEGIES,
  type DeviceListStrategy,
} from '../../../src/device-plugin/allocate/setup.ts';
import { gpu, REQUESTS, setup, whole } from './devices.ts';

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const IDENTITIES = ['uuid', 'index'] as const;
const CAPABILITIES = new Map([
  ['gpu3/gi9/access', 570],
  ['gpu3/gi9/ci0/access', 571],
  ['gpu1/gi1/access', 138],
  ['gpu1/gi1/ci2/access', 141],
]);

describe('an answer to Allocate', () => {
  for (const strategies of subsets(DEVICE_LIST_STRATEGIES)) {
    it(`by ${strategies.join(' and ')} is the golden one, for each identity and kind of device`, async () => {
      const golden = `golden/${strategies.join('+')}.json`;
      await expect(pretty(answers({ strategies }))).toMatchFileSnapshot(golden);
    });
  }

  it('with device nodes is the golden one', async () => {
    const nodes = {
      devRoot: '/run/nvidia/driver',
      controlNodes: ['/dev/nvidiactl', '/dev/nvidia-uvm'],
      capabilities: CAPABILITIES,
    };
    await expect(pretty(answers({ strategies: ['envvar'], nodes }))).toMatchFileSnapshot('golden/nodes.json');
  });

  it('with everything else that can be on is the golden one', async () => {
    const everything: Partial<AllocateSetup> = {
      strategies: DEVICE_LIST_STRATEGIES,
      features: ['gdrcopy', 'gds', 'mofed'],
      imexChannels: [0],
      nodes: { devRoot: '/', controlNodes: ['/dev/nvidiactl'], capabilities: CAPABILITIES },
      mps: {
        pipeDirectory: '/mps/nvidia.com/gpu/pipe',
        hostPipeDirectory: '/run/nvidia/mps/nvidia.com/gpu/pipe',
        hostShmDirectory: '/run/nvidia/mps/shm',
      },
    };
    const additional = ['imex-channel=0', 'gdrcopy=all', 'gds=all', 'mofed=all'];
    await expect(pretty(answers(everything, additional))).toMatchFileSnapshot('golden/everything.json');
  });

  it('names devices of a CDI spec by PCI slot, if that is chosen', () => {
    const chosen = setup({ strategies: ['cdi-cri'], cdi: { ...setup().cdi, naming: 'slot' } });
    const names = Object.values(REQUESTS).map((request) =>
      containerAnswer(request, chosen).cdiDevices.map(({ name }) => name.split('=').at(-1)),
    );
    expect(names).toEqual([
      ['0000:03:00.0', '0000:01:00.0'],
      ['0000:03:00.0-gi9-ci0', '0000:01:00.0-gi1-ci2'],
      ['0000:03:00.0', '0000:01:00.0'],
    ]);
  });

  it('has a key of its own for each container, as two resources may be in one', () => {
    const annotated = setup({ strategies: ['cdi-annotations'] });
    const keys = [1, 2].flatMap(() => Object.keys(containerAnswer([whole(gpu(0))], annotated).annotations));
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(UUID);
    expect((keys[0] ?? '').split('/').at(-1)?.length).toBeLessThanOrEqual(63);
  });

  it('takes another prefix for its annotation', () => {
    const cdi = { ...setup().cdi, annotationPrefix: 'nvidia.cdi.k8s.io/' };
    const { annotations } = containerAnswer([whole(gpu(0))], setup({ strategies: ['cdi-annotations'], cdi }));
    expect(Object.keys(annotations)[0]).toMatch(/^nvidia\.cdi\.k8s\.io\/nvidia-device-plugin_/);
  });

  it("is the one device of Windows' subsystem for Linux under its own name", () => {
    const wsl = whole(gpu(0, { uuid: 'all', minor: null }));
    const nodes = { devRoot: '/', controlNodes: [], capabilities: new Map<string, number>() };
    const answer = containerAnswer([wsl], setup({ identity: 'index', nodes }));
    expect(answer.envs).toEqual({ NVIDIA_VISIBLE_DEVICES: 'all' });
    expect(answer.devices.map((node) => node.hostPath)).toEqual(['/dev/dxg']);
  });
});

/** Answers for identity x kind of device; every CDI name is in a spec. */
function answers(change: Partial<AllocateSetup>, additional: readonly string[] = []): unknown {
  const vendor = 'k8s.device-plugin.nvidia.com';
  return Object.fromEntries(
    IDENTITIES.map((identity) => {
      const cdi = {
        ...setup().cdi,
        naming: identity,
        additional: additional.map((name) => `${vendor}/${name}`),
        written: { has: () => true } as unknown as ReadonlySet<string>,
      };
      const chosen = setup({ identity, cdi, ...change });
      const byKind = Object.entries(REQUESTS).map(([kind, request]) => [
        kind,
        containerAnswer(request, chosen),
      ]);
      return [identity, Object.fromEntries(byKind)];
    }),
  );
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll(new RegExp(UUID, 'g'), '<uuid>')}\n`;
}

function subsets(strategies: readonly DeviceListStrategy[]): DeviceListStrategy[][] {
  return strategies
    .reduce<DeviceListStrategy[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]])
    .filter((set) => set.length > 0);
}
