import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectEqual } from '../../real-kubelet/support/expect.js';
import { only, repository } from '../tools/chart.js';
import { codes, tableUnder } from '../tools/table.js';

const page = readFileSync(path.join(repository, 'docs', 'deploy.md'), 'utf8');
/** In every row beside what it names. */
const always = {
  written: ['/var/lib/kubelet/device-plugins', '/var/lib/node-nvml'],
  read: ['/etc/nvidia-device-plugin', '/var/lib/kubelet/pod-resources'],
};

/** Each row of the table of rights: what it says is all that the pod gets. */
export async function rightsChecks(report, chart) {
  for (const [feature, values, rights, written, read, api] of tableUnder(page, '## What it may do')) {
    await report.check(feature, async () => {
      const rendered = await chart.render(codes(values));
      const pod = only(rendered, 'DaemonSet').spec.template.spec;
      expectEqual(rightsOf(pod), codes(rights), 'rights');
      expectEqual(
        folders(pod, false),
        [...always.written, ...codes(written)].sort(),
        'folders that it writes',
      );
      expectEqual(folders(pod, true), [...always.read, ...codes(read)].sort(), 'folders that it reads');
      const rules = rendered.filter(({ kind }) => kind === 'ClusterRole').flatMap((role) => role.rules);
      const asked = rules.flatMap(({ resources, verbs }) =>
        resources.map((name) => `${name}: ${verbs.join(', ')}`),
      );
      expectEqual(asked, codes(api), 'what it asks of the API server');
      expectEqual(pod.automountServiceAccountToken, asked.length > 0, 'automountServiceAccountToken');
    });
  }
}

function rightsOf({ hostPID, hostIPC, shareProcessNamespace, containers }) {
  if (hostPID || hostIPC || shareProcessNamespace) return ['namespaces of others'];
  const [{ securityContext }] = containers;
  if (securityContext.privileged) return ['privileged'];
  expectEqual(securityContext.capabilities.drop, ['ALL'], 'dropped capabilities');
  expectEqual(securityContext.readOnlyRootFilesystem, true, 'readOnlyRootFilesystem');
  expectEqual(securityContext.seccompProfile, { type: 'RuntimeDefault' }, 'seccompProfile');
  const added = securityContext.capabilities.add ?? [];
  if (added.length === 0)
    expectEqual(securityContext.allowPrivilegeEscalation, false, 'allowPrivilegeEscalation');
  return added;
}

/** Folders of the host in the pod. */
function folders({ volumes, containers }, readOnly) {
  const mounts = new Map(containers[0].volumeMounts.map((mount) => [mount.name, mount.readOnly === true]));
  return volumes
    .filter(({ name, hostPath }) => hostPath !== undefined && mounts.get(name) === readOnly)
    .map(({ hostPath }) => hostPath.path)
    .sort();
}
