// JSON schemas as kubeconform reads them: Kubernetes' own from its OpenAPI specification, the Prometheus operator's from
// its custom resource definitions. Both come with a Go module.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { cacheDirectory } from '../../real-kubelet/build/cache.js';
import { kubernetes } from '../../real-kubelet/build/versions.js';
import { prometheusOperator } from './versions.js';

/** A change of how schemas are made from their sources. */
const GENERATION = 1;

const KINDS = [
  ['', 'v1', ['ConfigMap', 'Namespace', 'Pod', 'Service', 'ServiceAccount']],
  ['apps', 'v1', ['DaemonSet', 'Deployment']],
  ['batch', 'v1', ['Job']],
  ['networking.k8s.io', 'v1', ['NetworkPolicy']],
  ['rbac.authorization.k8s.io', 'v1', ['ClusterRole', 'ClusterRoleBinding']],
];
const CUSTOM = ['podmonitors', 'prometheusrules', 'servicemonitors'];

/** The folder of the schemas, made now if the cache has none. */
export function schemas(go) {
  const name = `schemas-${GENERATION}-${kubernetes}-${prometheusOperator}`;
  const directory = path.join(cacheDirectory(), name);
  if (existsSync(directory)) return directory;
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const write = (kind, group, version, schema) => {
    // As kubeconform puts a name together: the first word of the group only.
    const file = [kind.toLowerCase(), group.split('.')[0], version].filter((part) => part !== '').join('-');
    writeFileSync(path.join(unfinished, `${file}.json`), JSON.stringify(schema));
  };
  fromOpenApi(moduleFolder(go, 'k8s.io/kubernetes', kubernetes), write);
  fromCustom(
    moduleFolder(go, 'github.com/prometheus-operator/prometheus-operator', prometheusOperator),
    write,
  );
  renameSync(unfinished, directory);
  return directory;
}

function moduleFolder(go, module, version) {
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod' };
  const args = ['mod', 'download', '-json', `${module}@${version}`];
  return JSON.parse(execFileSync(go, args, { env, cwd: '/', encoding: 'utf8' })).Dir;
}

function fromOpenApi(folder, write) {
  const file = path.join(folder, 'api', 'openapi-spec', 'swagger.json');
  const { definitions } = JSON.parse(readFileSync(file, 'utf8'));
  const byKind = new Map();
  for (const definition of Object.values(definitions)) {
    for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) {
      byKind.set(`${group}/${version}/${kind}`, definition);
    }
  }
  for (const [group, version, kinds] of KINDS) {
    for (const kind of kinds) {
      const definition = byKind.get(`${group}/${version}/${kind}`);
      if (definition === undefined) throw new Error(`${file} has no ${kind} of ${group}/${version}`);
      const schema = strict(definition, definitions);
      write(kind, group, version, { ...schema, required: ['apiVersion', 'kind', 'metadata'] });
    }
  }
}

function fromCustom(folder, write) {
  for (const name of CUSTOM) {
    const file = path.join(
      folder,
      'example',
      'prometheus-operator-crd',
      `monitoring.coreos.com_${name}.yaml`,
    );
    const { spec } = parse(readFileSync(file, 'utf8'));
    const [version] = spec.versions;
    const schema = strict(version.schema.openAPIV3Schema, {});
    // What Kubernetes adds to every custom resource.
    schema.properties.metadata = { type: 'object' };
    write(spec.names.kind, spec.group, version.name, schema);
  }
}

/** A schema on its own feet that takes no property it does not name. */
function strict(node, definitions) {
  if (Array.isArray(node)) return node.map((item) => strict(item, definitions));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref: reference, ...rest } = node;
  if (reference?.endsWith('.Quantity')) return { type: ['string', 'number'] };
  if (reference !== undefined) return strict(definitions[reference.split('/').at(-1)], definitions);
  if (rest.format === 'int-or-string' || rest['x-kubernetes-int-or-string'] === true) {
    return { type: ['string', 'integer'] };
  }
  const made = Object.fromEntries(
    Object.entries(rest)
      // Words for people, and for machines other than ours.
      .filter(([key]) => !key.startsWith('x-kubernetes-') && key !== 'description')
      .map(([key, value]) => [
        key,
        key === 'properties' ? eachOf(value, definitions) : strict(value, definitions),
      ]),
  );
  if (/^(byte|int32|int64|double|quantity)$/.test(made.format ?? '')) delete made.format;
  const closed = made.properties !== undefined && made.additionalProperties === undefined;
  if (closed && rest['x-kubernetes-preserve-unknown-fields'] !== true) made.additionalProperties = false;
  return made;
}

/** Names of properties are no words of the schema, whatever they are. */
function eachOf(properties, definitions) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, strict(schema, definitions)]),
  );
}
