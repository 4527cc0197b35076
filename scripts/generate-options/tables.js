const BEGIN = '<!-- options: written by "npm run generate:options" -->';
const END = '<!-- /options -->';

/** The page with a table for each group of options in place of what stood between the marks. */
export function withTables(page, groups, rows) {
  const [before, rest] = split(page, BEGIN);
  const [, after] = split(rest, END);
  const tables = groups.map((group) =>
    table(
      group,
      rows.filter((row) => row.group === group),
    ),
  );
  return `${before}${BEGIN}\n\n${tables.filter((text) => text !== '').join('\n')}\n${END}${after}`;
}

function split(text, mark) {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`docs/device-plugin.md has no ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
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
