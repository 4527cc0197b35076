import { spawnSync } from 'node:child_process';

/** What the whole kubelet needs beside Go; each as the package that has it. */
const programs = {
  containerd: 'containerd',
  ctr: 'containerd',
  runc: 'runc',
  busybox: 'busybox-static',
  unshare: 'util-linux',
  mount: 'mount',
  tar: 'tar',
};

/** Sentences for what this machine lacks; none: the level can run. */
export function missing() {
  if (process.getuid?.() !== 0) return ['it needs root (mount and PID namespaces, cgroups, containerd)'];
  const absent = Object.keys(programs).filter((name) => spawnSync('which', [name]).status !== 0);
  if (absent.length > 0) {
    const packages = [...new Set(absent.map((name) => programs[name]))].join(' ');
    return [`it needs ${absent.join(', ')} (apt-get install ${packages}, or --install)`];
  }
  const namespaces = spawnSync('unshare', ['--mount', '--pid', '--net', '--fork', '--mount-proc', 'true'], {
    encoding: 'utf8',
  });
  if (namespaces.status !== 0) return [`it needs namespaces of its own: ${namespaces.stderr.trim()}`];
  return [];
}
