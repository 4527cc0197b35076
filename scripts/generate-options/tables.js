import { betweenMarks } from '../between-marks.js';

const MARKS = ['<!-- options: written by "npm run generate:options" -->', '<!-- /options -->'];

/** The page with a table for each group of options in place of what stood between the marks. */
export function withTables(page, groups, rows) {
  const tables = groups.map((group) =>
    table(
      group,
      rows.filter((row) => row.group === group),
    ),
  );
  return betweenMarks(page, MARKS, tables.filter((text) => text !== '').join('\n'));
}

function table(group, rows) {
  if (rows.length === 0) return '';
  return [
    `### ${group}`,
    '',
    '| flag, variable, config key | default | meaning |',
    '| --- | --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n');
}

function line(row) {
  const flags = (row.flag === null ? [] : [row.flag, ...row.aliases]).map((name) => code(`--${name}`));
  const names = [...flags, ...row.env.map(code), ...(row.config === null ? [] : [code(row.config)])];
  return `| ${names.join('<br>')} | ${shownDefault(row)} | ${meaning(row)} |`;
}

function shownDefault(row) {
  if (row.default === null || row.default === '' || row.default.length === 0) return '';
  if (row.kind === 'duration')
    return code(row.default % 1_000 === 0 ? `${row.default / 1_000}s` : `${row.default}ms`);
  return code(Array.isArray(row.default) ? row.default.join(',') : String(row.default));
}

function meaning(row) {
  const values =
    row.values === null
      ? ''
      : ` ${row.kind === 'list' ? 'Any' : 'One'} of ${row.values.map(code).join(', ')}.`;
  return `${row.help}${values}`.replaceAll('|', '\\|').replaceAll('<profile>', '`<profile>`');
}

const code = (text) => `\`${text}\``;
