// Interleaved rounds: every contender measures once a round, so that a slow minute of the machine hits all of them.
import { median, minimum } from './statistics.js';

/** How often to repeat so that one measurement takes about `batchMs`; warms the contender up on the way. */
async function calibrate(contender, work, batchMs) {
  let times = 1;
  for (;;) {
    const { wall } = await contender.measure(work, times);
    if (wall > batchMs * 1e6 * 0.5) return times;
    times = Math.ceil(times * Math.min(20, (batchMs * 1e6 * 0.8) / Math.max(wall, 1)) + 1);
  }
}

/** Measures `work` in all contenders that know it. Figures are ns a repetition. */
export async function compare(contenders, work, { rounds, batchMs }) {
  const taking = contenders.filter((contender) => contender.works.includes(work));
  const entries = [];
  for (const contender of taking) {
    const times = await calibrate(contender, work, batchMs);
    entries.push({ contender, times, wall: [], cpu: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const entry of entries) {
      const { wall, cpu } = await entry.contender.measure(work, entry.times);
      entry.wall.push(wall / entry.times);
      entry.cpu.push(cpu / entry.times);
    }
  }
  return entries.map(({ contender, wall, cpu }) => ({
    name: contender.name,
    cpuMin: minimum(cpu),
    cpuMedian: median(cpu),
    wallMin: minimum(wall),
    wallMedian: median(wall),
  }));
}
