// Runs the yardstick in its own process, as the command runs: node hashAll.mjs FOLDER WORKERS
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

const [folder, workers] = process.argv.slice(2);
const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
const counter = new SharedArrayBuffer(4);
await Promise.all(
  Array.from({ length: Number(workers) }, () => {
    const worker = new Worker(new URL('./hashWorker.mjs', import.meta.url), { workerData: { files, counter } });
    return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  }),
);
