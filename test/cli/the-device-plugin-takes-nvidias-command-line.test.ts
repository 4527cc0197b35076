import { readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { cli, ENTRY, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

type Printed = {
  readonly config: Readonly<Record<string, Record<string, unknown>>>;
  readonly commandLine: Record<string, unknown>;
};

async function nvidiaName(): Promise<string> {
  const entry = join(await temporaryFolder(), 'nvidia-device-plugin');
  await symlink(ENTRY, entry);
  return entry;
}

describe('flags as Go reads them', () => {
  test('one dash or two, a space or =, switches with =, lists repeated, every alias', async () => {
    const { stdout, stderr } = await cli(
      [
        ...['-mig-strategy=single', '--device-id-strategy', 'index', '-pass-device-specs', '--gds-enabled=T'],
        ...['--fail-on-init-error=0', '-device-list-strategy', 'envvar, cdi-cri'],
        ...['--device-list-strategy=volume-mounts', '--nvidia-driver-root=/run/nvidia/driver'],
        ...['-nvidia-ctk-path', '/x', '--container-driver-root=', '--mps-root=', '--imex-channel-ids=0x0'],
        ...['--kubelet-socket', '', '--health-quiet-period=1.5s', '--print-config', '--'],
      ],
      { entry: await nvidiaName(), env: { MIG_STRATEGY: 'mixed', GDRCOPY_ENABLED: '1', MOFED_ENABLED: '' } },
    );
    expect(stderr).toBe('');
    const { config, commandLine } = JSON.parse(stdout) as Printed;
    expect(config['flags']).toMatchObject({
      migStrategy: 'single',
      failOnInitError: false,
      nvidiaDriverRoot: '/run/nvidia/driver',
      nvidiaDevRoot: '/run/nvidia/driver',
      gdrcopyEnabled: true,
      gdsEnabled: true,
      mofedEnabled: false,
      plugin: {
        passDeviceSpecs: true,
        deviceListStrategy: ['envvar', 'cdi-cri', 'volume-mounts'],
        deviceIDStrategy: 'index',
        nvidiaCTKPath: '/x',
        containerDriverRoot: '/',
        healthQuietPeriod: '1500ms',
      },
    });
    expect(config['imex']).toEqual({ channelIDs: [0], required: false });
    expect(commandLine['kubelet-socket']).toBe('');
  });

  test('what follows from another setting is printed as it is in force', async () => {
    const { stdout } = await cli(['device-plugin', '--print-config'], {
      env: { CHECKPOINT_DEVICE_ID_STRATEGY: 'index' },
    });
    const plugin = { deviceIDStrategy: 'index', cdiDeviceNameStrategy: 'index' };
    expect((JSON.parse(stdout) as Printed).config['flags']).toMatchObject({ plugin });
  });

  test('what --print-config prints is a config', async () => {
    const file = join(await temporaryFolder(), 'config.yaml');
    await writeFile(
      file,
      'flags: {migStrategy: mixed}\nresources: {gpus: [{pattern: "*H100*", name: big}]}\nsharing: {timeSlicing: {renameByDefault: true, resources: [{name: big, replicas: 3, devices: 2}]}}\n',
    );
    const printed = async (): Promise<Printed> => {
      const { stdout, stderr } = await cli(['device-plugin', '--print-config', `--config-file=${file}`]);
      expect(stderr).toBe('');
      return JSON.parse(stdout) as Printed;
    };
    const { config } = await printed();
    expect(config['sharing']).toEqual({
      timeSlicing: {
        renameByDefault: true,
        failRequestsGreaterThanOne: false,
        resources: [{ name: 'nvidia.com/big', rename: 'nvidia.com/big.shared', devices: 2, replicas: 3 }],
      },
    });
    await writeFile(file, JSON.stringify(config));
    expect((await printed()).config).toEqual(config);
  });
});

test.each(['--version', '-v', '-version'])('%s shows the version under NVIDIA’s name too', async (flag) => {
  const { code, stdout } = await cli([flag], { entry: await nvidiaName() });
  expect(stdout).toMatch(/version \d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});

test('a wrong config file is wrong usage', async () => {
  const file = join(await temporaryFolder(), 'config.yaml');
  await writeFile(file, 'flags:\n  migStrateg: none\n');
  const { code, stderr } = await cli(['device-plugin', '--config-file', file]);
  expect(stderr).toContain(`${file}:2:3: flags.migStrateg is no key of flags`);
  expect(stderr).toContain('Did you mean migStrategy?');
  expect(code).toBe(2);
});

describe('the running plugin', () => {
  const CONFIG = 'flags:\n  plugin:\n    passDeviceSpecs: false\n';

  async function running(): Promise<{
    file: string;
    kill: (signal: NodeJS.Signals) => void;
    pid: number;
    lines: () => string[];
    ended: Promise<unknown>;
  }> {
    const folder = await temporaryFolder();
    const file = join(folder, 'config.yaml');
    await writeFile(file, CONFIG);
    const env = {
      CONFIG_FILE: file,
      KUBELET_SOCKET: join(folder, 'kubelet.sock'),
      POD_RESOURCES_SOCKET: join(folder, 'pods.sock'),
      STATE_DIR: join(folder, 'state'),
    };
    const { child, output } = startCli(['--mock=t4'], { entry: await nvidiaName(), env });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const lines = (): string[] => output.stdout.split('\n');
    const ended = new Promise((resolve) => child.on('close', resolve));
    return { file, kill: (signal) => child.kill(signal), pid: child.pid ?? 0, lines, ended };
  }

  const configurations = (lines: readonly string[]): unknown[] =>
    lines
      .filter((line) => line.includes('"Running with this configuration"'))
      .map((line) => (JSON.parse(line) as Printed).config['flags']?.['plugin'])
      .map((plugin) => (plugin as Record<string, unknown>)['passDeviceSpecs']);

  test('tells its settings, is found by the name of NVIDIA’s process, and follows SIGHUP and the file', async () => {
    const { file, kill, pid, lines, ended } = await running();
    const told = (expected: readonly unknown[]): Promise<void> =>
      until(() => JSON.stringify(configurations(lines())) === JSON.stringify(expected), {
        timeoutMs: 30_000,
        message: `${JSON.stringify(expected)} in ${lines().join('\n')}`,
      });
    await told([false]);
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]).toBe('nvidia-device-plugin');
    // Served, and so followed.
    await until(() => lines().some((line) => /regist/i.test(line)), { timeoutMs: 30_000 });
    kill('SIGHUP');
    await told([false, false]);
    await writeFile(file, CONFIG.replace('false', 'true'));
    await told([false, false, true]);
    await writeFile(file, CONFIG.replace('passDeviceSpecs', 'passDeviceSpec'));
    await until(() => lines().some((line) => line.includes('The config is refused, what runs stays:')));
    kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
