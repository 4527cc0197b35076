import { betweenMarks } from '../between-marks.js';

const MARKS = ['<!-- xids: written by "npm run generate:health" -->', '<!-- /xids -->'];

/** The page with the table of Xids in place of what stood between the marks. */
export function withXids(page, xids) {
  const rows = xids.map(
    ({ xid, name, scope, action }) =>
      `| ${xid} | ${name} | ${scope === 'gpu' ? 'takes the GPU out' : 'ignored'} | ${action} |`,
  );
  const head = ['| Xid | what it is | by default | what to do |', '| --- | --- | --- | --- |'];
  return betweenMarks(page, MARKS, [...head, ...rows, ''].join('\n'));
}
