import { betweenMarks } from '../between-marks.js';

const marks = (name) => [`<!-- ${name}: written by "npm run generate:health" -->`, `<!-- /${name} -->`];

/** The page with the plugin's tables in place of what stood between the marks. */
export function withTables(page, { xids, rules, reasons }) {
  return [
    ['reasons', ['reason', 'found by', 'what follows', 'what ends it'], reasons.map(reasonRow)],
    ['xids', ['Xid', 'what it is', 'concerns', 'by default', 'what to do'], xids.map(xidRow)],
    ['operational', ['event', 'what follows'], rules.map(ruleRow)],
  ].reduce((text, [name, titles, rows]) => betweenMarks(text, marks(name), table(titles, rows)), page);
}

function table(titles, rows) {
  const lines = [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, ''].join('\n');
}

function reasonRow({ code, source, effect, end }) {
  return [`\`${code}\``, source, effect, end];
}

function xidRow({ xid, name, scope, takesGpuOut, action }) {
  return [xid, name, scope, takesGpuOut ? 'takes the GPU out' : 'ignored', action];
}

const FOLLOWS = { fault: 'takes the GPU out', doubt: 'suspect: a probe decides', ignored: 'ignored' };

function ruleRow({ when, verdict }) {
  return [when, FOLLOWS[verdict]];
}
