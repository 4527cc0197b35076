import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { layOutRoot } from '../../lib/mock/root/index.js';
import { gpusOf } from '../real-kubelet/support/ours.js';
import { layOutSysfs } from '../real-kubelet/support/sysfs.js';

const scenarios = path.join(import.meta.dirname, '..', '..', 'scenarios');

/** Nodes beside those of the GPUs; none of them is opened. */
const NODES = [
  'gdrdrv',
  'nvidia-fs0',
  'infiniband/uverbs0',
  'infiniband/rdma_cm',
  'nvidia-caps-imex-channels/channel0',
];

/** Lays out a driver root of a scenario and puts it in place of this namespace's /dev, /proc/driver and PCI devices. */
export async function layOutMachine(directory, { scenario, keep = null }) {
  mkdirSync(directory);
  const root = await layOutRoot(path.join(directory, 'root'), scenarioFile(directory, scenario, keep), null);
  const dev = path.join(root.directory, 'dev');
  for (const name of NODES) {
    mkdirSync(path.dirname(path.join(dev, name)), { recursive: true });
    execFileSync('mknod', ['-m', '666', path.join(dev, name), 'c', '195', '250']);
  }
  execFileSync('cp', ['-a', `${dev}/.`, '/dev/']);
  const sysfs = path.join(directory, 'sys');
  layOutSysfs(sysfs, await gpusOf({ env: { LD_LIBRARY_PATH: path.dirname(root.libraryPath) } }));
  bind(path.join(sysfs, 'bus/pci/devices'), '/sys/bus/pci/devices');
  bind(path.join(root.procDirectory, 'driver'), '/proc/driver');
  return root;
}

function scenarioFile(directory, scenario, keep) {
  if (keep === null) return scenario;
  const whole = parse(readFileSync(path.join(scenarios, `${scenario}.yaml`), 'utf8'));
  const file = path.join(directory, 'scenario.yaml');
  writeFileSync(file, JSON.stringify({ ...whole, gpus: whole.gpus.filter(keep) }));
  return file;
}

function bind(from, to) {
  execFileSync('mount', ['--bind', from, to]);
}
