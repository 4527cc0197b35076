import { dirname } from 'node:path';

import type { DevicePluginOptions } from '../../device-plugin/index.ts';
import { isCdi } from '../../device-plugin/allocate/setup.ts';
import { devicePluginFolder } from '../../device-plugin/options/folders.ts';
import { registryFolder } from '../../device-plugin/serve-place.ts';

export const UNIT_NAME = 'node-nvml-device-plugin.service';
export const UNIT_FOLDER = '/etc/systemd/system';
/** By its first line a unit is known as ours. */
export const UNIT_MARK = '# Written by "node-nvml device-plugin --install-service".';

/** Whoever runs the kubelet on this node; names that it does not have do no harm. */
const KUBELETS = [
  'kubelet.service',
  'k3s.service',
  'k3s-agent.service',
  'rke2-server.service',
  'rke2-agent.service',
  'k0scontroller.service',
  'k0sworker.service',
];

export type UnitOptions = {
  /** Absolute paths that start this program. */
  readonly program: readonly string[];
  /** Settings as flags, `--name=value`. */
  readonly flags: readonly string[];
  /** Settings as variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly options: DevicePluginOptions;
};

/** The device plugin as a systemd unit that serves before the kubelet starts. */
export function serviceUnit({ program, flags, variables, options }: UnitOptions): string {
  const command = [...program, 'device-plugin', ...flags].map(unitWord).join(' ');
  const folders = writableFolders(options);
  return `${UNIT_MARK}
# "node-nvml device-plugin --uninstall-service" takes it away; "systemctl edit ${UNIT_NAME}" changes it.
[Unit]
Description=GPUs of this node for Kubernetes (node-nvml device plugin)
# About a second after its start the kubelet admits the pods of before the boot: who serves by then keeps them.
Before=${KUBELETS.join(' ')}
After=local-fs.target systemd-modules-load.service systemd-udevd.service nvidia-persistenced.service nvidia-fabricmanager.service
StartLimitIntervalSec=0

[Service]
Type=exec
${Object.entries(variables)
  .map(([name, value]) => `Environment=${unitWord(`${name}=${value}`)}\n`)
  .join('')}ExecStartPre=+mkdir -p ${folders.map(unitWord).join(' ')}
ExecStart=${command}
# The unit is up, and the kubelet starts, when the sockets are served; without GPUs or driver the kubelet starts all the same.
ExecStartPost=-${command} --wait-until-served
TimeoutStartSec=90
Restart=always
RestartSec=1
OOMScoreAdjust=-999
# Where the single binary unpacks what must be a file.
CacheDirectory=node-nvml

# What it does not need. It needs the devices, root, and the driver's helpers that make device nodes and load modules.
ProtectSystem=strict
ReadWritePaths=${folders.map(unitWord).join(' ')}
ProtectHome=read-only
${isTemporary(program) ? '' : 'PrivateTmp=yes\n'}NoNewPrivileges=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelTunables=yes
LockPersonality=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
SystemCallArchitectures=native
CapabilityBoundingSet=~CAP_BPF CAP_NET_ADMIN CAP_NET_RAW CAP_SYS_BOOT CAP_SYS_PTRACE CAP_SYS_TIME CAP_SYSLOG

[Install]
WantedBy=multi-user.target
`;
}

/** Each once, none within another. */
function writableFolders(options: DevicePluginOptions): string[] {
  const all = [
    options.stateDir,
    devicePluginFolder(options.kubeletSocket),
    registryFolder(options),
    ...(options.statusSocket === '' ? [] : [dirname(options.statusSocket)]),
    ...(options.deviceListStrategy.some(isCdi) ? [options.cdiSpecDir] : []),
  ];
  const unique = [...new Set(all)];
  return unique.filter((folder) => !unique.some((other) => folder.startsWith(`${other}/`)));
}

/** Its own /tmp would hide the program. */
function isTemporary(program: readonly string[]): boolean {
  return program.some((path) => /^(\/var)?\/tmp\//.test(path));
}

/** A word of a command line, a path or an assignment, by the rules of systemd.service(5) and systemd.syntax(7). */
export function unitWord(text: string): string {
  const escaped = text.replaceAll('%', '%%').replaceAll('$', '$$$$');
  if (/^[\w@%+=:,./$~-]+$/.test(escaped)) return escaped;
  const quoted = escaped
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
  return `"${quoted}"`;
}
