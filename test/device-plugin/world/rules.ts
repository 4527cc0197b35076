import type { LayoutRules } from '../../../src/device-plugin/layout.ts';

export const GPU = 'nvidia.com/gpu';

export type ConfigRules = Omit<LayoutRules, 'identity'>;

/** Settings that a config file may have, all of them at odds with one another. */
export const RULES: readonly ConfigRules[] = [
  rules('none', null),
  rules('none', 'nvidia.com/card'),
  rules('mixed', null),
  rules('none', null, [{ name: GPU, rename: null, devices: 'all', replicas: 3 }]),
  rules('none', null, [{ name: GPU, rename: 'nvidia.com/gpu.shared', devices: 2, replicas: 2 }]),
  rules('mixed', null, [
    { name: 'nvidia.com/mig-1g.10gb', rename: null, devices: 'all', replicas: 2 },
    { name: GPU, rename: 'nvidia.com/gpu.shared', devices: ['0', '1:0'], replicas: 2 },
  ]),
  rules('single', null),
];

export function rules(
  migStrategy: LayoutRules['migStrategy'],
  name: string | null,
  resources: LayoutRules['sharing']['resources'] = [],
): ConfigRules {
  const gpus = [{ pattern: '*', name: name ?? GPU }];
  return {
    migStrategy,
    resources: { gpus, migs: [] },
    sharing: {
      strategy: 'time-slicing',
      renameByDefault: false,
      failRequestsGreaterThanOne: false,
      resources,
    },
  };
}
