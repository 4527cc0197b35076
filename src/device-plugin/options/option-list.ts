/** One setting, with every name that it goes by. The command line, the environment and --help read this list. */
export type OptionRow = {
  readonly key: string;
  /** Without the dashes; null where only the environment sets it. */
  readonly flag: string | null;
  readonly aliases: readonly string[];
  /** The first that is defined counts. */
  readonly env: readonly string[];
  /** Path in the config file, below `flags`; null where the file cannot set it. */
  readonly config: string | null;
  /** `duration`: "500ms", "30s", "5m", "1h"; held in milliseconds. `list`: comma-separated, or the flag repeated. */
  readonly kind: 'boolean' | 'string' | 'choice' | 'list' | 'duration';
  /** What `choice` allows. */
  readonly values: readonly string[] | null;
  /** Null: unset, and the help says what that means. */
  readonly default: boolean | string | number | readonly string[] | null;
  readonly help: string;
};

export const OPTIONS = [
  {
    key: 'failOnInitError',
    flag: 'fail-on-init-error',
    aliases: [],
    env: ['FAIL_ON_INIT_ERROR'],
    config: 'failOnInitError',
    kind: 'boolean',
    values: null,
    default: true,
    help: 'Exit with 1 when the NVIDIA driver cannot be opened at start; false: say so and wait for it.',
  },
  {
    key: 'checkpointDeviceIdStrategy',
    flag: 'checkpoint-device-id-strategy',
    aliases: [],
    env: ['CHECKPOINT_DEVICE_ID_STRATEGY'],
    config: 'plugin.checkpointDeviceIDStrategy',
    kind: 'choice',
    values: ['uuid', 'index'],
    default: 'uuid',
    help: 'What the kubelet records as the id of a GPU. Numbers (index) belong to PCI slots and survive a cold migration.',
  },
  {
    key: 'deviceIdStrategy',
    flag: 'device-id-strategy',
    aliases: [],
    env: ['DEVICE_ID_STRATEGY'],
    config: 'plugin.deviceIDStrategy',
    kind: 'choice',
    values: ['uuid', 'index'],
    default: null,
    help: 'What a container is told to open. Unset: as --checkpoint-device-id-strategy.',
  },
  {
    key: 'kubeletSocket',
    flag: 'kubelet-socket',
    aliases: [],
    env: ['KUBELET_SOCKET'],
    config: null,
    kind: 'string',
    values: null,
    default: '/var/lib/kubelet/device-plugins/kubelet.sock',
    help: "The kubelet's registration socket; ours is served in the same folder.",
  },
  {
    key: 'podResourcesSocket',
    flag: 'pod-resources-socket',
    aliases: [],
    env: ['POD_RESOURCES_SOCKET'],
    config: null,
    kind: 'string',
    values: null,
    default: '/var/lib/kubelet/pod-resources/kubelet.sock',
    help: 'Where the kubelet tells which pod holds which GPU; without it, outdated ids are never taken out of the list.',
  },
  {
    key: 'stateDir',
    flag: 'state-dir',
    aliases: [],
    env: ['STATE_DIR'],
    config: 'plugin.stateDir',
    kind: 'string',
    values: null,
    default: '/var/lib/node-nvml',
    help: 'Where the numbers of the GPUs are kept; must outlive the pod for the index strategy.',
  },
  {
    key: 'sysfsRoot',
    flag: 'sysfs-root',
    aliases: [],
    env: ['SYSFS_ROOT'],
    config: null,
    kind: 'string',
    values: null,
    default: '/sys',
    help: 'Where sysfs is mounted; the NUMA nodes of the GPUs are read there.',
  },
  {
    key: 'healthQuietPeriodMs',
    flag: 'health-quiet-period',
    aliases: [],
    env: ['HEALTH_QUIET_PERIOD'],
    config: 'plugin.healthQuietPeriod',
    kind: 'duration',
    values: null,
    // Xids that follow from one incident come within seconds, and so does a reset by hand.
    default: 30_000,
    help: 'How long a GPU must answer well after a fault before it is offered again.',
  },
  {
    key: 'disableHealthChecks',
    flag: null,
    aliases: [],
    env: ['DP_DISABLE_HEALTHCHECKS'],
    config: null,
    kind: 'list',
    values: null,
    default: [],
    help: 'Xids that take no GPU out, beside those that are ignored by default; all: none does.',
  },
  {
    key: 'enableHealthChecks',
    flag: null,
    aliases: [],
    env: ['DP_ENABLE_HEALTHCHECKS'],
    config: null,
    kind: 'list',
    values: null,
    default: [],
    help: 'Xids that take a GPU out although they are ignored by default; all: every one does. Wins over disabling.',
  },
] as const;

type Row = (typeof OPTIONS)[number];
type Value<R extends OptionRow> = R['kind'] extends 'boolean'
  ? boolean
  : R['kind'] extends 'duration'
    ? number
    : R['kind'] extends 'list'
      ? readonly string[]
      : R['values'] extends readonly (infer V)[]
        ? V | (R['default'] extends null ? null : never)
        : string;

/** The settings of the device plugin, by the keys of the list. */
export type DevicePluginOptions = { readonly [R in Row as R['key']]: Value<R> };
