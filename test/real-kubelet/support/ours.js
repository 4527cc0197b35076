import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

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
