import type { CheckpointData, CheckpointDataEntry } from './checkpoint-form.ts';

/** The file is JSON, but not a checkpoint: what is wrong, with the place. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Checks parsed JSON. Keys that a newer kubelet adds (BootID) are let pass, as Go does; in Data the checksum tells. */
export function checkShape(file: unknown): { data: CheckpointData; checksum: number } {
  const top = object(file, 'the file');
  const data = object(member(top, 'Data', 'the file'), 'Data');
  const checksum = member(top, 'Checksum', 'the file');
  if (typeof checksum !== 'number' || !Number.isSafeInteger(checksum) || checksum < 0) {
    throw wrong('Checksum', 'a whole number', checksum);
  }
  return {
    data: {
      PodDeviceEntries: orNull(member(data, 'PodDeviceEntries', 'Data'), (value) =>
        array(value, 'Data.PodDeviceEntries').map((item, index) =>
          entry(item, `Data.PodDeviceEntries[${index}]`),
        ),
      ),
      RegisteredDevices: idMap(member(data, 'RegisteredDevices', 'Data'), 'Data.RegisteredDevices'),
    },
    checksum,
  };
}

function entry(value: unknown, place: string): CheckpointDataEntry {
  const fields = object(value, place);
  const devices = idMap(member(fields, 'DeviceIDs', place), `${place}.DeviceIDs`);
  for (const node of Object.keys(devices ?? {})) {
    if (!/^-?\d+$/.test(node)) {
      throw new ShapeError(
        `${place}.DeviceIDs has the key ${JSON.stringify(node)}, a NUMA node number was expected`,
      );
    }
  }
  const response = orNull(member(fields, 'AllocResp', place), (text) => string(text, `${place}.AllocResp`));
  if (response !== null && !BASE64.test(response)) {
    throw new ShapeError(`${place}.AllocResp is not base64`);
  }
  const text = (key: string): string => string(member(fields, key, place), `${place}.${key}`);
  return {
    PodUID: text('PodUID'),
    ContainerName: text('ContainerName'),
    ResourceName: text('ResourceName'),
    DeviceIDs: devices,
    AllocResp: response,
  };
}

function idMap(value: unknown, place: string): Record<string, string[] | null> | null {
  return orNull(value, (map) =>
    Object.fromEntries(
      Object.entries(object(map, place)).map(([key, ids]) => {
        const at = `${place}[${JSON.stringify(key)}]`;
        return [
          key,
          orNull(ids, (list) => array(list, at).map((id, index) => string(id, `${at}[${index}]`))),
        ];
      }),
    ),
  );
}

function orNull<T>(value: unknown, check: (value: unknown) => T): T | null {
  return value === null ? null : check(value);
}

function member(fields: Record<string, unknown>, key: string, place: string): unknown {
  if (!Object.hasOwn(fields, key)) throw new ShapeError(`${place} has no key ${JSON.stringify(key)}`);
  return fields[key];
}

function object(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, 'a map', value);
  return value as Record<string, unknown>;
}

function array(value: unknown, place: string): unknown[] {
  if (!Array.isArray(value)) throw wrong(place, 'a list', value);
  return value;
}

function string(value: unknown, place: string): string {
  if (typeof value !== 'string') throw wrong(place, 'a string', value);
  return value;
}

function wrong(place: string, expected: string, found: unknown): ShapeError {
  const kinds = { object: 'a map', string: 'a string', number: 'a number', boolean: 'a boolean' } as const;
  const kind =
    found === null ? 'null' : Array.isArray(found) ? 'a list' : kinds[typeof found as keyof typeof kinds];
  return new ShapeError(`${place} is ${kind}, ${expected} was expected`);
}
