import type { GpuSnapshot, Metric } from '../../nvml/index.ts';
import { faultsOf } from '../each-gpu.ts';
import { json } from '../terminal/json.ts';
import { table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { cellOf, columnsOf, isNumeric, titleOf } from './columns.ts';
import { csvLine } from './csv.ts';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** One reading of the GPUs that were asked for. */
export type Reading = {
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly gpus: readonly GpuSnapshot<Metric>[];
};

/** Writes readings, one after the other, to a terminal. */
export type Writer = (reading: Reading) => Promise<void>;

/** The writer of a format. `watching`: more than one reading comes. */
export function writerOf(
  format: Format,
  metrics: readonly Metric[],
  watching: boolean,
  terminal: Terminal,
): Writer {
  switch (format) {
    case 'table':
      return tableWriter(metrics, watching, terminal);
    case 'json':
      return jsonWriter(metrics, watching, terminal);
    case 'csv':
      return csvWriter(metrics, terminal);
  }
}

/** On a terminal a new table takes the place of the one before. */
function tableWriter(metrics: readonly Metric[], watching: boolean, terminal: Terminal): Writer {
  const { colors, isTerminal } = terminal;
  let before = 0;
  return async ({ takenAt, gpus }) => {
    const columns = columnsOf(metrics, gpus);
    const heads = columns.map((column) => ({
      title: titleOf(column),
      align: isNumeric(gpus, column) ? ('right' as const) : ('left' as const),
    }));
    const rows = gpus.map((gpu) => [String(gpu.index), ...columns.map((column) => cellOf(gpu, column))]);
    const lines = (await table([{ title: 'GPU', align: 'right' }, ...heads], rows, terminal)).split('\n');
    if (!watching || !isTerminal) {
      if (watching) lines.unshift(new Date(takenAt).toISOString());
      terminal.print(lines.join('\n'));
      return;
    }
    // What a GPU does not answer is part of the picture, since the next one is drawn over it.
    lines.unshift(colors.dim(new Date(takenAt).toISOString()));
    lines.push(...faultsOf(gpus).map((fault) => colors.red(cut(fault, terminal.width))));
    const seen = cutToHeight(lines, terminal);
    terminal.print((before === 0 ? '' : `\u001b[${before}A\u001b[J`) + seen.join('\n'));
    before = seen.length;
  };
}

function cut(line: string, width: number | null): string {
  return width === null || line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

/** What is above the first line of a screen cannot be drawn over. The cursor has a line of its own. */
function cutToHeight(lines: readonly string[], { height, colors }: Terminal): readonly string[] {
  if (height === null || lines.length < height) return lines;
  const fits = Math.max(1, height - 2);
  return [...lines.slice(0, fits), colors.dim(`… ${lines.length - fits} more lines`)];
}

function jsonWriter(metrics: readonly Metric[], watching: boolean, terminal: Terminal): Writer {
  return (reading) => {
    terminal.print(json(plain(reading, metrics), watching ? 0 : 2));
    return Promise.resolve();
  };
}

function plain({ takenAt, gpus }: Reading, metrics: readonly Metric[]): object {
  return {
    time: new Date(takenAt).toISOString(),
    gpus: gpus.map((gpu) => ({
      index: gpu.index,
      uuid: gpu.uuid,
      ...Object.fromEntries(metrics.map((metric) => [metric, gpu[metric]])),
      error: gpu.error?.message ?? null,
    })),
  };
}

function csvWriter(metrics: readonly Metric[], terminal: Terminal): Writer {
  let columns: ReturnType<typeof columnsOf> | null = null;
  return ({ takenAt, gpus }) => {
    if (columns === null) {
      columns = columnsOf(metrics, gpus);
      terminal.print(csvLine(['time', 'index', 'uuid', ...columns.map(titleOf)]));
    }
    const time = new Date(takenAt).toISOString();
    for (const gpu of gpus) {
      const cells = columns.map((column) => cellOf(gpu, column));
      terminal.print(csvLine([time, String(gpu.index), gpu.uuid, ...cells]));
    }
    return Promise.resolve();
  };
}
