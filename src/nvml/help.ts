import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Return } from './raw/enums.ts';

/** What the machine says about itself, where it explains an error. */
export type Surroundings = {
  /** Windows Subsystem for Linux: the driver is Windows's. */
  readonly wsl: boolean;
  readonly container: boolean;
  /** As `/dev/nvidia0`, `/dev/nvidiactl`. */
  readonly deviceNodes: readonly string[];
  /** The version of the loaded kernel module; null: none is loaded. */
  readonly moduleVersion: string | null;
};

/** Looks around below `root` (`/`; a test gives a folder of its own). */
export function surroundings(root = '/'): Surroundings {
  const text = (path: string): string | null => {
    try {
      return readFileSync(join(root, path), 'utf8').trim();
    } catch {
      return null;
    }
  };
  const exists = (path: string): boolean => existsSync(join(root, path));
  return {
    wsl: exists('dev/dxg') || /microsoft/i.test(text('proc/sys/kernel/osrelease') ?? ''),
    container:
      exists('.dockerenv') ||
      exists('run/.containerenv') ||
      exists('var/run/secrets/kubernetes.io/serviceaccount'),
    deviceNodes: deviceNodes(root),
    moduleVersion: text('sys/module/nvidia/version'),
  };
}

function deviceNodes(root: string): string[] {
  try {
    return readdirSync(join(root, 'dev'))
      .filter((name) => /^nvidia(\d+|ctl)$/.test(name))
      .map((name) => `/dev/${name}`)
      .sort();
  } catch {
    return [];
  }
}

const WSL_DRIVER =
  'Here in WSL the driver is the one of Windows, whose library is in /usr/lib/wsl/lib: install or update it in Windows, ' +
  'install none in Linux, and run "wsl --shutdown" afterwards.';
const IN_CONTAINER =
  'In a container: start it with its GPUs (docker run --gpus all; in Kubernetes a limit of nvidia.com/gpu).';

/** What to do about a return code, for whoever runs the program. Null: the message says all there is. */
export function helpFor(status: number, around: Surroundings): string | null {
  switch (status) {
    case Return.ERROR_LIB_RM_VERSION_MISMATCH:
      return mismatch(around);
    case Return.ERROR_DRIVER_NOT_LOADED:
      return notLoaded(around);
    case Return.ERROR_NO_PERMISSION:
      return (
        'Run it as root, or give the user access to the device nodes ' +
        `(${around.deviceNodes.join(', ') || '/dev/nvidiactl, /dev/nvidia0'}; for MIG those of /dev/nvidia-caps). ` +
        'What changes a GPU is for root alone; in a container that is root with CAP_SYS_ADMIN.'
      );
    case Return.ERROR_UNKNOWN:
      return unknown(around);
    case Return.ERROR_GPU_IS_LOST:
    case Return.ERROR_GPU_NOT_FOUND:
      return (
        'The kernel log says why (dmesg, "NVRM: Xid"; 79 is a GPU that fell off the bus). Reset it with ' +
        '"nvidia-smi --gpu-reset -i N" or reboot.'
      );
    case Return.ERROR_RESET_REQUIRED:
      return 'Stop what runs on the GPU and reset it: "nvidia-smi --gpu-reset -i N", or reboot.';
    case Return.ERROR_UNINITIALIZED:
      return 'Open the driver again: nvml.reopen(), or Nvml.open() for a new one.';
    default:
      return null;
  }
}

function mismatch({ moduleVersion, container }: Surroundings): string {
  return (
    'The driver was upgraded and its kernel module is still the older one' +
    `${moduleVersion === null ? '' : ` (${moduleVersion})`}. Reboot; or stop what uses the GPUs, unload the module ` +
    '(rmmod nvidia_uvm nvidia_drm nvidia_modeset nvidia) and load the new one (modprobe nvidia).' +
    (container ? ' A container keeps the library of the time of its start: restart it as well.' : '')
  );
}

function notLoaded({ wsl, container, deviceNodes: nodes }: Surroundings): string {
  if (wsl) return WSL_DRIVER;
  if (container && nodes.length === 0) return `${IN_CONTAINER} The host needs a loaded driver.`;
  return (
    'Load the kernel module (modprobe nvidia). Where that fails the kernel log says why: a module that was not built for ' +
    'this kernel (dkms), one that Secure Boot refuses, or no NVIDIA GPU on the bus.'
  );
}

function unknown({ wsl, container }: Surroundings): string | null {
  if (wsl)
    return 'In WSL the driver of Windows answers this to what it does not provide, as the lists of processes.';
  if (!container) return 'The kernel log (dmesg, "NVRM") has more about it.';
  return (
    'Where every call in a container answers this at once, the container lost its right to the device nodes: a ' +
    '"systemctl daemon-reload" on the host makes systemd set the rules of the cgroup anew, without those that the container ' +
    'runtime added. Restart the container; to keep it from coming back, name the nodes to the runtime (CDI, or ' +
    '--device=/dev/nvidiactl --device=/dev/nvidia0).'
  );
}

/** Why there is no library, as far as the machine tells. */
export function helpForNoLibrary({ wsl, container, deviceNodes: nodes }: Surroundings): string {
  if (wsl) return WSL_DRIVER;
  if (nodes.length > 0 && container) {
    return (
      `The GPUs are here (${nodes.join(', ')}) and the library is not: the container runs without the "utility" driver ` +
      'capability. Set NVIDIA_DRIVER_CAPABILITIES=compute,utility in it (or leave it out: utility is the default).'
    );
  }
  if (nodes.length > 0) {
    return (
      `The GPUs are here (${nodes.join(', ')}) and the library is not: install the driver's user-space part ` +
      '(libnvidia-compute, nvidia-driver-cuda-libs), give its path as libraryPath, or, in a container, ask for the ' +
      '"utility" driver capability (NVIDIA_DRIVER_CAPABILITIES=compute,utility).'
    );
  }
  if (container) {
    return `Install the NVIDIA driver on the host. ${IN_CONTAINER} Without a GPU, open a scenario of the mock.`;
  }
  return (
    'Install the NVIDIA driver, or give the path as libraryPath; in a container, ask the runtime for the "utility" driver ' +
    'capability. Without a GPU, open a scenario of the mock.'
  );
}
