import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesText } from './notices.ts';

// npm run notices: writes out/THIRD-PARTY-NOTICES.txt, which is packed beside the program.
const root = fileURLToPath(new URL('../../', import.meta.url));
const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
fs.mkdirSync(path.join(root, 'out'), { recursive: true });
fs.writeFileSync(path.join(root, 'out/THIRD-PARTY-NOTICES.txt'), noticesText(root, packages));
