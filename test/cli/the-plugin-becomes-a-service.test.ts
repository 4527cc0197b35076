import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, readlink, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { promisify } from 'node:util';

import { expect, onTestFinished, test } from 'vitest';

import { isListening } from '../../src/kubelet/index.ts';
import { cli, ENTRY, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const UNIT = 'etc/systemd/system/node-nvml-device-plugin.service';
const LINK = 'etc/systemd/system/multi-user.target.wants/node-nvml-device-plugin.service';

async function installed(
  flags: readonly string[],
  env: Record<string, string> = {},
): Promise<{ root: string; unit: string; stdout: string }> {
  const root = await temporaryFolder();
  const { code, stdout } = await cli(['device-plugin', '--install-service', `--root=${root}`, ...flags], {
    env,
  });
  expect(code).toBe(0);
  return { root, unit: await readFile(join(root, UNIT), 'utf8'), stdout };
}

test('it is written and enabled below the root, and says what it did', async () => {
  const { root, unit, stdout } = await installed([]);
  expect(stdout.trim().split('\n')).toEqual([`Wrote ${join(root, UNIT)}`, `Enabled it: ${join(root, LINK)}`]);
  expect((await lstat(join(root, UNIT))).mode & 0o777).toBe(0o644);
  expect(await readlink(join(root, LINK))).toBe('../node-nvml-device-plugin.service');
  expect(await readdir(join(root, 'etc/systemd/system'))).toHaveLength(2);
  expect(unit).toContain(`\nExecStart=${process.execPath} ${ENTRY} device-plugin\n`);
  expect(unit).toMatch(/^Before=kubelet\.service /m);
  expect(unit).toContain('\nEnvironment=KUBELET_REGISTRATION=watcher\n');
  expect(unit).toContain('\nEnvironment=FAIL_ON_INIT_ERROR=false\n');
});

test('settings come along: flags on the command line, variables from the environment, strange characters quoted', async () => {
  const { unit } = await installed(
    [
      '-device-list-strategy',
      'cdi-cri',
      '--state-dir=/var/lib/my "gpus" 100%',
      '--kubelet-registration=socket',
    ],
    { CHECKPOINT_DEVICE_ID_STRATEGY: 'index', NODE_NAME: 'a node', HOME: '/nowhere' },
  );
  const line = (name: string): string | undefined => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1];
  expect(line('ExecStart')).toBe(
    String.raw`${process.execPath} ${ENTRY} device-plugin --device-list-strategy=cdi-cri "--state-dir=/var/lib/my \"gpus\" 100%%" --kubelet-registration=socket`,
  );
  expect(line('ExecStartPost')).toBe(`-${line('ExecStart') ?? ''} --wait-until-served`);
  expect(unit.match(/^Environment=.*$/gm)).toEqual([
    'Environment=FAIL_ON_INIT_ERROR=false',
    'Environment="NODE_NAME=a node"',
    'Environment=CHECKPOINT_DEVICE_ID_STRATEGY=index',
  ]);
  expect(line('ReadWritePaths')).toBe(
    String.raw`"/var/lib/my \"gpus\" 100%%" /var/lib/kubelet/device-plugins /var/lib/kubelet/plugins_registry /var/run/cdi`,
  );
});

test('once more it changes nothing, with other settings it replaces, and uninstalling leaves nothing', async () => {
  const { root, unit } = await installed([]);
  const again = await cli(['device-plugin', '--install-service', '--root', root]);
  expect(again.stdout).toBe(`${join(root, UNIT)} was in place already\n`);
  const other = await cli(['device-plugin', '--install-service', '--root', root, '--log-level=debug']);
  expect(other.stdout).toBe(`Replaced ${join(root, UNIT)}\n`);
  expect(await readFile(join(root, UNIT), 'utf8')).not.toBe(unit);
  const gone = await cli(['device-plugin', '--uninstall-service', '--root', root]);
  expect(gone.stdout).toContain(`Removed ${join(root, LINK)}\nRemoved ${join(root, UNIT)}\n`);
  expect(await readdir(join(root, 'etc/systemd/system'))).toEqual(['multi-user.target.wants']);
  const twice = await cli(['device-plugin', '--uninstall-service', '--root', root]);
  expect(twice).toMatchObject({
    code: 0,
    stdout: `node-nvml-device-plugin.service is not installed below ${root}; there is nothing to take away.\n`,
  });
});

test.each([
  [['--install-service', '--mig-strategy=singel'], 2, 'Did you mean single?'],
  [['--install-service', '--uninstall-service'], 2, 'are two things; give one'],
  [['--root=/tmp'], 2, '--root goes with --install-service and --uninstall-service only'],
  [['--install-service', '--root=/nowhere/at/all'], 1, 'is no folder'],
])('%j is refused with %d', async (flags, code, words) => {
  const result = await cli(['device-plugin', ...flags]);
  expect(result.code).toBe(code);
  expect(result.stderr).toContain(words);
});

test.skipIf(existsSync('/run/systemd/system'))(
  'where systemd does not run it says so and writes nothing',
  async () => {
    const { code, stdout, stderr } = await cli(['device-plugin', '--install-service']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('systemd does not run this machine (there is no /run/systemd/system)');
    expect(stderr).toContain(`${ENTRY} device-plugin" before the kubelet`);
    expect(existsSync(`/${UNIT}`)).toBe(false);
  },
);

test('a unit of that name that somebody else wrote stays', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'etc/systemd/system'), { recursive: true });
  await writeFile(join(root, UNIT), '[Service]\n');
  for (const what of ['--install-service', '--uninstall-service']) {
    const { code, stderr } = await cli(['device-plugin', what, `--root=${root}`]);
    expect(code).toBe(1);
    expect(stderr).toContain('was not written by this program, and stays as it is');
  }
  expect(await readFile(join(root, UNIT), 'utf8')).toBe('[Service]\n');
});

test.skipIf(process.getuid?.() === 0)('what may not be written is told', async () => {
  const root = await temporaryFolder();
  await chmod(root, 0o555);
  const { code, stderr } = await cli(['device-plugin', '--install-service', `--root=${root}`]);
  expect(code).toBe(1);
  expect(stderr).toContain('Run it as root.');
});

test.skipIf(!existsSync('/usr/bin/systemd-analyze'))('systemd finds no fault in it', async () => {
  const { root } = await installed(['--device-list-strategy=cdi-cri', '--state-dir=/var/lib/a b%c$d'], {
    NODE_NAME: '"x" \\',
  });
  const { stderr } = await promisify(execFile)('systemd-analyze', ['verify', '--man=no', join(root, UNIT)]);
  expect(stderr).toBe('');
});

test('who starts the kubelet can wait until the plugin serves it', async () => {
  const folder = await temporaryFolder();
  const sockets = join(folder, 'device-plugins');
  await mkdir(sockets);
  const flags = [`--kubelet-socket=${sockets}/kubelet.sock`, `--state-dir=${folder}/state`];
  await staleSocket(join(sockets, 'nvidia-gpu.sock'));
  const waiting = cli(['device-plugin', '--wait-until-served', ...flags]);
  const plugin = startCli(['device-plugin', '--mock', 'h100x8', ...flags]);
  onTestFinished(() => void plugin.child.kill('SIGKILL'));
  expect(await waiting).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await isListening(join(sockets, 'nvidia-gpu.sock'))).toBe(true);
});

/** What a crash leaves behind: a socket that nobody listens on. */
async function staleSocket(path: string): Promise<void> {
  const server = createServer();
  await once(server.listen(`${path}.x`), 'listening');
  await rename(`${path}.x`, path);
  server.close();
}
