/**
 * Bank types of AMD's Scalable MCA: hardware id (MCA_IPID bits 43 to 32) and MCA type (bits 63 to 48).
 *
 * Facts: AMD Processor Programming References (section on MCA_IPID), as collected in the Linux kernel's list of SMCA types. Sorted.
 */
export const SMCA_BANKS: readonly (readonly [hardwareId: number, mcaType: number, unit: string])[] = [
  [0x001, 0x00, 'system management unit'],
  [0x001, 0x01, 'system management unit'],
  [0x001, 0x02, 'microprocessor 5'],
  [0x001, 0x03, 'DMA microprocessor'],
  [0x005, 0x00, 'parameter block'],
  [0x018, 0x00, 'northbridge I/O'],
  [0x02e, 0x00, 'coherent station of the data fabric'],
  [0x02e, 0x01, 'power, interrupts and others of the data fabric'],
  [0x02e, 0x02, 'coherent station of the data fabric'],
  [0x02e, 0x04, 'memory-attached last-level cache'],
  [0x046, 0x00, 'PCI Express root'],
  [0x046, 0x01, 'PCI Express root'],
  [0x050, 0x00, 'link between sockets (xGMI PCS)'],
  [0x06c, 0x00, 'northbridge interface'],
  [0x080, 0x00, 'system hub'],
  [0x096, 0x00, 'memory controller (UMC)'],
  [0x096, 0x01, 'memory controller (UMC)'],
  [0x0a8, 0x00, 'SATA controller'],
  [0x0aa, 0x00, 'USB controller'],
  [0x0b0, 0x00, 'load-store unit'],
  [0x0b0, 0x01, 'instruction fetch unit'],
  [0x0b0, 0x02, 'level 2 cache'],
  [0x0b0, 0x03, 'decode unit'],
  [0x0b0, 0x05, 'execution unit'],
  [0x0b0, 0x06, 'floating-point unit'],
  [0x0b0, 0x07, 'level 3 cache'],
  [0x0b0, 0x10, 'load-store unit'],
  [0x0ff, 0x00, 'platform security processor'],
  [0x0ff, 0x01, 'platform security processor'],
  [0x241, 0x00, 'link between chiplets (GMI PCS)'],
  [0x259, 0x00, 'physical link between sockets (xGMI)'],
  [0x267, 0x00, 'WAFL link'],
  [0x269, 0x00, 'physical link between chiplets (GMI)'],
];

/** Hardware id of the unified memory controller. */
export const SMCA_MEMORY_CONTROLLER = 0x96;

/** Extended error codes (MCi_STATUS bits 21 to 16) of the first type of memory controller. Source: AMD PPR for family 17h, bank UMC. */
export const SMCA_UMC_ERRORS: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'DRAM ECC error'],
  [1, 'poisoned data was written'],
  [2, 'parity error of data from the fabric'],
  [3, 'APB bus error'],
  [4, 'parity error of address or command'],
  [5, 'checksum error of written data'],
];
