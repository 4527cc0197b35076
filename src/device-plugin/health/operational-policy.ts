import type { OperationalEvent } from '../driver.ts';

export type OperationalVerdict = 'fault' | 'doubt' | 'ignored';

/** What follows from an operational event: the first row that fits. */
export const OPERATIONAL_RULES: readonly {
  readonly when: string;
  readonly fits: (event: OperationalEvent) => boolean;
  readonly verdict: OperationalVerdict;
}[] = [
  {
    when: 'corrected or informational',
    fits: ({ severity }) => rankOf(severity) < rankOf('recoverable'),
    verdict: 'ignored',
  },
  {
    when: 'the GPU has recovered by itself, or it was before the driver was loaded',
    fits: ({ recovered, previousError }) => recovered || previousError,
    verdict: 'doubt',
  },
  {
    when: 'fatal, or of a severity beyond it',
    fits: ({ severity }) => rankOf(severity) >= rankOf('fatal'),
    verdict: 'fault',
  },
  {
    when: 'recoverable, but uncontained',
    fits: ({ attributes }) => attributes.includes('uncontained'),
    verdict: 'fault',
  },
  { when: 'recoverable', fits: () => true, verdict: 'doubt' },
];

export function operationalVerdict(event: OperationalEvent): OperationalVerdict {
  return OPERATIONAL_RULES.find(({ fits }) => fits(event))?.verdict ?? 'doubt';
}

/** One sentence for an operator. */
export function describeOperational(event: OperationalEvent): string {
  const { severity, module, code, attributes, recovered, previousError, simulated, xid } = event;
  const more = [
    ...attributes.map(String),
    ...(recovered ? ['recovered'] : []),
    ...(previousError ? ['before the driver was loaded'] : []),
    ...(simulated ? ['simulated'] : []),
    ...(xid === null ? [] : [`Xid ${xid}`]),
  ];
  const name = typeof severity === 'string' ? severity : `severity ${severity}`;
  return `Operational event ${code} of ${module}, ${name}${more.length === 0 ? '' : ` (${more.join(', ')})`}.`;
}

const RANKS = { informational: 10, corrected: 20, recoverable: 30, fatal: 40 } as const;

function rankOf(severity: OperationalEvent['severity']): number {
  return typeof severity === 'number' ? severity : RANKS[severity];
}
