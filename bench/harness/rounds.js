// Interleaved rounds: every contender measures once a round, so that a slow minute of the machine hits all of them.
import { median, minimum } from './statistics.js';

/** CPU time after which a contender counts as warm: a just-in-time compiler is still busy long after the first batch. */
const WARM_NS = 0.7e9;

/** Warms a contender up; how often to repeat then so that one measurement takes about `batchMs`. */
async function calibrate(contender, work, batchMs) {
  const batch = batchMs * 1e6;
  let times = 1;
  for (let spent = 0; ;) {
    const { cpu } = await contender.measure(work, times);
    spent += cpu;
    if (spent > WARM_NS && cpu > batch * 0.5) return times;
    times = Math.ceil(times * Math.min(20, (batch * 0.9) / Math.max(cpu, 1)));
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
