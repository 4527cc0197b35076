import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../support/until.js';

const prefix = 'node-nvml-kubelet-';

/** The roots of the cgroup hierarchies: one a controller (version 1), or one (version 2). */
function hierarchies() {
  return readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, , type]) => type === 'cgroup' || type === 'cgroup2')
    .map(([, directory]) => directory);
}

/** Makes a cgroup for one run in every hierarchy; its name is for the kubelet's `cgroupRoot`. */
export function makeCgroup() {
  const name = `${prefix}${process.pid}`;
  for (const directory of hierarchies()) {
    mkdirSync(path.join(directory, name), { recursive: true });
    inheritCpuset(directory, name);
  }
  return name;
}

/** A cgroup of cpuset version 1 takes no process before it was told which processors and memory it has. */
function inheritCpuset(directory, name) {
  for (const file of ['cpuset.cpus', 'cpuset.mems']) {
    try {
      const value = readFileSync(path.join(directory, file), 'utf8');
      if (value.trim() !== '') writeFileSync(path.join(directory, name, file), value);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
}

/** Removes the cgroup and what the kubelet made in it. Its processes are dead or dying: it waits for them. */
export async function removeCgroup(name) {
  for (const directory of hierarchies()) {
    await until(
      () => removeTree(path.join(directory, name)),
      10_000,
      () => `${directory}/${name} is still busy`,
    );
  }
}

/** Those of runs that were killed before they could clean up. */
export async function removeLeftovers() {
  for (const directory of hierarchies()) {
    for (const name of readdirSync(directory).filter((entry) => entry.startsWith(prefix))) {
      if (!isRunning(Number(name.slice(prefix.length)))) await removeCgroup(name);
    }
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function removeTree(directory) {
  let entries;
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    throw error;
  }
  for (const entry of entries) if (entry.isDirectory()) removeTree(path.join(directory, entry.name));
  rmdirSync(directory);
  return true;
}
