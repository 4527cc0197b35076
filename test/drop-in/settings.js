const EVERY_GPU = ['nvidia.com/gpu'];
const PROFILES = ['1g.10gb', '2g.20gb', '3g.40gb', '7g.80gb'].map((profile) => `nvidia.com/mig-${profile}`);

const sharing = (kind, more = {}, flags = {}) => ({
  version: 'v1',
  flags,
  sharing: { [kind]: { ...more, resources: [{ name: 'nvidia.com/gpu', replicas: 3 }] } },
});

/**
 * What both plugins are given, and which resources must come of it. `args`, `env`: command line and environment;
 * `config`: a config file; `vetoes`: ours wants to be asked before a container starts; `mps`: MPS control daemons run;
 * `refused`: both must end with an error instead.
 */
export const machines = [
  {
    scenario: 'h100x8',
    settings: [
      { name: 'nothing set', resources: EVERY_GPU },
      { name: 'devices by index', vetoes: true, args: ['--device-id-strategy=index'], resources: EVERY_GPU },
      { name: 'volume mounts', env: { DEVICE_LIST_STRATEGY: 'volume-mounts' }, resources: EVERY_GPU },
      {
        name: 'CDI by annotations',
        args: ['-device-list-strategy', 'cdi-annotations'],
        resources: EVERY_GPU,
      },
      {
        name: 'CDI by the CRI, devices by index, another prefix of annotations',
        args: [
          '--device-list-strategy=cdi-cri,cdi-annotations',
          '--cdi-annotation-prefix=nvidia.cdi.k8s.io/',
        ],
        env: { DEVICE_ID_STRATEGY: 'index' },
        resources: EVERY_GPU,
      },
      {
        name: 'everything at once',
        args: ['--gds-enabled', '--mofed-enabled', '--gdrcopy-enabled', '--imex-channel-ids=0'],
        env: {
          DEVICE_LIST_STRATEGY: 'envvar,volume-mounts,cdi-annotations,cdi-cri',
          PASS_DEVICE_SPECS: 'true',
        },
        resources: EVERY_GPU,
      },
      {
        name: 'device nodes below another root',
        env: { PASS_DEVICE_SPECS: 'TRUE', NVIDIA_DEV_ROOT: '/run/nvidia/driver' },
        resources: EVERY_GPU,
      },
      {
        name: 'a flag outweighs a variable, a variable the file',
        args: ['--device-id-strategy=uuid'],
        env: { DEVICE_ID_STRATEGY: 'index', DEVICE_LIST_STRATEGY: 'volume-mounts' },
        config: {
          version: 'v1',
          flags: { gdsEnabled: true, plugin: { deviceListStrategy: ['envvar'], deviceIDStrategy: 'index' } },
        },
        resources: EVERY_GPU,
      },
      { name: 'time-slicing', config: sharing('timeSlicing'), resources: EVERY_GPU },
      {
        name: 'time-slicing under another name, one a request, by index',
        vetoes: true,
        config: sharing(
          'timeSlicing',
          { renameByDefault: true, failRequestsGreaterThanOne: true },
          { plugin: { deviceIDStrategy: 'index' } },
        ),
        resources: ['nvidia.com/gpu.shared'],
      },
      {
        name: 'MPS',
        args: ['--mps-root=/run/nvidia/mps'],
        config: sharing('mps'),
        mps: EVERY_GPU,
        resources: EVERY_GPU,
      },
      { name: 'MPS without its root', config: sharing('mps'), refused: true },
      { name: 'a MIG strategy that there is not', args: ['--mig-strategy=singel'], refused: true },
      { name: 'a device list strategy that there is not', env: { DEVICE_LIST_STRATEGY: '' }, refused: true },
      { name: 'an IMEX channel that there is not', args: ['--imex-channel-ids=1'], refused: true },
      { name: 'a config of another version', config: { version: 'v2' }, refused: true },
    ],
  },
  {
    scenario: 'a100x8-mig',
    settings: [
      { name: 'MIG devices, strategy none', resources: EVERY_GPU },
      { name: 'MIG devices, strategy mixed', env: { MIG_STRATEGY: 'mixed' }, resources: PROFILES },
      {
        name: 'MIG devices, strategy mixed, by index with device nodes',
        vetoes: true,
        args: ['--mig-strategy=mixed', '--device-id-strategy=index', '--pass-device-specs'],
        resources: PROFILES,
      },
      {
        name: 'MIG devices, strategy mixed, CDI by the CRI',
        args: ['--mig-strategy=mixed', '--device-list-strategy=cdi-cri'],
        resources: PROFILES,
      },
      {
        name: 'MIG devices that are not alike, strategy single',
        args: ['--mig-strategy=single'],
        refused: true,
      },
    ],
  },
  {
    // The GPUs that are cut into halves.
    scenario: 'a100x8-mig',
    keep: (gpu) => gpu.mig.devices.every(({ profile }) => profile === '3g.40gb'),
    settings: [
      {
        name: 'MIG devices that are alike, strategy single',
        args: ['--mig-strategy=single'],
        resources: EVERY_GPU,
      },
      {
        name: 'replicas of MIG devices, strategy single, by index with device nodes',
        vetoes: true,
        args: ['--pass-device-specs'],
        config: sharing('timeSlicing', {}, { migStrategy: 'single', plugin: { deviceIDStrategy: 'index' } }),
        resources: EVERY_GPU,
      },
    ],
  },
];
