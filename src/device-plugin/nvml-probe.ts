import { type Device, isPermissionDenied, isUnsupported } from '../nvml/index.ts';
import type { ProbeResult } from './driver.ts';

/** NVML's field of what the driver wants to be done with a GPU (drivers from 560 on). */
const RECOVERY_ACTION_FIELD = 230;

type Wanted = { readonly what: string; readonly action: string };
const RECOVERY_ACTIONS: ReadonlyMap<number, Wanted> = new Map([
  [1, { what: 'a reset of the GPU', action: 'Reset the GPU (nvidia-smi --gpu-reset).' }],
  [2, { what: 'a reboot of the node', action: 'Reboot the node.' }],
  [3, { what: 'its peer-to-peer traffic to be drained', action: 'End the programs on it and its peers.' }],
  [4, { what: 'to be drained and reset', action: 'Let its pods end, then reset the GPU.' }],
  [5, { what: 'its IMEX domain to be recovered', action: 'Recover the IMEX domain.' }],
  [6, { what: 'a reset of the bus', action: 'Reset the bus of the GPU, or reboot the node.' }],
  [7, { what: 'a reboot of the system', action: 'Reboot the whole system.' }],
]);

/**
 * Asks a GPU how it is. What it or its driver does not provide says nothing; a GPU that tells nothing at all is blind.
 * Rejects with what the driver answers otherwise.
 */
export async function askHealth(device: Device): Promise<ProbeResult> {
  const gpu = device.async;
  // Read from the hardware at each call; the identity is cached by the driver and tells nothing.
  const temperature = await told(gpu.temperature());
  const memory = temperature === null ? await told(gpu.memory()) : null;
  const [field] = (await told(gpu.fieldValues([{ id: RECOVERY_ACTION_FIELD }]))) ?? [];
  const rows = await told(gpu.remappedRows());
  const uptimeSeconds = await told(gpu.uptime());
  const action = field?.value ?? null;
  if (action !== null && Number(action) !== 0) return { ...wants(Number(action)), uptimeSeconds };
  if (rows?.failure === true) return { ...UNREPAIRABLE, uptimeSeconds };
  if ([temperature, memory, action, rows, uptimeSeconds].every((answer) => answer === null)) {
    return { kind: 'blind', text: 'It tells nothing that a probe asks for.' };
  }
  return { kind: 'well', uptimeSeconds };
}

const UNREPAIRABLE = {
  kind: 'ill',
  code: 'row-remap',
  text: 'A broken row of its memory could not be replaced.',
  action: 'Have the card replaced.',
} as const;

function wants(action: number): { kind: 'ill'; code: 'recovery-action'; text: string; action: string } {
  const { what, action: todo } = RECOVERY_ACTIONS.get(action) ?? {
    what: `recovery action ${action}`,
    action: "Look the action up in NVIDIA's documentation.",
  };
  return { kind: 'ill', code: 'recovery-action', text: `The driver asks for ${what}.`, action: todo };
}

/** Null: nobody tells this process. */
async function told<T>(answer: Promise<T | null>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error) || isPermissionDenied(error)) return null;
    throw error;
  }
}
