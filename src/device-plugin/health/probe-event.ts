import type { ProbeResult } from '../driver.ts';
import { because } from './because.ts';
import type { HealthEvent } from './machine.ts';

/** For a GPU that is gone or mute. */
export const NOT_THERE_ACTION = 'Reset the GPU or reboot the node.';

/** What an answer means for the machine. */
export function probeEvent(result: ProbeResult): Extract<HealthEvent, { type: 'gone' | `probe-${string}` }> {
  switch (result.kind) {
    case 'well':
      return { type: 'probe-well' };
    case 'blind':
      return { type: 'probe-blind', reason: because('no-probe', result.text) };
    case 'ill':
      return { type: 'probe-ill', reason: because(result.code, result.text, result.action) };
    case 'gone':
      return { type: 'gone', reason: because('gone', result.text, NOT_THERE_ACTION) };
    case 'silent':
      return { type: 'probe-silent', reason: because('silent', result.text, NOT_THERE_ACTION) };
  }
}

/** The GPU does not work, or cannot be asked. */
export function isFailure({ kind }: ProbeResult): boolean {
  return kind === 'ill' || kind === 'gone' || kind === 'silent';
}
