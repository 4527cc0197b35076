import { policyRows, xidPolicy, type XidPolicyRow } from './xid-policy.ts';

/** The policy of a plugin that nobody told anything: for the documentation. */
export const DEFAULT_XID_ROWS: readonly XidPolicyRow[] = policyRows(
  xidPolicy({ disableHealthChecks: [], enableHealthChecks: [], xidConfig: [], healthXids: [] }).policy,
);
