// Runs models with ONNX Runtime. Usage: node run.mjs DIR, for each DIR/NAME.json:
//   {"model": "path", "inputs": [{"name", "type", "dims", "data"}], "outputs": ["name", ...]}
// and writes DIR/NAME.out, the outputs in the same form. data is base64 of the little-endian elements.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import ort from 'onnxruntime-node';

const arrays = {
  float32: Float32Array, float64: Float64Array, int8: Int8Array, uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array,
  int32: Int32Array, uint32: Uint32Array, int64: BigInt64Array, uint64: BigUint64Array, bool: Uint8Array,
};

function tensor({ type, dims, data }) {
  const bytes = Uint8Array.from(Buffer.from(data, 'base64')); // a copy, aligned
  return new ort.Tensor(type, new arrays[type](bytes.buffer, 0, bytes.length / arrays[type].BYTES_PER_ELEMENT), dims);
}

const dir = resolve(process.argv[2]);
for (const file of readdirSync(dir).filter((f) => f.endsWith('.json')).sort()) {
  const job = JSON.parse(readFileSync(join(dir, file)));
  const out = join(dir, `${basename(file, '.json')}.out`);
  try {
    const session = await ort.InferenceSession.create(resolve(dir, job.model), { logSeverityLevel: 4, intraOpNumThreads: 1 });
    const feeds = Object.fromEntries(job.inputs.map((i) => [i.name, tensor(i)]));
    const started = performance.now();
    const results = await session.run(feeds, job.outputs);
    const ms = performance.now() - started;
    const outputs = job.outputs.map((name) => {
      const t = results[name];
      return { name, type: t.type, dims: [...t.dims], data: Buffer.from(t.data.buffer, t.data.byteOffset, t.data.byteLength).toString('base64') };
    });
    writeFileSync(out, JSON.stringify({ ms, outputs }));
  } catch (e) {
    writeFileSync(out, JSON.stringify({ error: String(e.message ?? e) }));
  }
}
