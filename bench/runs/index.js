import { asyncRuns } from './async.js';
import { callRuns } from './calls.js';
import { eventRuns } from './event.js';
import { memoryRuns } from './memory.js';
import { mockRuns } from './mock.js';
import { pluginRuns } from './plugin.js';
import { pluginAnswerRuns } from './plugin-answers.js';
import { pluginHealthRuns } from './plugin-health.js';
import { pluginIdleRuns } from './plugin-idle.js';
import { pluginNeighbourRuns } from './plugin-neighbours.js';
import { sampleRuns } from './sample.js';
import { snapshotRuns } from './snapshot.js';

export const runs = [
  ...callRuns,
  ...snapshotRuns,
  ...asyncRuns,
  ...sampleRuns,
  ...eventRuns,
  ...pluginRuns,
  ...mockRuns,
  ...pluginAnswerRuns,
  ...pluginHealthRuns,
  ...pluginNeighbourRuns,
  ...pluginIdleRuns,
  ...memoryRuns,
];
