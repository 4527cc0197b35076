import { betweenMarks } from '../between-marks.js';

const MARKS = ['<!-- metrics: written by "npm run generate:metrics" -->', '<!-- /metrics -->'];

/** The page with a line for each metric in place of what stood between the marks. */
export function withMetrics(page, rows) {
  const table = [
    '| metric | type | labels | meaning |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ name, type, labels, help }) => `| \`${name}\` | ${type} | ${labels.join(', ')} | ${help} |`,
    ),
  ];
  return betweenMarks(page, MARKS, `${table.join('\n')}\n`);
}
