// Who takes part in the runs on the constant-answer library.
import { join } from 'node:path';

import { buildFolder, constantLibrary } from './build.js';
import { Contender } from './harness/contender.js';

const script = (path) => ({
  command: process.execPath,
  args: [join(import.meta.dirname, path), constantLibrary],
});

export const OURS_RAW = 'ours, raw layer';
export const OURS_DEVICE = 'ours, Device';
export const WRAPPER = 'hand-written Node-API';
export const KOFFI_REUSED = 'koffi, reused arrays';
export const KOFFI_NATURAL = 'koffi, natural';
export const GO = 'go-nvml';
export const RUST = 'nvml-wrapper';
export const PYTHON = 'pynvml';

const all = [
  { name: 'C', command: join(buildFolder, 'c-loop'), args: [constantLibrary] },
  { name: OURS_RAW, ...script('peers/ours/raw.js') },
  { name: OURS_DEVICE, ...script('peers/ours/device.js') },
  { name: WRAPPER, ...script('peers/napi/loop.js') },
  { name: GO, command: join(buildFolder, 'go-loop'), args: [constantLibrary] },
  { name: RUST, command: join(buildFolder, 'rust/release/loop'), args: [constantLibrary] },
  { name: KOFFI_REUSED, ...script('peers/koffi/reused.js') },
  { name: KOFFI_NATURAL, ...script('peers/koffi/natural.js') },
  {
    name: PYTHON,
    command: 'python3',
    args: [join(import.meta.dirname, 'peers/python/loop.py')],
    env: { LD_LIBRARY_PATH: buildFolder, PYTHONPATH: join(buildFolder, 'python') },
  },
];

/** Starts everybody that was built; who does not start is added to `leftOut` with the reason. */
export async function startContenders(leftOut) {
  const started = [];
  for (const description of all) {
    if (leftOut.has(description.name)) continue;
    try {
      started.push(await Contender.start(description));
    } catch (error) {
      leftOut.set(description.name, error.message);
    }
  }
  return started;
}
