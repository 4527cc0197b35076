import { COUNTERS, Tally } from '../../../lib/device-plugin/outside/tally.js';
import { Metrics } from '../../../lib/device-plugin/outside/metrics.js';

const status = {
  version: '0',
  gpus: [
    {
      number: 0,
      index: 0,
      uuid: 'GPU-0',
      pciBusId: '0000:00:00.0',
      state: 'healthy',
      since: '1970-01-01T00:00:00Z',
      reason: null,
      pods: [],
    },
  ],
  resources: [
    {
      name: 'nvidia.com/gpu',
      registered: true,
      registrations: 1,
      rival: null,
      devices: [{ id: 'GPU-0', healthy: true, gpu: 0, reason: null }],
    },
  ],
  settings: { generation: 1, since: null, rejected: null, warnings: [] },
  gpuCounts: { bus: 1, driver: 1, known: 1 },
  hungCalls: ['nvmlInit_v2'],
};

/** The metrics of a plugin: name -> its labels. What was never counted has no line in the text. */
export async function metricsOfPlugin() {
  const text = await new Metrics(new Tally(), status).text(status);
  const metrics = new Map(COUNTERS.map(({ name, labels }) => [`node_nvml_plugin_${name}`, [...labels]]));
  for (const [, name, labels = ''] of text.matchAll(/^(node_nvml_plugin_\w+)(?:\{(.*)\})? /gm)) {
    metrics.set(name, [
      ...(metrics.get(name) ?? []),
      ...[...labels.matchAll(/(\w+)="/g)].map(([, label]) => label),
    ]);
  }
  return metrics;
}
