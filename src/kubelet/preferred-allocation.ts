import type { PreferredAllocationRequest } from './device-plugin-handlers.ts';

/** Any set that the kubelet will take: what must be in it first, then the available ones in their order. */
export function anyValidSet(request: PreferredAllocationRequest): string[] {
  return [...new Set([...request.mustInclude, ...request.available])].slice(0, Math.max(0, request.size));
}

/** True when the kubelet would use exactly these ids; of any other answer it uses parts, at random. */
export function isValidSet(ids: readonly string[] | undefined, request: PreferredAllocationRequest): boolean {
  if (ids?.length !== request.size) return false;
  const chosen = new Set(ids);
  if (chosen.size !== ids.length || !request.mustInclude.every((id) => chosen.has(id))) return false;
  // Of 63,000 available ids a few are wished: those are kept, not all.
  const elsewhere = new Set(chosen);
  for (const id of request.available) elsewhere.delete(id);
  return elsewhere.size === 0;
}
