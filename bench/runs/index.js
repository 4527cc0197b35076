import { callRuns } from './calls.js';
import { eventRuns } from './event.js';
import { pluginRuns } from './plugin.js';
import { snapshotRuns } from './snapshot.js';

export const runs = [...callRuns, ...snapshotRuns, ...eventRuns, ...pluginRuns];
