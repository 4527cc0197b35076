// A GPU read and a whole snapshot, per binding, on the constant-answer library.
import {
  GO,
  KOFFI_NATURAL,
  KOFFI_REUSED,
  OURS_DEVICE,
  OURS_RAW,
  PYTHON,
  startContenders,
  WRAPPER,
} from '../contenders.js';
import { duration, printTable, ratio } from '../harness/print.js';
import { compare } from '../harness/rounds.js';

/** A target: `ours` costs at most `limit` times `other`. */
const works = [
  {
    work: 'temperature',
    title: 'A number: the temperature',
    targets: [
      { ours: OURS_RAW, other: WRAPPER, limit: 1 },
      { ours: OURS_DEVICE, other: WRAPPER, limit: 1.3 },
      { ours: OURS_RAW, other: GO, limit: 1 },
      { ours: OURS_RAW, other: KOFFI_REUSED, limit: 1 },
      { ours: OURS_RAW, other: KOFFI_NATURAL, limit: 1 },
    ],
  },
  {
    work: 'numbers',
    title: 'Every other numeric getter of the snapshot, one after another (11 calls)',
    targets: [
      { ours: OURS_RAW, other: WRAPPER, limit: 1 },
      { ours: OURS_RAW, other: GO, limit: 1 },
    ],
  },
  {
    work: 'memory',
    title: 'A struct as an object: memory',
    targets: [
      { ours: OURS_RAW, other: WRAPPER, limit: 1.5 },
      { ours: OURS_RAW, other: GO, limit: 1 },
      { ours: OURS_RAW, other: KOFFI_REUSED, limit: 1 },
      { ours: OURS_RAW, other: KOFFI_NATURAL, limit: 1 },
    ],
  },
  {
    work: 'uuid',
    title: 'A string: the UUID',
    targets: [
      { ours: OURS_RAW, other: WRAPPER, limit: 1.6 },
      { ours: OURS_RAW, other: GO, limit: 1 },
      { ours: OURS_RAW, other: KOFFI_REUSED, limit: 1 },
      { ours: OURS_RAW, other: KOFFI_NATURAL, limit: 1 },
    ],
  },
  {
    work: 'snapshot',
    title: 'A snapshot: 8 GPUs x 25 metrics, synchronous',
    targets: [
      { ours: OURS_DEVICE, other: GO, limit: 0.5 },
      { ours: OURS_DEVICE, other: PYTHON, limit: 1 / 20 },
    ],
  },
];

function judge({ ours, other, limit }, figures, work) {
  const find = (name) => figures.find((figure) => figure.name === name);
  const [mine, theirs] = [find(ours), find(other)];
  if (mine === undefined || theirs === undefined) return [];
  const value = mine.cpuMin / theirs.cpuMin;
  const inverse = limit < 0.2; // "20 times faster" reads better than "0.05 times"
  const figure = inverse ? `${ratio(1 / value)} faster` : ratio(value);
  const target = inverse ? `>= ${ratio(1 / limit)}` : `<= ${ratio(limit)}`;
  return [{ what: `${work}, ${ours} / ${other}`, figure, target, value, limit, met: value <= limit }];
}

async function measure({ work, targets }, { quick, leftOut }) {
  const contenders = await startContenders(leftOut);
  try {
    const figures = await compare(contenders, work, { rounds: quick ? 3 : 9, batchMs: quick ? 10 : 30 });
    printTable(
      ['', 'CPU min', 'CPU median', 'wall min', 'wall median'],
      figures.map((figure) => [
        figure.name,
        ...[figure.cpuMin, figure.cpuMedian, figure.wallMin, figure.wallMedian].map(duration),
      ]),
    );
    return { figures, verdicts: targets.flatMap((target) => judge(target, figures, work)) };
  } finally {
    for (const contender of contenders) contender.stop();
  }
}

export const callRuns = works.map((entry) => ({
  name: entry.work,
  title: entry.title,
  note: 'on a library that answers constants; targets compare the CPU minimum',
  run: (options) => measure(entry, options),
}));
