import { OPTION_ROWS } from './option-list.ts';
import type { OptionRow } from './option-row.ts';

const SHARED: readonly string[] = [
  'nodeName',
  'nodeLabel',
  'configFileSrcdir',
  'defaultConfig',
  'fallbackStrategies',
  'serviceAccountDir',
];

const rest = { group: 'Configuration', aliases: [], config: null, values: null } as const;

/** What NVIDIA's config-manager can be told; what the plugin itself takes too is the same row. */
export const CONFIG_MANAGER_OPTIONS: readonly OptionRow[] = [
  ...OPTION_ROWS.filter(({ key }) => SHARED.includes(key)),
  {
    ...rest,
    key: 'configFileDst',
    flag: 'config-file-dst',
    env: ['CONFIG_FILE_DST'],
    kind: 'string',
    value: 'FILE',
    empty: null,
    default: '',
    help: 'The link that is to lead to the selected file.',
  },
  {
    ...rest,
    key: 'oneshot',
    flag: 'oneshot',
    env: ['ONESHOT'],
    kind: 'boolean',
    value: null,
    empty: null,
    default: false,
    help: 'Put the link in place once and end.',
  },
  {
    ...rest,
    key: 'sendSignal',
    flag: 'send-signal',
    env: ['SEND_SIGNAL'],
    kind: 'boolean',
    value: null,
    empty: null,
    default: true,
    help: 'Send a signal when the link leads elsewhere.',
  },
  {
    ...rest,
    key: 'signal',
    flag: 'signal',
    env: ['SIGNAL'],
    kind: 'integers',
    value: 'NUMBER',
    empty: null,
    default: [1],
    help: 'The signal; 1 is SIGHUP.',
  },
  {
    ...rest,
    key: 'processToSignal',
    flag: 'process-to-signal',
    env: ['PROCESS_TO_SIGNAL'],
    kind: 'string',
    value: 'NAME',
    empty: '',
    default: 'nvidia-device-plugin',
    help: 'The name of the process that gets it: the first word of its command line.',
  },
  {
    ...rest,
    key: 'kubeconfig',
    flag: 'kubeconfig',
    env: ['KUBECONFIG'],
    kind: 'string',
    value: 'FILE',
    empty: '',
    default: '',
    help: 'Must be empty: the API server is asked with the service account of the pod.',
  },
];
