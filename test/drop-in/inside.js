/** Runs inside the namespace, started by run.js: its one argument is JSON; counts go to `result.json` in the directory. */
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Report } from '../real-kubelet/support/report.js';
import { program } from '../real-kubelet/support/ours.js';
import { badPlaces } from './bad-places.js';
import { compare } from './compare.js';
import { layOutMachine } from './machine.js';
import { machines } from './settings.js';
import { Trial } from './trial.js';
import { unregistered } from './unregistered.js';

const { nvidia, directory, only } = JSON.parse(process.argv[2]);
const report = new Report();
// By this name it takes NVIDIA's command line.
const ours = path.join(directory, 'nvidia-device-plugin');
symlinkSync(program, ours);

try {
  for (const [number, machine] of machines.entries()) {
    const root = await layOutMachine(path.join(directory, String(number)), machine);
    for (const [place, setting] of machine.settings.entries()) {
      if (!setting.name.includes(only)) continue;
      const log = (who) => path.join(directory, `${number}-${place}-${who}.log`);
      await report.check(setting.name, async () => {
        const theirs = await new Trial(setting, root, [nvidia], log('nvidia')).run();
        const found = await new Trial(setting, root, [process.execPath, ours], log('ours')).run(theirs);
        return compare(theirs, found, setting);
      });
    }
    if (number > 0 || only !== '') continue;
    report.heading("our plugin where NVIDIA's does not go on");
    await unregistered(report, root, [process.execPath, ours], directory);
    await badPlaces(report, root, [process.execPath, ours], directory);
    report.heading('and with MIG devices');
  }
} catch (error) {
  report.fail('the comparison', error);
}
writeFileSync(
  path.join(directory, 'result.json'),
  JSON.stringify({ passed: report.passed, failed: report.failed }),
);
process.exit(0);
