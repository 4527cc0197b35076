import { parseAllDocuments, stringify } from 'yaml';

export const manifestPath = 'deploy/node-nvml-device-plugin.yml';

const HEAD = `# The device plugin without Helm. Written by "npm run generate:manifest" from deploy/helm/node-nvml-device-plugin and
# deploy/static-values.yaml: change those.
`;
/** They speak of a release of Helm, and there is none. */
const HELMS = ['helm.sh/chart', 'app.kubernetes.io/managed-by', 'app.kubernetes.io/instance'];

/** What Helm rendered, as one would write it by hand. */
export function manifest(rendered) {
  const documents = parseAllDocuments(rendered)
    .map((document) => document.toJS())
    .filter((object) => object !== null)
    .map(withoutHelm);
  return (
    HEAD +
    documents.map((object) => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false })).join('---\n')
  );
}

function withoutHelm(value) {
  if (Array.isArray(value)) return value.map(withoutHelm);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !HELMS.includes(key))
      .map(([key, item]) => [key, withoutHelm(item)]),
  );
}
