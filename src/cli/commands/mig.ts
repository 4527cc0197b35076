import type { CommandGroup } from '../command.ts';

export const group: CommandGroup = {
  description:
    'Divides GPUs (MIG): what there is, the ways to cut, and cutting. Changes are for root, hold until the next reboot, and are refused while programs use what they would take away.',
  bare: null,
  commands: [
    {
      name: 'list',
      summary: 'What was cut from the GPUs.',
      load: async () => (await import('./mig/list.ts')).command,
    },
    {
      name: 'profiles',
      summary: 'The ways to cut the GPUs, and how much of each there is room for.',
      load: async () => (await import('./mig/profiles.ts')).command,
    },
    {
      name: 'enable',
      summary: 'Switch MIG mode on.',
      load: async () => (await import('./mig/mode.ts')).enable,
    },
    {
      name: 'disable',
      summary: 'Switch MIG mode off.',
      load: async () => (await import('./mig/mode.ts')).disable,
    },
    {
      name: 'create',
      summary: 'Cut instances.',
      load: async () => (await import('./mig/create.ts')).command,
    },
    {
      name: 'destroy',
      summary: 'Take instances away.',
      load: async () => (await import('./mig/destroy.ts')).command,
    },
  ],
};
