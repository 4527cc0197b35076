import { callRuns } from './calls.js';

export const runs = [...callRuns];
