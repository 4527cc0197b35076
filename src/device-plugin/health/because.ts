import type { HealthReason, ReasonCode } from './machine.ts';

/** A reason of now. */
export function because(code: ReasonCode, text: string, action: string | null = null): HealthReason {
  return { code, text, action, at: Date.now() };
}

/** What it is and what to do, for a person. */
export function told({ text, action }: Pick<HealthReason, 'text' | 'action'>): string {
  return action === null ? text : `${text} ${action}`;
}
