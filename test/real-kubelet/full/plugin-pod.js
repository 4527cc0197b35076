import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';

const manifest = path.join(import.meta.dirname, '..', '..', '..', 'deploy', 'node-nvml-device-plugin.yml');

/**
 * A pod as the DaemonSet of our manifest makes it, for a kubelet without an API server: no service account, no priority,
 * and in the network of the node, as there is no other. `env`: settings beside the manifest's.
 */
export function pluginPod(name, { driverRoot, port, env = {} }) {
  const daemonSet = parseAllDocuments(readFileSync(manifest, 'utf8'))
    .map((document) => document.toJS())
    .find(({ kind }) => kind === 'DaemonSet');
  const { serviceAccountName, automountServiceAccountToken, priorityClassName, ...spec } =
    daemonSet.spec.template.spec;
  const [container] = spec.containers;
  const settings = { NVIDIA_DRIVER_ROOT: driverRoot, HTTP_ADDRESS: `:${port}`, ...env };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'kube-system', labels: daemonSet.spec.template.metadata.labels },
    spec: {
      ...spec,
      hostNetwork: true,
      containers: [
        {
          ...container,
          imagePullPolicy: 'Never',
          env: [
            ...container.env.filter((variable) => !(variable.name in settings)),
            ...Object.entries(settings).map(([key, value]) => ({ name: key, value })),
          ],
          ports: [{ name: 'metrics', containerPort: port, hostPort: port }],
          volumeMounts: [
            ...container.volumeMounts,
            { name: 'cdi', mountPath: '/var/run/cdi' },
            // Written to only by the mock, which keeps its state there.
            { name: 'driver-root', mountPath: '/driver-root' },
          ],
        },
      ],
      volumes: [
        // The machine's own /etc is not hidden from this kubelet.
        ...spec.volumes.filter(({ name }) => name !== 'isolation'),
        { name: 'isolation', hostPath: { path: `${driverRoot}/isolation`, type: 'DirectoryOrCreate' } },
        { name: 'cdi', hostPath: { path: '/var/run/cdi', type: 'DirectoryOrCreate' } },
        { name: 'driver-root', hostPath: { path: driverRoot, type: 'Directory' } },
      ],
    },
  };
}
