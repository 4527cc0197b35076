import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const image = 'localhost/node-nvml-test:1';

const busybox = execFileSync('which', ['busybox'], { encoding: 'utf8' }).trim();

/** A docker-archive of one layer (busybox), which serves as the pods' image and as the sandbox's. */
export function writeImage(directory) {
  const root = path.join(directory, 'root');
  mkdirSync(path.join(root, 'bin'), { recursive: true });
  mkdirSync(path.join(root, 'etc'));
  copyFileSync(busybox, path.join(root, 'bin', 'busybox'));
  for (const name of ['sh', 'env', 'sleep']) symlinkSync('busybox', path.join(root, 'bin', name));
  writeFileSync(path.join(root, 'etc', 'passwd'), 'root:x:0:0:root:/:/bin/sh\n');
  tar(path.join(directory, 'layer.tar'), root, ['.']);

  const layer = createHash('sha256')
    .update(readFileSync(path.join(directory, 'layer.tar')))
    .digest('hex');
  const config = {
    architecture: { x64: 'amd64', arm64: 'arm64' }[process.arch],
    os: 'linux',
    config: { Cmd: ['/bin/sleep', '1000000'], Env: ['PATH=/bin'] },
    rootfs: { type: 'layers', diff_ids: [`sha256:${layer}`] },
  };
  const manifest = [{ Config: 'config.json', RepoTags: [image], Layers: ['layer.tar'] }];
  writeFileSync(path.join(directory, 'config.json'), JSON.stringify(config));
  writeFileSync(path.join(directory, 'manifest.json'), JSON.stringify(manifest));
  const archive = path.join(directory, 'image.tar');
  tar(archive, directory, ['manifest.json', 'config.json', 'layer.tar']);
  return archive;
}

function tar(archive, directory, names) {
  execFileSync('tar', [
    '--create',
    '--file',
    archive,
    '--owner=0',
    '--group=0',
    '--directory',
    directory,
    ...names,
  ]);
}
