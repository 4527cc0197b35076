import { readFile } from 'node:fs/promises';

import { checkpointChecksum } from './checkpoint-checksum.ts';
import type { Checkpoint, CheckpointData } from './checkpoint-form.ts';
import { checkShape, ShapeError } from './checkpoint-shape.ts';
import { findJsonFault } from './json-place.ts';

/** The checkpoint cannot be used. The message names the file and the place in it. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
  /** The file. */
  readonly path: string;
  /** `ENOENT` and the like when it could not be read, `CHECKPOINT_INVALID` when what it holds is broken. */
  readonly code: string;

  constructor(path: string, code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.path = path;
    this.code = code;
  }
}

/**
 * Reads the device manager's `kubelet_internal_checkpoint` (Kubernetes 1.20 and newer) and verifies its checksum.
 * Rejects with `CheckpointError`; a file that is not there has the code `ENOENT`.
 */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    const reason = error instanceof Error ? error.message : String(error);
    throw new CheckpointError(path, code, `Cannot read the kubelet's checkpoint ${path}: ${reason}.`, error);
  });
  return parseCheckpoint(bytes, path);
}

/** The same for bytes that were read already; `path` is what errors name. */
export function parseCheckpoint(bytes: Uint8Array, path: string): Checkpoint {
  const refuse = (what: string, cause?: unknown): never => {
    throw new CheckpointError(
      path,
      'CHECKPOINT_INVALID',
      `The kubelet's checkpoint ${path} is broken: ${what}. The kubelet ignores such a file; restart the kubelet to have it written anew.`,
      cause,
    );
  };
  let text = '';
  let file: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    file = JSON.parse(text);
  } catch (error) {
    if (error instanceof TypeError) return refuse('it is not UTF-8 text', error);
    const { line, column, reason } = findJsonFault(text);
    return refuse(`it is not JSON, line ${line} column ${column}: ${reason}`, error);
  }
  try {
    const { data, checksum } = checkShape(file);
    const computed = checkpointChecksum(data);
    if (computed !== checksum) {
      return refuse(`its Checksum is ${checksum}, but its Data has ${computed}`);
    }
    return friendly(data);
  } catch (error) {
    if (error instanceof ShapeError) return refuse(error.message, error);
    throw error;
  }
}

function friendly(data: CheckpointData): Checkpoint {
  return {
    podDevices: (data.PodDeviceEntries ?? []).map((entry) => {
      const nodes = Object.entries(entry.DeviceIDs ?? {});
      return {
        podUid: entry.PodUID,
        containerName: entry.ContainerName,
        resourceName: entry.ResourceName,
        deviceIds: [...new Set(nodes.flatMap(([, ids]) => ids ?? []))],
        devicesByNuma: new Map(nodes.map(([node, ids]) => [Number(node), ids ?? []])),
        allocResp: Buffer.from(entry.AllocResp ?? '', 'base64'),
      };
    }),
    registered: new Map(Object.entries(data.RegisteredDevices ?? {}).map(([name, ids]) => [name, ids ?? []])),
  };
}
