import { hex } from '../../bytes/address.ts';
import { moduleOfService } from '../../dump/facts/objects/driverObject.ts';
import { readName } from '../../dump/facts/objects/nameText.ts';
import { describeDriver } from '../drivers.ts';
import { moduleAt } from '../moduleAt.ts';
import { type Describer, field, parametersOf } from './describe.ts';

const VERIFIER_CODES: ReadonlySet<number> = new Set([0xc1, 0xc4, 0xc6, 0xc9, 0xe6]);

/** The names that parameters lead to, and, when Driver Verifier stopped Windows, the drivers that its code addresses lie in. */
export const names: Describer = (crash) => {
  const { image, bugcheck } = crash;
  const texts = parametersOf(crash, 'name-address').flatMap(({ value, source, meaning }) => {
    const text = readName(image, value);
    if (text === null) return [];
    const file = text.slice(text.lastIndexOf('\\') + 1).toLowerCase();
    const module = image.modules.find((candidate) => candidate.name === file) ?? moduleOfService(image, text);
    const fields = [field('Text', text, module ? describeDriver(module.name) : null)];
    return [{ kind: 'driver' as const, address: hex(value), title: `${meaning}: ${text}`, fields, source }];
  });
  const caught = VERIFIER_CODES.has(bugcheck.code) ? parametersOf(crash, 'code-address') : [];
  return [
    ...texts,
    ...caught.flatMap(({ value, source, meaning }) => {
      const module = moduleAt(image, value);
      if (!module) return [];
      const fields = [field('Address', `${module.name}+${hex(value - module.base)}`, meaning)];
      return [
        { kind: 'driver' as const, address: hex(value), title: `Driver Verifier stopped ${describeDriver(module.name)}`, fields, source },
      ];
    }),
  ];
};
