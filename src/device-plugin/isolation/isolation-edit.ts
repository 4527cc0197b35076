import { open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';
import {
  entryName,
  type IsolationJson,
  IsolationFileError,
  isIndex,
  parseIsolation,
  parseIsolationJson,
} from './isolation-list.ts';

/** Another program that edits the file is waited for that long; one that died in it is not. */
const LOCK_WAIT_MS = 2_000;
const LOCK_LOOK_MS = 20;

export const ISOLATION_FILE = '/etc/nvidia-device-plugin/unhealthyDevices.json';

/**
 * Adds GPUs to the isolation file, which is made where it is missing. The names that were not in it before. Throws
 * IsolationFileError where the file is broken: it is left as it is.
 */
export function isolate(path: string, names: readonly string[], reason: string | null): Promise<string[]> {
  return edit(path, (json) => {
    const added = names.filter((name) => !has(json, name));
    for (const name of added) {
      const key = isIndex(name) ? 'index' : 'uuid';
      json[key] = [...(json[key] ?? []), name];
    }
    if (reason !== null) {
      json.reasons = { ...json.reasons, ...Object.fromEntries(names.map((name) => [name, reason])) };
    }
    return added;
  });
}

/** Takes GPUs out of the isolation file; null: all of them. The names that were in it. Throws as isolate(). */
export function release(path: string, names: readonly string[] | null): Promise<string[]> {
  return edit(path, (json) => {
    const listed = [...(json.index ?? []), ...(json.uuid ?? [])].map(nameOf);
    const removed = listed.filter((name) => names === null || names.includes(name));
    const stays = (value: unknown): boolean => !removed.includes(nameOf(value));
    if (json.index !== undefined) json.index = json.index.filter(stays);
    if (json.uuid !== undefined) json.uuid = json.uuid.filter(stays);
    if (json.reasons !== undefined && json.reasons !== null) {
      json.reasons = Object.fromEntries(Object.entries(json.reasons).filter(([name]) => stays(name)));
    }
    return removed;
  });
}

/** However it is written. */
const nameOf = (value: unknown): string => entryName(value) ?? String(value).trim();

function has(json: IsolationJson, name: string): boolean {
  return [...(json.index ?? []), ...(json.uuid ?? [])].some((value) => nameOf(value) === name);
}

/** Reads, changes and replaces the file as a whole, one program at a time. */
async function edit<T>(path: string, change: (json: IsolationJson) => T): Promise<T> {
  await makeFolder(dirname(path));
  return locked(`${path}.lock`, async () => {
    const text = await textOf(path);
    const [fault] = parseIsolation(text, path).faults;
    if (fault !== undefined) throw new IsolationFileError(fault);
    const json = text.trim() === '' ? {} : parseIsolationJson(text, path);
    const result = change(json);
    await replaceFile(path, `${JSON.stringify(json, null, 2)}\n`, await modeOf(path));
    return result;
  });
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

async function modeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    () => 0o644,
  );
}

async function locked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      const file = await open(lock, 'wx');
      await file.close();
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      // Nobody holds it that long: its owner was killed.
      if (performance.now() > deadline) await rm(lock, { force: true });
      await sleep(LOCK_LOOK_MS);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}
