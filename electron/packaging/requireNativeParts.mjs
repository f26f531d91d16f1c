import fs from 'node:fs';
import path from 'node:path';
import { Arch } from 'electron-builder';

/**
 * Called by electron-builder before it packs: refuses to make a program without the native part of DuckDB for the platform it is
 * made for. npm installs only the part of the machine it runs on.
 */
export default async function requireNativeParts({ packager, electronPlatformName, arch }) {
  const name = `@duckdb/node-bindings-${electronPlatformName}-${Arch[arch]}`;
  if (fs.existsSync(path.join(packager.projectDir, 'node_modules', name, 'duckdb.node'))) return;
  const bindings = JSON.parse(fs.readFileSync(path.join(packager.projectDir, 'node_modules/@duckdb/node-bindings/package.json'), 'utf8'));
  throw new Error(`${name} is not installed. Run: npm install --no-save --force ${name}@${bindings.optionalDependencies[name]}`);
}
