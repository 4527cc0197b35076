import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Process } from '../support/process.js';
import { until } from '../support/until.js';
import { image, writeImage } from './image.js';

const run = promisify(execFile);
export const containerdSocket = '/run/containerd/containerd.sock';

const debians = `version = 2
root = "/var/lib/containerd"
state = "/run/containerd"
[grpc]
  address = "${containerdSocket}"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "${image}"
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
      SystemdCgroup = false
`;

const withCdi = `version = 3
root = "/var/lib/containerd"
state = "/run/containerd"
[grpc]
  address = "${containerdSocket}"
[plugins."io.containerd.cri.v1.images".pinned_images]
  sandbox = "${image}"
[plugins."io.containerd.cri.v1.runtime"]
  restrict_oom_score_adj = true
  enable_cdi = true
  cdi_spec_dirs = ["/etc/cdi", "/var/run/cdi"]
  [plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
    [plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc.options]
      SystemdCgroup = false
`;

/**
 * Starts containerd in this namespace and gives it the one image. `programs`: the folder of one that knows CDI; null for
 * the machine's.
 */
export async function startContainerd(directory, programs) {
  const scratch = path.join(directory, 'image');
  mkdirSync(scratch, { recursive: true });
  const configFile = path.join(directory, 'containerd.toml');
  writeFileSync(configFile, programs === null ? debians : withCdi);
  const log = path.join(directory, 'containerd.log');
  const env = { ...process.env };
  // Its shim is looked for on the PATH.
  if (programs !== null) env.PATH = `${programs}:${env.PATH}`;
  const command = programs === null ? 'containerd' : path.join(programs, 'containerd');
  const containerd = new Process('containerd', command, ['--config', configFile], { log, env });
  const archive = writeImage(scratch);
  await until(
    () => {
      containerd.assertAlive();
      return run('ctr', ['-a', containerdSocket, '-n', 'k8s.io', 'image', 'import', archive]);
    },
    20_000,
    () => `containerd takes no image; it says:\n${containerd.tail()}`,
  );
  return containerd;
}

/** Kills the process of a container, as one that crashes: the kubelet starts it again. */
export async function killContainer(id) {
  await run('ctr', ['-a', containerdSocket, '-n', 'k8s.io', 'task', 'kill', '--signal', 'SIGKILL', id]);
}

/** Ids of the containers that containerd has a process of, sandboxes too. */
export async function allContainers() {
  const { stdout } = await run('ctr', ['-a', containerdSocket, '-n', 'k8s.io', 'task', 'ls', '-q']);
  return stdout.split('\n').filter((line) => line !== '');
}
