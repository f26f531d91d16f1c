/**
 * Publicly documented troubles of processors that a support engineer should know before a driver is suspected. A row applies when
 * vendor, family, model and stepping are listed and every condition that is given holds; `signature` pairs are [model, stepping],
 * stepping null for all. `fixedIn`: revisions of the microcode from this one on are free of it. `recalled`: exactly these are bad.
 * `biosBefore`: firmware older than this day. `uptimeDays`: only after running that long. Revisions that a hypervisor shows its guests
 * mean nothing, so rows about microcode do not apply to them. A dump that does not tell its revision gets `unknown`, if there is one.
 */
export interface ProcessorTroubleRow {
  readonly id: string;
  readonly vendor: 'GenuineIntel' | 'AuthenticAMD';
  readonly family: number;
  readonly signatures: readonly (readonly [model: number, stepping: number | null])[];
  /** Only processors whose name matches; null for all. */
  readonly name: RegExp | null;
  readonly fixedIn: number | null;
  readonly recalled: readonly number[];
  readonly biosBefore: string | null;
  readonly uptimeDays: number | null;
  readonly text: string;
  /** What to say where the microcode has the fix but trouble may remain; null: nothing. */
  readonly fixed: string | null;
  /** What to say where the revision is not known; null: nothing. */
  readonly unknown: string | null;
  readonly source: string;
}

const NONE = { name: null, fixedIn: null, recalled: [], biosBefore: null, uptimeDays: null, fixed: null, unknown: null } as const;
const RECALLED =
  'This microcode is one of the first updates against Spectre variant 2 (January 2018), which Intel withdrew because machines restarted or misbehaved with it. Update the firmware.';
const RECALL_NOTICE = 'https://newsroom.intel.com/wp-content/uploads/sites/11/2018/03/microcode-update-guidance.pdf';
const SHORT_LOOPS = 'https://lists.debian.org/debian-devel/2017/06/msg00308.html';
const SHORT_LOOPS_TEXT =
  'With hyper-threading on, this microcode has the erratum of short loops that use the AH to DH registers (SKL150, KBL095): unpredictable behaviour and damaged data. Update the firmware.';

/**
 * Desktop Raptor Lake and its refresh of 65 W and more, as Intel's warranty extension names them: i5 with K, i7 and i9 with K, KF, KS, F
 * or no letter. The source of the row has the corrections up to 0x12b; 0x12f (May 2025, light load over days):
 * https://windowsnews.ai/article/intel-raptor-lake-stability-microcode-0x12f-fixes-light-load-cpu-instability.365498. Mobile and low-power ones (H, HX, T, E) have the same CPUID and are not among them.
 */
const RAPTOR_LAKE = /\b(?:i5-1[34]600KF?|i[79]-1[34][79]\d\d(?:K[FS]?|F)?)(?![A-Z0-9])/;

/** One [model, stepping] each with the withdrawn revisions. Facts: Intel's Microcode Revision Guidance of 2018 as kept in Linux, arch/x86/kernel/cpu/intel.c. */
const WITHDRAWN: readonly (readonly [model: number, stepping: number, revisions: readonly number[]])[] = [
  [0x2d, 0x6, [0x61b]],
  [0x2d, 0x7, [0x712]],
  [0x3c, 0x3, [0x23]],
  [0x3d, 0x4, [0x28]],
  [0x3e, 0x4, [0x42a]],
  [0x3f, 0x2, [0x3b]],
  [0x3f, 0x4, [0x10]],
  [0x45, 0x1, [0x21]],
  [0x46, 0x1, [0x18]],
  [0x47, 0x1, [0x1b]],
  [0x4f, 0x1, [0x0b000023, 0x0b000025]],
  [0x55, 0x3, [0x0100013e]],
  [0x55, 0x4, [0x02000036, 0x0200003a, 0x0200003c]],
  [0x56, 0x2, [0x14]],
  [0x56, 0x3, [0x07000011]],
  [0x8e, 0x9, [0x80]],
  [0x8e, 0xa, [0x80]],
  [0x9e, 0x9, [0x80]],
  [0x9e, 0xa, [0x80]],
  [0x9e, 0xb, [0x80]],
];

/** Sorted by id. */
export const PROCESSOR_TROUBLES: readonly ProcessorTroubleRow[] = [
  {
    ...NONE,
    id: 'amd-epyc-7002-1044-days',
    vendor: 'AuthenticAMD',
    family: 0x17,
    signatures: [[0x31, 0]],
    uptimeDays: 1030,
    text: 'A core of this processor may hang about 1044 days after the last reset (AMD erratum 1474). Restart before that, or turn the C6 state off.',
    source: 'https://www.guru3d.com/story/amd-epyc-7002-server-processors-reportedly-harbour-a-bug-crashes-after-1044-days-of-uptime',
  },
  {
    ...NONE,
    id: 'amd-ryzen-7000-soc-voltage',
    vendor: 'AuthenticAMD',
    family: 0x19,
    signatures: [[0x61, null]],
    name: /\bRyzen \d 7\d\d\d/,
    biosBefore: '2023-05-01',
    text: 'Firmware for this processor from before May 2023 could set a system-on-chip voltage that damages it, with EXPO memory profiles above all. Update the firmware; a processor that has been damaged stays unstable.',
    source: 'https://hothardware.com/news/amd-issues-statement-on-ryzen-7000-cpu-burn-reports-and-warranty-status',
  },
  {
    ...NONE,
    id: 'intel-atom-c2000-lpc-clock',
    vendor: 'GenuineIntel',
    family: 6,
    signatures: [[0x4d, null]],
    name: /\bC2[35]\d\d\b|\bC27\d\d\b/,
    text: 'Atom C2000 before stepping C0 may lose their LPC clock after years of service: the machine stops or does not start any more (Intel erratum AVR54). No update mends it.',
    source: 'https://www.theregister.com/2017/04/27/intel_redesigns_atom_line/',
  },
  {
    ...NONE,
    id: 'intel-kaby-lake-short-loops',
    vendor: 'GenuineIntel',
    family: 6,
    signatures: [
      [0x8e, 9],
      [0x9e, 9],
    ],
    fixedIn: 0x49,
    text: SHORT_LOOPS_TEXT,
    source: SHORT_LOOPS,
  },
  {
    ...NONE,
    id: 'intel-raptor-lake-vmin-shift',
    vendor: 'GenuineIntel',
    family: 6,
    signatures: [[0xb7, 1]],
    name: RAPTOR_LAKE,
    fixedIn: 0x12f,
    text: '13th and 14th generation desktop processors of this kind can be damaged for good by excessive voltage (Vmin shift instability, 2024); crashes that look like bad memory or a different driver each time are typical. Intel corrected it in steps: microcode 0x125, 0x129, 0x12b and 0x12f. Update the firmware; if crashes go on, the processor has to be replaced.',
    fixed:
      '13th and 14th generation desktop processors of this kind could be damaged by excessive voltage (Vmin shift instability, 2024). This microcode has all corrections, but a processor that was damaged before stays unstable and has to be replaced.',
    unknown:
      '13th and 14th generation desktop processors of this kind could be damaged by excessive voltage (Vmin shift instability, 2024). Check that the firmware brings microcode 0x12f or later; a processor that was damaged has to be replaced.',
    source:
      'https://community.intel.com/t5/Blogs/Tech-Innovation/Client/Intel-Core-13th-and-14th-Gen-Desktop-Instability-Root-Cause/post/1635070',
  },
  {
    ...NONE,
    id: 'intel-skylake-short-loops-desktop',
    vendor: 'GenuineIntel',
    family: 6,
    signatures: [[0x5e, 3]],
    fixedIn: 0xba,
    text: SHORT_LOOPS_TEXT,
    source: SHORT_LOOPS,
  },
  {
    ...NONE,
    id: 'intel-skylake-short-loops-mobile',
    vendor: 'GenuineIntel',
    family: 6,
    signatures: [[0x4e, 3]],
    fixedIn: 0xb9,
    text: SHORT_LOOPS_TEXT,
    source: SHORT_LOOPS,
  },
  ...WITHDRAWN.map(
    ([model, stepping, recalled]): ProcessorTroubleRow => ({
      ...NONE,
      id: `intel-withdrawn-2018-${model.toString(16)}-${stepping.toString(16)}`,
      vendor: 'GenuineIntel',
      family: 6,
      signatures: [[model, stepping]],
      recalled,
      text: RECALLED,
      source: RECALL_NOTICE,
    }),
  ),
];
