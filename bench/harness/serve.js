// A JavaScript contender's side of the protocol (harness/contender.js): works are functions of a repetition count.
import { createInterface } from 'node:readline';

/** @param {Record<string, (times: number) => void>} works */
export async function serve(works) {
  console.log(`works ${Object.keys(works).join(' ')}`);
  for await (const line of createInterface({ input: process.stdin })) {
    const [work, times] = line.split(' ');
    const cpu = process.cpuUsage();
    const wall = process.hrtime.bigint();
    works[work](Number(times));
    const wallNs = process.hrtime.bigint() - wall;
    const { user, system } = process.cpuUsage(cpu);
    console.log(`${wallNs} ${(user + system) * 1000}`);
  }
}
