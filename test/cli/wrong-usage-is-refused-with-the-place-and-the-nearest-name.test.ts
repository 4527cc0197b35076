import { describe, expect, test } from 'vitest';

import { cli } from './support/cli.ts';

const WRONG = [
  [['lst'], 'There is no command lst', 'Did you mean list?'],
  [['mock', 'lsit'], 'There is no command lsit', 'Did you mean list?'],
  [['list', '--jsno'], 'There is no option --jsno.', 'Did you mean --json?'],
  [['list', '--mock'], '--mock needs a value: --mock SCENARIO.'],
  [['list', '--mock', '--json'], '--mock needs a value (SCENARIO), but --json follows'],
  [['list', '--json=maybe'], '--json is a switch and takes true or false, not "maybe".'],
  [['list', 'gpu0'], 'It takes no argument, but "gpu0" was given.'],
  [['--json', 'list'], 'There is no option --json before the command'],
  [
    ['device-plugin', '--kubelet-sokcet=/x'],
    'There is no option --kubelet-sokcet.',
    'Did you mean --kubelet-socket?',
  ],
  [['device-plugin', '--device-id-strategy=uid'], '--device-id-strategy is "uid"', 'Did you mean uuid?'],
  [
    ['device-plugin', '--health-quiet-period=soon'],
    '--health-quiet-period is "soon", but must be a duration',
  ],
  [
    ['device-plugin', '--pass-device-specs', 'true'],
    'It takes flags only, but "true" is none.',
    '--flag=true',
  ],
  [['device-plugin', '--kubelet-socket'], '--kubelet-socket needs a value: --kubelet-socket PATH.'],
  [
    ['device-plugin', '--mps-root', '--gds-enabled'],
    '--mps-root needs a value (PATH), but --gds-enabled follows',
  ],
  [
    ['device-plugin', '--driver-root=/', '-nvidia-driver-root=/a'],
    '--driver-root and --nvidia-driver-root are two names of one setting',
  ],
  [
    ['device-plugin', '--device-list-strategy=envvar,cdi-cr'],
    '--device-list-strategy is "cdi-cr"',
    'Did you mean cdi-cri?',
  ],
  [['demo', '--pause=long'], '--pause is "long", but must be seconds'],
  [['mock', 'run'], 'Name the scenario'],
  [['mock', 'run', 'h100x8', 'node'], 'The program stands behind two dashes'],
  [['mock', 'xid', '0'], 'XID is missing: GPU XID.'],
  [['mock', 'lose', '0'], 'Which mock is not said'],
  [['mock', 'validate'], 'Name at least one scenario file.'],
] as const;

describe('a wrong command line ends with 2, says what is wrong and where help is', () => {
  test.each(WRONG)('%j', async (args, ...sentences) => {
    const { code, stdout, stderr } = await cli(args);
    for (const sentence of sentences) expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/See node-nvml.* --help\.\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('an environment variable of the device plugin is refused by its name', async () => {
    const { code, stderr } = await cli(['device-plugin'], { env: { DEVICE_ID_STRATEGY: 'serial' } });
    expect(stderr).toContain('DEVICE_ID_STRATEGY is "serial", but must be uuid or index.');
    expect(code).toBe(2);
  });
});
