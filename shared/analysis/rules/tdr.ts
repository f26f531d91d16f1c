import { hex } from '../../bytes/address.ts';
import { roleOf } from '../crash.ts';
import { blame } from '../ledger.ts';
import { moduleAt } from '../moduleAt.ts';
import { tdrContextOf, tdrReasonText } from '../objects/tdr.ts';
import type { Rule } from './rule.ts';
import { FAULTING_CODE } from './weights.ts';

/**
 * The owner tag of a TDR recovery context lies in the display driver that was reset. Parameter 2 is a copy of the tag: when it
 * already names the driver, this adds the reason and no weight.
 */
export const graphicsReset: Rule = {
  id: 'graphics-reset',
  apply(crash, ledger) {
    const context = tdrContextOf(crash);
    if (!context?.owner) return;
    const { module, tag } = context.owner;
    const repeated = crash.bugcheck.parameters.some((parameter) => moduleAt(crash.image, parameter.value) === module);
    blame(ledger, module, tag - module.base, {
      rule: 'graphics-reset',
      claim: `Windows reset the graphics processor of ${module.name}; reason ${tdrReasonText(context.reason)}.`,
      weight: repeated ? 0 : FAULTING_CODE[roleOf(crash, module)],
      at: `TDR_RECOVERY_CONTEXT at ${hex(context.address)} (parameter 1)`,
    });
  },
};
