/** The parts of node-nvml that the checks use, as they are built into lib/. */
export { startMock } from '../../../lib/mock/index.js';
export { PodResourcesClient, readCheckpoint } from '../../../lib/kubelet/index.js';
