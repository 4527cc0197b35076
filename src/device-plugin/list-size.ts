import { listBytes, MAX_LIST_BYTES } from '../kubelet/index.ts';
import { type Layout, slotsOf } from './layout.ts';
import type { IdStrategy } from './units.ts';

/** Which resource has more devices than the kubelet can be told of, in one sentence; null when none has. */
export function oversize({ shares }: Layout, identity: IdStrategy): string | null {
  const sizes = new Map<string, { bytes: number; devices: number }>();
  for (const share of shares) {
    const { gpu } = share.unit;
    const numaNodes = gpu.numaNode === null ? [] : [gpu.numaNode];
    const ids = [...slotsOf(share, identity).values()];
    const size = sizes.get(share.resource) ?? { bytes: 0, devices: 0 };
    size.bytes += listBytes(ids.map((id) => ({ id, healthy: true, numaNodes })));
    size.devices += ids.length;
    sizes.set(share.resource, size);
  }
  for (const [resource, { bytes, devices }] of sizes) {
    if (bytes <= MAX_LIST_BYTES) continue;
    return `${resource} would have ${devices} devices, a list of ${bytes} bytes; the kubelet takes ${MAX_LIST_BYTES} and drops what is longer, so the node would show none of them. Ask for fewer replicas.`;
  }
  return null;
}
