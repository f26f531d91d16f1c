/**
 * Writes `shared/knowledge/pciIds.ts` from the PCI ID database: `npx tsx test/tools/makePciIds.ts /usr/share/misc/pci.ids` (Debian
 * package pci.ids, or a newer file from https://pci-ids.ucw.cz/). All makers, and the devices of those whose display, network, storage,
 * USB and audio devices are found in machines that run Windows; names of subsystems are left out. The database does not say what
 * class a device is of, so it is narrowed by maker.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './dumpFolder.ts';

/** Makers of devices in PCs, servers and virtual machines; of the others only their own name is kept. */
const MAKERS = new Set(
  `1000 1002 1011 1014 1022 1028 102b 103c 1050 105a 106b 1073 1077 1093 10b5 10b7 10b9 10de 10df 10ec 1102 1106 1131 1137 1166 1179 1180
  1186 1191 11ab 1217 121a 1217 126f 1283 1344 13b5 13d7 13f6 1414 1425 144d 1462 14c3 14e4 14f1 1528 15ad 15b3 15b7 168c 16c3 17cb 17d3 17e9
  1814 1849 18c3 18d4 1912 1924 1969 197b 19a2 19e5 1aae 1ab8 1ae0 1af4 1b1a 1b21 1b36 1b4b 1b73 1b85 1bb1 1bed 1c5c 1c5f 1cc1 1cc4 1cfa
  1d0f 1d17 1d1d 1d6a 1d79 1d87 1d89 1d97 1d9b 1dbe 1dee 1e0f 1e49 1e4b 1e95 1eab 1ecd 1ed5 1f03 1f40 1fa0 1fc9 2646 5853 8086 80ee 8088
  9004 9005 9710 c0a9 1987`.split(/\s+/),
);

interface Maker {
  readonly id: string;
  readonly name: string;
  readonly devices: [id: string, name: string][];
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: tsx test/tools/makePciIds.ts PCI.IDS');
const lines = fs.readFileSync(source, 'utf8').split('\n');
const version =
  lines
    .find((line) => line.startsWith('#\tVersion:'))
    ?.split(':')[1]
    ?.trim() ?? 'unknown';
const makers: Maker[] = [];
for (const line of lines) {
  if (/^C /.test(line)) break;
  const maker = /^([0-9a-f]{4}) {2}(.+)$/.exec(line);
  const device = /^\t([0-9a-f]{4}) {2}(.+)$/.exec(line);
  if (maker) makers.push({ id: maker[1] ?? '', name: maker[2] ?? '', devices: [] });
  else if (device) makers.at(-1)?.devices.push([device[1] ?? '', device[2] ?? '']);
}

const text = makers
  .map(({ id, name, devices }) =>
    [`${id} ${name}`, ...(MAKERS.has(id) ? devices.map(([device, of]) => `\t${device} ${of}`) : [])].join('\n'),
  )
  .join('\n');
/** ASCII alone: the engine then keeps one byte for each character. */
const ascii = text.normalize('NFD').replace(/[^\t\n -~]/g, '');
const escaped = ascii.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
const folder = path.join(ROOT, 'shared/knowledge');
const file = path.join(folder, 'pciIds.ts');
fs.writeFileSync(file, `${header(version)}export function pciIds(): string {\n  return \`\n${escaped}\n\`;\n}\n`);
console.log(`${file}: ${makers.length} makers, ${fs.statSync(file).size} bytes, version ${version}`);

function header(of: string): string {
  return `/**
 * Names of PCI makers and devices, made by test/tools/makePciIds.ts from the PCI ID database, version ${of}. A line is a maker's id and
 * name; behind a tab, a device of that maker. Not to be edited by hand. A function, so that engines make the text only when it is asked for.
 *
 * The PCI ID database: copyright 1997-2023 Martin Mares, 2015-2023 Albert Pool and other volunteers of the PCI ID Project
 * (https://pci-ids.ucw.cz/), used under the 3-clause BSD License:
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions
 * are met:
 * 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in
 *    the documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from
 *    this software without specific prior written permission.
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
 * LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE
 * COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
 * (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION)
 * HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
 * ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
`;
}
