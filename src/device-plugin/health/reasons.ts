import type { ReasonCode } from './machine.ts';

/** What leads to a reason, what follows from it, and how that ends; for people. */
export type ReasonRow = {
  readonly code: ReasonCode;
  readonly source: string;
  readonly effect: string;
  readonly end: string;
};

const RECOVERY = 'a good probe, then the quiet period';

const ROWS: Readonly<Record<ReasonCode, Omit<ReasonRow, 'code'>>> = {
  xid: {
    source: 'an Xid that the policy names, often enough where it says how often',
    effect: 'unhealthy; where the Xid names a MIG device, that device alone',
    end: RECOVERY,
  },
  'operational-event': {
    source: 'an operational event of a driver from 615 on, by its severity and attributes',
    effect: 'unhealthy, or the MIG device that it names',
    end: RECOVERY,
  },
  probe: {
    source: 'a probe that the driver answers with an error',
    effect: 'unhealthy',
    end: RECOVERY,
  },
  'recovery-action': {
    source: 'the recovery action that the driver wants (drivers from 560 on), read by each probe',
    effect: 'unhealthy',
    end: `the action is done: ${RECOVERY}`,
  },
  'row-remap': {
    source: 'a row of memory that could not be remapped, read by each probe',
    effect: 'unhealthy',
    end: `the card is replaced or repaired: ${RECOVERY}`,
  },
  reset: {
    source: 'the uptime of the GPU, which is less than before (drivers from 615 on)',
    effect: 'suspect; a GPU that is out is probed at once',
    end: 'a good probe',
  },
  gone: {
    source: "the driver's list of GPUs, which does not have it, or has it with an error; or a probe",
    effect: 'lost',
    end: 'it is listed again; then the quiet period and a good probe',
  },
  silent: {
    source: 'a call that does not return within its deadline',
    effect: 'hung',
    end: `an answer: ${RECOVERY}`,
  },
  driver: {
    source:
      'the driver, which works for no GPU: its list cannot be read and no probe is answered, or all fail at once',
    effect: 'all unhealthy, by one fault that is no GPU’s; tried again with back-off',
    end: 'the driver answers, and a good probe of each',
  },
  doubt: {
    source: 'something odd: events that may be lost, an Xid without a GPU, an event that asks for a look',
    effect: 'suspect: offered, and probed at once',
    end: 'the probe',
  },
  'no-events': {
    source: 'the events of the GPU, which cannot be had',
    effect: 'unmonitored: offered, as missing data is no illness',
    end: 'they can be had',
  },
  'no-probe': {
    source: 'a probe to which the GPU tells nothing, as it is not provided or not allowed',
    effect: 'unmonitored: offered',
    end: 'it tells something',
  },
  isolated: {
    source: 'the isolation file',
    effect: 'isolating while a pod has it, then isolated',
    end: 'the file does not name it any more',
  },
};

export const REASON_ROWS: readonly ReasonRow[] = Object.entries(ROWS).map(([code, row]) => ({
  code: code as ReasonCode,
  ...row,
}));
