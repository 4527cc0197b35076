import { listBytes, MAX_LIST_BYTES } from '../kubelet/index.ts';
import type { Claims } from './device-list.ts';
import { type Layout, slotsOf } from './layout.ts';
import type { IdStrategy } from './units.ts';

/**
 * Which resource has more devices than the kubelet can be told of, in one sentence; null when none has. Counted is the
 * longest list that can come of it: every device Unhealthy, and the ids that pods hold listed beside them.
 */
export function oversize({ shares }: Layout, claims: Claims, identity: IdStrategy): string | null {
  const sizes = new Map<string, { bytes: number; devices: number }>();
  for (const share of shares) {
    const { gpu } = share.unit;
    const numaNodes = gpu.numaNode === null ? [] : [gpu.numaNode];
    const ids = [...slotsOf(share, identity).values()];
    const size = sizes.get(share.resource) ?? { bytes: 0, devices: 0 };
    size.bytes += listBytes(ids.map((id) => ({ id, healthy: false, numaNodes })));
    size.devices += ids.length;
    sizes.set(share.resource, size);
  }
  for (const [resource, { bytes: own, devices }] of sizes) {
    const held = [...(claims.get(resource)?.values() ?? [])];
    const bytes = own + listBytes(held.map((claim) => ({ ...claim, healthy: false })));
    if (bytes <= MAX_LIST_BYTES) continue;
    return `${resource} would have ${devices} devices, a list of up to ${bytes} bytes; the kubelet takes ${MAX_LIST_BYTES} and drops what is longer, so the node would show none of them. Ask for fewer replicas.`;
  }
  return null;
}
