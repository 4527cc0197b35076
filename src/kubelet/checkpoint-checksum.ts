import { byBytes, type CheckpointData, type CheckpointDataEntry } from './checkpoint-form.ts';

/** The kubelet's checksum: FNV-1a, 32 bits, over a dump of the data as Go's spew library prints it. */
export function checkpointChecksum(data: CheckpointData): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(dump(data))) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function dump(data: CheckpointData): string {
  const entries = list(data.PodDeviceEntries, dumpEntry);
  const registered = map(data.RegisteredDevices, byBytes);
  return (
    `(checkpoint.checkpointData){PodDeviceEntries:([]checkpoint.PodDevicesEntry)${entries}` +
    ` RegisteredDevices:(map[string][]string)${registered}}`
  );
}

function dumpEntry(entry: CheckpointDataEntry): string {
  const response = entry.AllocResp === null ? null : [...Buffer.from(entry.AllocResp, 'base64')];
  return (
    `{PodUID:(string)${entry.PodUID} ContainerName:(string)${entry.ContainerName}` +
    ` ResourceName:(string)${entry.ResourceName}` +
    ` DeviceIDs:(checkpoint.DevicesPerNUMA)${map(entry.DeviceIDs, (a, b) => Number(a) - Number(b))}` +
    ` AllocResp:([]uint8)${list(response, String)}}`
  );
}

function list<T>(items: readonly T[] | null, print: (item: T) => string): string {
  return items === null ? '<nil>' : `[${items.map(print).join(' ')}]`;
}

function map(
  items: Readonly<Record<string, readonly string[] | null>> | null,
  order: (left: string, right: string) => number,
): string {
  if (items === null) return '<nil>';
  const pairs = Object.entries(items).sort(([left], [right]) => order(left, right));
  return `map[${pairs.map(([key, ids]) => `${key}:${list(ids, String)}`).join(' ')}]`;
}
