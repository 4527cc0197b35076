import { homedir } from 'node:os';
import path from 'node:path';
import { fetchedGo } from './versions.js';

/** What is built once lies outside the repository and survives `npm ci`. */
export function cacheDirectory() {
  return path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'node-nvml');
}

export function fetchedGoDirectory() {
  return path.join(cacheDirectory(), fetchedGo);
}
