/** Stands in for triageWorker: does what the task's name says. */
export default function runBatch({ tasks }) {
  const texts = [];
  const outcomes = tasks.map(({ name }) => {
    if (name === 'exit') process.exit(7);
    if (name === 'throw') throw new Error('thrown by the worker');
    while (name === 'hang');
    const text = Buffer.from(`${name}\n`);
    texts.push(text);
    return { kind: 'line', text: text.length, ok: true, digest: null, diagnostic: null };
  });
  return { texts: Buffer.concat(texts), outcomes };
}
