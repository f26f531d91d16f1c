// Lists optional platform packages that package-lock.json names but has no entry for: `npm ci` would refuse such a lock, and
// the packages of other operating systems would be missing. Usage: node lockcheck.mjs package-lock.json
import fs from 'node:fs';

const packages = JSON.parse(fs.readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8')).packages;

/** Node's resolution inside the lock: the nearest node_modules upwards that has the package. */
function isLocked(from, name) {
  for (let base = from; ; ) {
    if (packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]) return true;
    if (base === '') return false;
    const cut = base.lastIndexOf('/node_modules/');
    base = cut < 0 ? '' : base.slice(0, cut);
  }
}

const missing = Object.entries(packages).flatMap(([from, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isLocked(from, name))
    .map((name) => `${from || '(root)'} -> ${name}`),
);
for (const line of missing) console.error(`missing from the lock: ${line}`);
process.exit(missing.length > 0 ? 1 : 0);
