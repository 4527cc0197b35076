import type { CommandGroup } from '../command.ts';

export const group: CommandGroup = {
  description:
    'A real libnvidia-ml.so.1 that behaves: any program that uses NVML runs on it, in any language. A running mock is driven from outside; which one is said by --state or NODE_NVML_MOCK_STATE, which `mock run` sets for the program.',
  bare: null,
  commands: [
    {
      name: 'list',
      summary: 'The scenarios that come with the package.',
      load: async () => (await import('./mock/list.ts')).command,
    },
    {
      name: 'validate',
      summary: 'Check scenario files.',
      load: async () => (await import('./mock/validate.ts')).command,
    },
    {
      name: 'run',
      summary: 'Run a program on a mock driver.',
      load: async () => (await import('./mock/run.ts')).command,
    },
    {
      name: 'env',
      summary: 'Start a mock for a shell: print what it has to export.',
      load: async () => (await import('./mock/env.ts')).command,
    },
    {
      name: 'stop',
      summary: 'End a mock that `mock env` started.',
      load: async () => (await import('./mock/stop.ts')).command,
    },
    {
      name: 'root',
      summary: 'Lay out a driver root, such as container tools expect.',
      load: async () => (await import('./mock/root.ts')).command,
    },
    {
      name: 'capture',
      summary: 'Write a scenario of the GPUs of this machine.',
      load: async () => (await import('./mock/capture.ts')).command,
    },
    {
      name: 'xid',
      summary: 'Let a GPU report an Xid.',
      load: async () => (await import('./mock/xid.ts')).command,
    },
    {
      name: 'lose',
      summary: 'Let a GPU fall off the bus.',
      load: async () => (await import('./mock/lose.ts')).command,
    },
    {
      name: 'return',
      summary: 'Bring a lost GPU back.',
      load: async () => (await import('./mock/return.ts')).command,
    },
    {
      name: 'set',
      summary: 'Give a function a return code, latency or a hang.',
      load: async () => (await import('./mock/set.ts')).command,
    },
    {
      name: 'driver',
      summary: 'Unload, load or upgrade the driver, or take it out of reach.',
      load: async () => (await import('./mock/driver.ts')).command,
    },
    {
      name: 'uuids',
      summary: 'Give GPUs other UUIDs.',
      load: async () => (await import('./mock/uuids.ts')).command,
    },
    {
      name: 'clock',
      summary: "Move the mock's clock.",
      load: async () => (await import('./mock/clock.ts')).command,
    },
    {
      name: 'at',
      summary: 'Let something happen at a time.',
      load: async () => (await import('./mock/at.ts')).command,
    },
  ],
};
