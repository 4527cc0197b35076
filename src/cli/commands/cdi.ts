import type { CommandGroup } from '../command.ts';

export const group: CommandGroup = {
  description:
    'Writes the GPUs of this node down for container runtimes (CDI, the Container Device Interface): which device nodes, libraries and programs of the driver a container gets with a GPU.',
  bare: null,
  commands: [
    {
      name: 'generate',
      summary: 'Write the specification of the GPUs of this node.',
      load: async () => (await import('./cdi/generate.ts')).command,
    },
    {
      name: 'remove',
      summary: 'Remove the specifications that the device plugin left.',
      load: async () => (await import('./cdi/remove.ts')).command,
    },
  ],
};
