// The GPUs of this machine over HTTP: /gpus for all of them, /gpus/3 or /gpus/GPU-... for one.
// Run it: node gpu-server.js [PORT] [SCENARIO of the mock, on a machine without a GPU]
import Fastify from 'fastify';
import { Nvml } from 'node-nvml';

const METRICS = ['name', 'temperature', 'powerUsage', 'memory', 'utilization'];

const [port = '8080', scenario = null] = process.argv.slice(2);
const nvml = await Nvml.open({ scenario });
const server = Fastify();

// A snapshot reads every GPU on a thread of its own: a sick one keeps neither the others nor the server waiting.
async function gpus() {
  const snapshot = await nvml.snapshot({ metrics: METRICS });
  return snapshot.gpus.map((gpu) => ({ ...gpu, error: gpu.error?.message ?? null }));
}

server.get('/gpus', gpus);
server.get('/gpus/:gpu', async (request, reply) => {
  const wanted = request.params.gpu;
  const gpu = (await gpus()).find(({ index, uuid }) => String(index) === wanted || uuid === wanted);
  return gpu ?? reply.code(404).send({ error: `There is no GPU ${wanted}.` });
});

console.log(await server.listen({ port: Number(port) }));
process.once('SIGTERM', async () => {
  await server.close();
  nvml.close();
});
