/** The Kubernetes whose kubelet is run: the version in ../go/go.mod. */
export const kubernetes = 'v1.35.4';
/** Where the machine has an older Go, or Debian's only, this one comes from the module proxy. */
export const oldestGo = [1, 25];
export const fetchedGo = 'go1.25.5';
/** A containerd that injects CDI devices. */
export const containerd = 'v2.2.9';
