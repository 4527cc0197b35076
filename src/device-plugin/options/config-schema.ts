import { OPTION_ROWS } from './option-list.ts';
import type { OptionRow } from './option-row.ts';
import {
  CONFIG_VERSION,
  configTree,
  type ConfigTree,
  FEATURE_DISCOVERY_KEYS,
  isRow,
} from './file/config-tree.ts';
import { shownDuration } from './effective-config.ts';

type Schema = Readonly<Record<string, unknown>>;

const RESOURCE_NAME: Schema = {
  type: 'string',
  description: 'nvidia.com/ stands before it, or is put there.',
  maxLength: 63,
  pattern: '^(nvidia\\.com/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
};

const UUID = '[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';
const DEVICE = `^(\\d+(:\\d+)?|GPU-${UUID}|MIG-${UUID}|MIG-GPU-${UUID}/\\d+/\\d+)$`;

/** The JSON schema of the config file, for editors and other programs: its flags are those of the option list. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: "Config file of node-nvml's device plugin, which is that of NVIDIA's",
    ...map({
      version: { enum: [CONFIG_VERSION, '', null], default: CONFIG_VERSION },
      ...Object.fromEntries(
        Object.entries(configTree(OPTION_ROWS)).map(([key, branch]) => [key, branchSchema(branch, key)]),
      ),
      resources: nullable(map({ gpus: rules('the product name of the GPU'), mig: rules('the MIG profile') })),
      sharing: nullable(map({ timeSlicing: strategy(false), mps: strategy(true) })),
    }),
  };
}

function branchSchema(branch: ConfigTree | OptionRow, path: string): Schema {
  if (isRow(branch)) return optionSchema(branch);
  const entries = Object.entries(branch).map(
    ([key, below]) => [key, branchSchema(below, `${path}.${key}`)] as const,
  );
  const properties: Record<string, Schema> = Object.fromEntries(entries);
  if (path === 'flags') properties['gfd'] = featureDiscovery();
  return nullable(map(properties));
}

function featureDiscovery(): Schema {
  const kinds = Object.entries(FEATURE_DISCOVERY_KEYS);
  const properties = Object.fromEntries(kinds.map(([key, type]) => [key, { type: [type, 'null'] }]));
  return {
    ...nullable(map(properties)),
    description: 'Settings of gpu-feature-discovery; without effect here.',
  };
}

function optionSchema(row: OptionRow): Schema {
  const said =
    row.kind === 'duration' && typeof row.default === 'number' ? shownDuration(row.default) : row.default;
  const standard = said === null || said === '' ? {} : { default: said };
  return { description: row.help, ...standard, ...valueSchema(row) };
}

function valueSchema({ kind, values, key }: OptionRow): Schema {
  const item = values === null ? { type: 'string' } : { enum: values };
  switch (kind) {
    case 'boolean':
      return { type: ['boolean', 'null'] };
    case 'choice':
      return { enum: [...(values ?? []), null] };
    case 'list':
      return { anyOf: [{ type: 'array', items: item }, { type: ['string', 'null'] }] };
    case 'integers':
      return {
        type: ['array', 'null'],
        items: key === 'imexChannelIds' ? { const: 0 } : { type: 'integer', minimum: 0 },
      };
    case 'duration':
      return { type: ['string', 'null'], pattern: '^\\d+(\\.\\d+)?(ms|s|m|h)$' };
    case 'string':
      return { type: ['string', 'null'] };
  }
}

function rules(matched: string): Schema {
  const pattern = {
    type: 'string',
    minLength: 1,
    description: `* stands for any characters; matched against ${matched}.`,
  };
  return { type: ['array', 'null'], items: map({ pattern, name: RESOURCE_NAME }, ['pattern', 'name']) };
}

function strategy(failByDefault: boolean): Schema {
  const devices = {
    description: 'All devices of that name, so many of them, or these by GPU index, MIG index (0:1) or UUID.',
    default: 'all',
    anyOf: [
      { enum: ['all', null] },
      { type: 'integer', minimum: 1 },
      {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: {
          anyOf: [
            { type: 'integer', minimum: 0 },
            { type: 'string', pattern: DEVICE },
          ],
        },
      },
    ],
  };
  const resource = map(
    { name: RESOURCE_NAME, rename: RESOURCE_NAME, devices, replicas: { type: 'integer', minimum: 2 } },
    ['name', 'replicas'],
  );
  return nullable(
    map(
      {
        renameByDefault: {
          type: ['boolean', 'null'],
          default: false,
          description: 'Offer replicas under <name>.shared.',
        },
        failRequestsGreaterThanOne: {
          type: ['boolean', 'null'],
          default: failByDefault,
          description: 'Refuse a container that asks for more than one replica.',
        },
        resources: { type: 'array', minItems: 1, items: resource },
      },
      ['resources'],
    ),
  );
}

function map(properties: Schema, required: readonly string[] = []): Schema {
  const needed = required.length === 0 ? {} : { required };
  return { type: 'object', additionalProperties: false, ...needed, properties };
}

/** A key without a value is as one that is not there. */
function nullable(schema: Schema): Schema {
  return { ...schema, type: ['object', 'null'] };
}
