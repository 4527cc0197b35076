/** What a container runtime changes in a container (https://github.com/cncf-tags/container-device-interface). */
export type ContainerEdits = {
  /** As NAME=value. */
  readonly env: readonly string[];
  readonly deviceNodes: readonly DeviceNode[];
  readonly mounts: readonly Mount[];
  readonly hooks: readonly Hook[];
};

/** Type and numbers are left to the runtime, which looks at the host's node when a container starts: they change. */
export type DeviceNode = {
  /** In the container. */
  readonly path: string;
  /** On the host; null: the same. */
  readonly hostPath: string | null;
};

export type Mount = {
  readonly hostPath: string;
  readonly containerPath: string;
  readonly options: readonly string[];
};

/** A program of the host that runs when the container is made, before its own. */
export type Hook = { readonly path: string; readonly args: readonly string[] };

export type CdiDevice = { readonly name: string; readonly edits: ContainerEdits };

export type CdiSpec = {
  /** vendor/class */
  readonly kind: string;
  readonly devices: readonly CdiDevice[];
  /** For every container that gets one of the devices. */
  readonly edits: ContainerEdits;
};

export const NO_EDITS: ContainerEdits = { env: [], deviceNodes: [], mounts: [], hooks: [] };

export function mergeEdits(all: readonly ContainerEdits[]): ContainerEdits {
  return {
    env: all.flatMap(({ env }) => env),
    deviceNodes: all.flatMap(({ deviceNodes }) => deviceNodes),
    mounts: all.flatMap(({ mounts }) => mounts),
    hooks: all.flatMap(({ hooks }) => hooks),
  };
}

/** The spec as it stands in a file, under the oldest version that has all that it uses: runtimes refuse newer ones. */
export function documentOf(spec: CdiSpec): object {
  return {
    cdiVersion: oldestVersion(spec),
    kind: spec.kind,
    devices: spec.devices.map(({ name, edits }) => ({ name, containerEdits: editsDocument(edits) })),
    ...(isEmpty(spec.edits) ? {} : { containerEdits: editsDocument(spec.edits) }),
  };
}

/** 0.3.0 is the oldest that runtimes read; device names from a digit on and `hostPath` came with 0.5.0, a dot in the class with 0.6.0. */
export function oldestVersion({ kind, devices, edits }: CdiSpec): string {
  if (kind.slice(kind.indexOf('/')).includes('.')) return '0.6.0';
  const nodes = [edits, ...devices.map((device) => device.edits)].flatMap(({ deviceNodes }) => deviceNodes);
  const needs050 =
    devices.some(({ name }) => /^\d/.test(name)) || nodes.some(({ hostPath }) => hostPath !== null);
  return needs050 ? '0.5.0' : '0.3.0';
}

function isEmpty({ env, deviceNodes, mounts, hooks }: ContainerEdits): boolean {
  return [env, deviceNodes, mounts, hooks].every((list) => list.length === 0);
}

/** Without what is empty: an unknown or empty field is an error to some runtimes. */
function editsDocument({ env, deviceNodes, mounts, hooks }: ContainerEdits): object {
  const parts = {
    env,
    deviceNodes: deviceNodes.map(({ path, hostPath }) => ({
      path,
      ...(hostPath === null ? {} : { hostPath }),
      permissions: 'rw',
    })),
    mounts,
    hooks: hooks.map(({ path, args }) => ({ hookName: 'createContainer', path, args })),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0));
}
