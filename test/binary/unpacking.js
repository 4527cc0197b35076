// Where the binary puts what has to be a file, and what it does where it may not.
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';

import { expectEqual } from '../real-kubelet/support/expect.js';
import { mustMatch, output, own } from './support.js';

/** A user that has no home. */
const NOBODY = 65534;
const WORKS = /Tesla T4/;

const asNobody = (command) => [
  'setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  ...command,
];

/** Runs a command where these folders are other file systems, with those options. */
function mounted(mounts, command) {
  const lines = Object.entries(mounts).map(
    ([folder, options]) => `mount -t tmpfs -o ${options} none ${folder}`,
  );
  return ['unshare', '--mount', 'sh', '-c', [...lines, `exec ${command.join(' ')}`].join(' && ')];
}

const addons = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.node'))
    .map((name) => join(folder, name));

export async function checkUnpacking(report, folder) {
  const place = (name) => {
    const path = join(folder, name);
    mkdirSync(path, { mode: 0o700 });
    chownSync(path, NOBODY, NOBODY);
    return path;
  };
  chmodSync(folder, 0o755);
  const program = join(folder, 'node-nvml'); // any user can start it there
  copyFileSync(own, program);
  const list = [program, 'list', '--mock', 't4'];
  report.heading('What it unpacks');
  await report.check('once, for its user alone, in the cache of that user', () => {
    const home = place('home');
    const run = () => mustMatch(output(asNobody(list), { env: { HOME: home } }), WORKS);
    run();
    const [addon] = addons(home);
    const first = statSync(addon);
    expectEqual([first.uid, first.mode & 0o777], [NOBODY, 0o700], 'owner and mode');
    run();
    expectEqual(statSync(addon).ino, first.ino, 'the file of the second start');
    truncateSync(addon, 100);
    run();
    if (statSync(addon).size === 100) throw new Error('a file that was cut short stayed');
    return addon
      .slice(home.length + 1)
      .split('/')
      .slice(0, 2)
      .join('/');
  });
  await report.check('elsewhere where that is read-only', () => {
    const home = place('read-only');
    const env = { HOME: home, TMPDIR: place('read-only-tmp') };
    mustMatch(output(mounted({ [home]: 'ro' }, asNobody(list)), { env }), WORKS);
    expectEqual(addons(env.TMPDIR).length, 1, 'addons in the folder for temporary files');
  });
  await report.check('elsewhere where nothing may be run', () => {
    const [home, temporary] = [place('noexec'), place('noexec-tmp')];
    const env = { HOME: home, TMPDIR: temporary, XDG_RUNTIME_DIR: place('runtime') };
    const noexec = `noexec,uid=${NOBODY},gid=${NOBODY},mode=0700`;
    const mounts = { [home]: noexec, [temporary]: noexec };
    // The mock needs a folder of its own where its library can be run, so the GPUs are not asked for.
    const said = output(mounted(mounts, asNobody([program, 'list'])), { env, code: 3 });
    mustMatch(said, /libnvidia-ml\.so\.1/);
    expectEqual(addons(env.XDG_RUNTIME_DIR).length, 1, 'addons where they can be run');
  });
  await report.check('elsewhere where a folder of that name is somebody else’s', () => {
    const temporary = place('others');
    chmodSync(temporary, 0o1777);
    const theirs = join(temporary, `node-nvml-${NOBODY}`);
    mkdirSync(theirs);
    chownSync(theirs, 1234, 1234);
    chmodSync(theirs, 0o777);
    const env = { HOME: '/nonexistent', TMPDIR: temporary };
    mustMatch(output(asNobody(list), { env }), WORKS);
    expectEqual(readdirSync(theirs), [], 'what it put there');
    rmSync(`/var/tmp/node-nvml-${NOBODY}`, { recursive: true, force: true });
  });
  await report.check('nowhere, and says so, where no folder will do', () => {
    const only = place('only');
    const said = output(mounted({ [only]: 'noexec,mode=0700' }, list), {
      env: { NODE_NVML_UNPACK_DIR: only },
      code: 1,
    });
    mustMatch(
      said,
      /^node-nvml list: .*found no folder for it: \S+ \(mounted noexec\)\. Set NODE_NVML_UNPACK_DIR/,
    );
  });
}
