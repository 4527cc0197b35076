/** What `Allocate` refuses, in one sentence; the kubelet shows it at the pod. */
export class AllocationError extends Error {
  override readonly name = 'AllocationError';
}
