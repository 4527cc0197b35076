import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

const repository = path.join(import.meta.dirname, '..', '..', '..');
const script = (name, ...args) =>
  execFileSync(process.execPath, [path.join(repository, 'scripts', name), ...args], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** The archive of the image as it is shipped, for this machine; the binary in it is built where there is none, or an old one. */
export function buildOurImage(directory) {
  const binary = path.join('dist', `node-nvml-linux-${process.arch}`);
  if (madeAt(binary) < madeAt('lib/bundle/node-nvml.js')) script('build-binary.js');
  const out = path.join(directory, 'our-image');
  script('build-image.js', '--binary', `${process.arch}=${binary}`, '--out', out);
  return path.join(out, 'image.tar');
}

/** Zero for what is not there. */
function madeAt(file) {
  return statSync(path.join(repository, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
