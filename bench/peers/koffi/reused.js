// koffi with typed arrays made once: the fastest way that it has.
import { serve } from '../../harness/serve.js';
import { open } from './nvml.js';

const nvml = open(process.argv[2]);
const { gpus } = nvml;
const word = new Uint32Array(1);
const words = new BigUint64Array(3);
const characters = Buffer.alloc(96);
let sink = null;

await serve({
  temperature(times) {
    for (let i = 0; i < times; i++) {
      nvml.temperature(gpus[i & 7], 0, word);
      sink = word[0];
    }
  },
  memory(times) {
    for (let i = 0; i < times; i++) {
      nvml.memoryWords(gpus[i & 7], words);
      sink = { total: Number(words[0]), free: Number(words[1]), used: Number(words[2]) };
    }
  },
  uuid(times) {
    for (let i = 0; i < times; i++) {
      nvml.uuid(gpus[i & 7], characters, 96);
      let length = 0;
      while (characters[length] !== 0) length++;
      sink = characters.latin1Slice(0, length);
    }
  },
});
process.exitCode = sink === null ? 1 : 0;
