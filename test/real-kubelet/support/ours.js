import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { Nvml } from '../../../lib/nvml/index.js';

/** The parts of node-nvml that the checks use, as they are built into lib/. */
export { startMock } from '../../../lib/mock/index.js';
export { PodResourcesClient, readCheckpoint } from '../../../lib/kubelet/index.js';

/** The command line, as the package ships it. */
export const program = path.join(import.meta.dirname, '..', '..', '..', 'lib', 'bundle', 'node-nvml.js');

/** The GPUs of a mock as `node-nvml list --json` shows them: `{ index, uuid, busId, ... }`. */
export async function gpusOf(mock) {
  const env = { ...process.env, ...mock.env };
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'list', '--json'], { env });
  return JSON.parse(stdout).gpus;
}

/** Takes a GPU out of the driver's view, as when it does not come up at a boot: those behind it are counted anew. */
export async function removeGpu(mock, busId) {
  const nvml = await Nvml.open({ libraryPath: mock.libraryPath });
  try {
    const device = nvml.devices().find(({ pciBusId }) => pciBusId === busId);
    device.setPersistenceMode(false);
    device.setDraining(true);
    device.remove();
  } finally {
    await nvml.close();
  }
}

/** The driver finds what was taken out of its view. */
export async function discoverGpus(mock) {
  const nvml = await Nvml.open({ libraryPath: mock.libraryPath });
  try {
    nvml.discoverGpus();
  } finally {
    await nvml.close();
  }
}
