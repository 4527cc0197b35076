import type { CommandGroup } from '../command.ts';

export const group: CommandGroup = {
  description:
    'The health of the GPUs, as the device plugin of this node sees it: which are out and why, which Xids take one out, and bringing one back by hand.',
  bare: 'list',
  commands: [
    {
      name: 'list',
      summary: 'The state of every GPU, since when, why, and what to do; also without a command.',
      load: async () => (await import('./health/list.ts')).command,
    },
    {
      name: 'policy',
      summary: 'Which Xids take a GPU out.',
      load: async () => (await import('./health/policy.ts')).command,
    },
    {
      name: 'clear',
      summary: 'Say that a GPU is mended: it is offered again if a probe agrees.',
      load: async () => (await import('./health/clear.ts')).command,
    },
  ],
};
