import { hex } from '../../bytes/address.ts';
import { FAST_FAIL_CODES } from '../../knowledge/fastFailCodes.ts';
import { describeAddress } from '../crash.ts';
import { type Describer, field } from './describe.ts';

const KERNEL_SECURITY_CHECK_FAILURE = 0x139;
const DRIVER_OVERRAN_STACK_BUFFER = 0xf7;
const STACK_BUFFER_OVERRUN = 0xc0000409;
const fastFailCodes = new Map(FAST_FAIL_CODES.map(([code, name, meaning]) => [code, { name, meaning }]));

/** The fast-fail code of 0x139, or of a fast-fail exception that another bugcheck reports, with the exception record. */
export const fastFails: Describer = ({ bugcheck, exception, image }) => {
  const fromBugcheck = bugcheck.code === KERNEL_SECURITY_CHECK_FAILURE ? bugcheck.parameters[0]?.value : undefined;
  const fromRecord = exception?.code === STACK_BUFFER_OVERRUN ? exception.parameters[0] : undefined;
  const code = fromBugcheck ?? fromRecord;
  if (code === undefined) return [];
  const known = fastFailCodes.get(Number(code));
  return [
    {
      kind: 'exception',
      address: null,
      title: `Fast fail ${known?.name ?? hex(code)}`,
      fields: [
        field('Fast-fail code', hex(code), known?.meaning ?? 'not documented'),
        ...(exception ? [field('ExceptionAddress', describeAddress(image, exception.address), 'where the check is')] : []),
        ...(fromRecord !== undefined && fromRecord !== code
          ? [field('ExceptionInformation[0]', hex(fromRecord), 'the exception record has another code: one of the two was overwritten')]
          : []),
      ],
      source: fromBugcheck === undefined ? 'exception record' : 'parameters 1 and 3',
    },
  ];
};

const MASK = 0xffff_ffff_ffff_ffffn;

/** The stack cookies of 0xF7: what was found, what it should be, and whose check it is (every image has a cookie of its own). */
export const stackCookies: Describer = ({ bugcheck, frames, image }) => {
  if (bugcheck.code !== DRIVER_OVERRAN_STACK_BUFFER) return [];
  const [found = 0n, expected = 0n, complement = 0n] = bugcheck.parameters.map((parameter) => parameter.value);
  const bits = image.architecture === 'x86' ? 0xffff_ffffn : MASK;
  const intact = (expected ^ complement) === bits;
  const caller = frames.slice(1).find((frame) => frame.module !== null);
  return [
    {
      kind: 'stack-cookie',
      address: null,
      title: `Stack cookie${caller?.module ? ` of ${caller.module.name}` : ''} overwritten`,
      fields: [
        field('Cookie found', hex(found), found === 0n ? 'zero: cleared memory was written over it' : singleBit(found ^ expected)),
        field(
          'Cookie expected',
          hex(expected),
          intact ? 'intact: parameter 3 is its complement' : 'parameter 3 is not its complement: damaged too',
        ),
        ...(caller
          ? [field('Reported by', describeAddress(image, caller.address), `first return address on the stack (${caller.trust})`)]
          : []),
      ],
      source: 'bugcheck parameters and call stack',
    },
  ];
};

function singleBit(difference: bigint): string | null {
  if (difference === 0n) return 'equal to the one expected: the saved copy is what was damaged';
  return (difference & (difference - 1n)) === 0n
    ? `differs in bit ${difference.toString(2).length - 1} only: faulty memory is possible`
    : null;
}
