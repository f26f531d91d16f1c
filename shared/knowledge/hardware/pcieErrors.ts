/**
 * PCI Express error reporting. Facts: PCI Express Base Specification, "Advanced Error Reporting Capability" (register offsets and
 * bits) and "PCI Express Capabilities Register" (port types); the numbers as UEFI appendix N, "PCI Express Error Section", has them.
 */
export const AER_UNCORRECTABLE: readonly (readonly [bit: number, name: string])[] = [
  [4, 'Data Link Protocol Error'],
  [5, 'Surprise Down Error'],
  [12, 'Poisoned TLP'],
  [13, 'Flow Control Protocol Error'],
  [14, 'Completion Timeout'],
  [15, 'Completer Abort'],
  [16, 'Unexpected Completion'],
  [17, 'Receiver Overflow'],
  [18, 'Malformed TLP'],
  [19, 'ECRC Error'],
  [20, 'Unsupported Request Error'],
  [21, 'ACS Violation'],
  [22, 'Uncorrectable Internal Error'],
  [23, 'MC Blocked TLP'],
  [24, 'AtomicOp Egress Blocked'],
  [25, 'TLP Prefix Blocked Error'],
  [26, 'Poisoned TLP Egress Blocked'],
];

export const AER_CORRECTABLE: readonly (readonly [bit: number, name: string])[] = [
  [0, 'Receiver Error'],
  [6, 'Bad TLP'],
  [7, 'Bad DLLP'],
  [8, 'REPLAY_NUM Rollover'],
  [12, 'Replay Timer Timeout'],
  [13, 'Advisory Non-Fatal Error'],
  [14, 'Corrected Internal Error'],
  [15, 'Header Log Overflow'],
];

export const PCIE_PORT_TYPES: readonly (readonly [type: number, name: string])[] = [
  [0, 'endpoint'],
  [1, 'legacy endpoint'],
  [4, 'root port'],
  [5, 'upstream port of a switch'],
  [6, 'downstream port of a switch'],
  [7, 'bridge to PCI or PCI-X'],
  [8, 'bridge from PCI or PCI-X'],
  [9, 'endpoint integrated in the root complex'],
  [10, 'event collector of the root complex'],
];
