import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Process } from '../support/process.js';
import { until } from '../support/until.js';
import { image, writeImage } from './image.js';

const run = promisify(execFile);
export const containerdSocket = '/run/containerd/containerd.sock';

const config = `version = 2
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

/** Starts containerd in this namespace and gives it the one image. */
export async function startContainerd(directory) {
  const scratch = path.join(directory, 'image');
  mkdirSync(scratch, { recursive: true });
  const configFile = path.join(directory, 'containerd.toml');
  writeFileSync(configFile, config);
  const log = path.join(directory, 'containerd.log');
  const containerd = new Process('containerd', 'containerd', ['--config', configFile], { log });
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
