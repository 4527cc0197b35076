import { randomBytes } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { checkpointChecksum } from './checkpoint-checksum.ts';
import {
  byBytes,
  type Checkpoint,
  type CheckpointData,
  type CheckpointDataEntry,
  type CheckpointEntry,
} from './checkpoint-form.ts';

/** The checkpoint in the bytes that the kubelet would write: Go's JSON, with its checksum. */
export function serialiseCheckpoint(checkpoint: Checkpoint): string {
  const data: CheckpointData = {
    PodDeviceEntries: checkpoint.podDevices.length === 0 ? null : checkpoint.podDevices.map(wireEntry),
    RegisteredDevices: Object.fromEntries(checkpoint.registered),
  };
  const entries = data.PodDeviceEntries?.map(entryJson).join(',');
  const list = entries === undefined ? 'null' : `[${entries}]`;
  const text = `{"PodDeviceEntries":${list},"RegisteredDevices":${mapJson(data.RegisteredDevices ?? {})}}`;
  return escaped(`{"Data":${text},"Checksum":${checkpointChecksum(data)}}`);
}

/** Writes it as the kubelet does: a temporary file in the same folder, renamed, readable by its owner. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}${randomBytes(4).toString('hex')}`);
  await writeFile(temporary, serialiseCheckpoint(checkpoint), { mode: 0o600 });
  await rename(temporary, path);
}

function wireEntry(entry: CheckpointEntry): CheckpointDataEntry {
  return {
    PodUID: entry.podUid,
    ContainerName: entry.containerName,
    ResourceName: entry.resourceName,
    DeviceIDs: Object.fromEntries(entry.devicesByNuma),
    AllocResp: Buffer.from(entry.allocResp).toString('base64'),
  };
}

function entryJson(entry: CheckpointDataEntry): string {
  const { DeviceIDs, ...fields } = entry;
  const text = (key: keyof typeof fields): string => `"${key}":${JSON.stringify(fields[key])}`;
  const devices = `"DeviceIDs":${mapJson(DeviceIDs ?? {})}`;
  return `{${[text('PodUID'), text('ContainerName'), text('ResourceName'), devices, text('AllocResp')].join(',')}}`;
}

/** Go writes a map's keys in byte order, numbers as text; JavaScript's objects put whole numbers first. */
function mapJson(map: Readonly<Record<string, readonly string[] | null>>): string {
  const pairs = Object.entries(map).sort(([left], [right]) => byBytes(left, right));
  return `{${pairs.map(([key, ids]) => `${JSON.stringify(key)}:${JSON.stringify(ids)}`).join(',')}}`;
}

/** Go's encoder escapes what could end a script element. */
function escaped(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
