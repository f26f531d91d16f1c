// The yardstick of bench:throughput: reads the files it is handed, whole, and hashes them with SHA-256. Nothing else.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { files, counter } = workerData;
const next = new Int32Array(counter);
const buffer = Buffer.allocUnsafe(64 * 1024 * 1024);
let bytes = 0;
for (;;) {
  const index = Atomics.add(next, 0, 1);
  if (index >= files.length) break;
  const handle = fs.openSync(files[index], 'r');
  const size = fs.fstatSync(handle).size;
  let read = 0;
  while (read < size) {
    const got = fs.readSync(handle, buffer, read, size - read, read);
    if (got === 0) break;
    read += got;
  }
  fs.closeSync(handle);
  createHash('sha256').update(buffer.subarray(0, read)).digest('hex');
  bytes += read;
}
parentPort.postMessage(bytes);
