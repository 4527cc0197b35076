import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectEqual } from '../../real-kubelet/support/expect.js';
import { readLayout } from '../tools/oci.js';

const repository = path.join(import.meta.dirname, '..', '..', '..');
const { version } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
/** A small program in place of the binary, where it only counts what becomes of a file. */
const small = path.join(repository, 'prebuilds', `linux-${process.arch}`, 'mock', 'bin', 'nvml-mock-control');

export async function imageChecks(report, directory) {
  report.heading('the image');
  const [first, second] = ['first', 'second'].map((name) => path.join(directory, name));
  await report.check('it is built without an engine, and is a valid OCI layout', () => {
    build(['--binary', `${process.arch}=${small}`, '--libraries', 'system', '--out', first]);
    const { name, images } = readLayout(path.join(first, 'layout'));
    expectEqual(name, `localhost/node-nvml:${version}`, 'name');
    expectEqual(images.length, 1, 'images');
  });
  await report.check('the same inputs give the same digest, whenever and by whatever user mask', () => {
    const copy = path.join(directory, 'copy');
    writeFileSync(copy, readFileSync(small));
    utimesSync(copy, 1, 1);
    build(['--binary', `${process.arch}=${copy}`, '--libraries', 'system', '--out', second], 0o077);
    const digests = [first, second].map((out) => readLayout(path.join(out, 'layout')).digest);
    expectEqual(digests[1], digests[0], 'digest');
    const archives = [first, second].map((out) => readFileSync(path.join(out, 'image.tar')));
    expectEqual(archives[0].equals(archives[1]), true, 'the archives are equal');
    return digests[0];
  });
  await report.check('in it are the binary, the C library and nothing that runs anything', () => {
    const names = entries(path.join(first, 'layout'));
    const programs = names.filter((name) => /^(usr\/)?s?bin\/./.test(name));
    expectEqual(
      programs,
      ['usr/bin/config-manager', 'usr/bin/node-nvml', 'usr/bin/nvidia-device-plugin'],
      'programs',
    );
    expectEqual(
      names.filter((name) => /certs?|ssl/.test(name)),
      [],
      'certificates',
    );
  });
  await fromDebian(report, directory);
}

async function fromDebian(report, directory) {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) {
    report.leaveOut('the image for both architectures', "it needs apt-get, for Debian's packages");
    return;
  }
  await report.check("both architectures, with the C library of Debian's packages", () => {
    const out = path.join(directory, 'both');
    const binaries = ['x64', 'arm64'].flatMap((name) => ['--binary', `${name}=${small}`]);
    build([...binaries, '--libraries', 'debian', '--out', out]);
    const { images } = readLayout(path.join(out, 'layout'));
    expectEqual(images.map(({ config }) => config.architecture).sort(), ['amd64', 'arm64'], 'architectures');
    const machines = images.map(({ layers }) => machineOf(libc(layers[0], directory)));
    expectEqual(
      machines.sort((one, other) => one - other),
      [62, 183],
      'machines of libc.so.6',
    );
    return images.map(({ config }) => config.config.Labels['node-nvml.libraries'])[0];
  });
}

function build(args, mask) {
  const before = process.umask(mask ?? process.umask());
  try {
    const script = path.join(repository, 'scripts', 'build-image.js');
    execFileSync(process.execPath, [script, ...args], { cwd: repository, stdio: 'pipe' });
  } finally {
    process.umask(before);
  }
}

/** The names in all layers; throws where one has an owner or a time. */
function entries(layout) {
  return readLayout(layout)
    .images[0].layers.flatMap((tar) => {
      const lines = execFileSync('tar', ['--list', '--verbose', '--numeric-owner', '--utc', '--full-time'], {
        input: tar,
      })
        .toString()
        .trimEnd()
        .split('\n');
      return lines.map((line) => {
        const [, mode, owner, time, name] = /^(\S+) (\S+) +\d+ (\S+ \S+) (.*?)(?: -> .*)?$/.exec(line) ?? [];
        expectEqual([owner, time], ['0/0', '1970-01-01 00:00:00'], `owner and time of ${name}`);
        if (/^.{3}s|^.{6}s/.test(mode)) throw new Error(`${name} runs as its owner`);
        return name.replace(/\/$/, '');
      });
    })
    .sort();
}

function libc(tar, directory) {
  const folder = path.join(directory, 'unpacked');
  if (!existsSync(folder)) mkdirSync(folder);
  const name = execFileSync('tar', ['--list'], { input: tar })
    .toString()
    .split('\n')
    .find((one) => one.endsWith('/libc.so.6'));
  execFileSync('tar', ['--extract', `--directory=${folder}`, name], { input: tar });
  return readFileSync(path.join(folder, name));
}

/** e_machine of an ELF file. */
function machineOf(bytes) {
  return bytes.readUInt16LE(18);
}
