// Puts what was compiled on this machine where the package ships it: the addon and the mock driver of one platform. A
// publisher brings the folders of the other platforms together before `npm publish`.
import { chmod, cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const release = 'build/Release';
const folder = join('prebuilds', `${process.platform}-${process.arch}`);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await cp(join(release, 'node_nvml.node'), join(folder, 'node-nvml.glibc.node'));
await cp(join(release, 'mock'), join(folder, 'mock'), { recursive: true });
await chmod(join(folder, 'mock', 'bin', 'nvml-mock-control'), 0o755);
