// npm run bench: measures and prints; a figure beyond its target is said, never an error (timing is not asserted).
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { build } from './build.js';
import { printHeading, printVerdict } from './harness/print.js';
import { runs } from './runs/index.js';

const HELP = `npm run bench -- [--only PATTERN] [--quick] [--long] [--json FILE]

  --only PATTERN  the runs whose name contains PATTERN: ${runs.map((run) => run.name).join(', ')}
  --long          the runs of minutes, too: ${runs
    .filter((run) => run.long === true)
    .map((run) => run.name)
    .join(', ')}
  --quick         fewer and shorter rounds: a look, not a measurement
  --json FILE     writes every figure to FILE as well
`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
        long: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    return process.exit(2);
  }
}

function choose({ only, long }) {
  const chosen = runs.filter((run) =>
    only === undefined ? run.long !== true || long : run.name.includes(only),
  );
  if (chosen.length > 0) return chosen;
  console.error(`--only "${only}" names no run. There are: ${runs.map((run) => run.name).join(', ')}.`);
  return process.exit(2);
}

async function measure(chosen, quick) {
  const leftOut = build();
  const results = [];
  for (const { name, title, note, run } of chosen) {
    printHeading(title, note);
    try {
      const { figures, verdicts } = await run({ quick, leftOut });
      verdicts.forEach(printVerdict);
      results.push({ name, figures, verdicts });
    } catch (error) {
      console.log(`  left out: ${error.message}`);
      leftOut.set(name, error.message);
    }
  }
  return { results, leftOut: Object.fromEntries(leftOut) };
}

function machine() {
  const load = loadavg()[0];
  return { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? 'unknown', load };
}

function printSummary({ results, leftOut }) {
  const verdicts = results.flatMap((result) => result.verdicts);
  const met = verdicts.filter((verdict) => verdict.met).length;
  printHeading(`${met} of ${verdicts.length} targets met`, null);
  verdicts.filter((verdict) => !verdict.met).forEach(printVerdict);
  for (const [what, why] of Object.entries(leftOut)) console.log(`  left out: ${what} (${why})`);
}

const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
const chosen = choose(options);
const start = machine();
console.log(`Node ${start.node}, ${start.processors} x ${start.model}, load ${start.load.toFixed(1)}`);
const report = { machine: start, quick: options.quick, ...(await measure(chosen, options.quick)) };
printSummary(report);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
process.exit(0);
