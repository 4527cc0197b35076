import type { CommandGroup } from './command.ts';

/** Every command. They are loaded when called: the start of one never pays for another. */
export const COMMANDS: CommandGroup = {
  description:
    "NVIDIA's management library on the command line, a Kubernetes GPU device plugin, and a mock driver to run both without a GPU.",
  bare: null,
  commands: [
    {
      name: 'list',
      summary: 'Show the GPUs of this machine.',
      load: async () => (await import('./commands/list.ts')).command,
    },
    {
      name: 'query',
      summary: 'Read metrics by name, as a table, JSON or CSV.',
      load: async () => (await import('./commands/query.ts')).command,
    },
    {
      name: 'ps',
      summary: 'Show the processes on the GPUs.',
      load: async () => (await import('./commands/ps.ts')).command,
    },
    {
      name: 'topo',
      summary: 'Show how the GPUs are connected, as a matrix.',
      load: async () => (await import('./commands/topo.ts')).command,
    },
    {
      name: 'mig',
      summary: 'Show and change how GPUs are divided.',
      load: async () => (await import('./commands/mig.ts')).group,
    },
    {
      name: 'events',
      summary: 'Print what happens to the GPUs (Xids, ECC errors, clock and power changes) as it happens.',
      load: async () => (await import('./commands/events.ts')).command,
    },
    {
      name: 'device-plugin',
      summary: 'Offer the GPUs to the kubelet, in place of the device plugin of NVIDIA.',
      load: async () => (await import('./commands/device-plugin.ts')).command,
    },
    {
      name: 'isolate',
      summary: 'Keep new pods away from a GPU.',
      load: async () => (await import('./commands/isolate.ts')).command,
    },
    {
      name: 'release',
      summary: 'Offer a GPU again that was isolated.',
      load: async () => (await import('./commands/release.ts')).command,
    },
    {
      name: 'health',
      summary: 'Show why GPUs are out and what takes them out; bring one back by hand.',
      load: async () => (await import('./commands/health.ts')).group,
    },
    {
      name: 'cdi',
      summary: 'Write the GPUs down for container runtimes (CDI).',
      load: async () => (await import('./commands/cdi.ts')).group,
    },
    {
      name: 'status',
      summary: 'Show how the device plugin of this node and its GPUs are.',
      load: async () => (await import('./commands/status.ts')).command,
    },
    {
      name: 'pods',
      summary: 'Show which pod holds which GPU, as the kubelet tells.',
      load: async () => (await import('./commands/pods.ts')).command,
    },
    {
      name: 'mock',
      summary: 'Run programs on a mock driver, and break its GPUs while they run.',
      load: async () => (await import('./commands/mock.ts')).group,
    },
    {
      name: 'kubelet',
      summary: 'Run a development kubelet in a directory: plugins register, pods are admitted.',
      load: async () => (await import('./commands/kubelet.ts')).command,
    },
    {
      name: 'demo',
      summary: 'Watch the whole chain at work in 15 seconds, without a GPU.',
      load: async () => (await import('./commands/demo.ts')).command,
    },
  ],
};
