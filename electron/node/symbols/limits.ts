/** What looking for symbol files may cost. */
export interface SymbolLimits {
  /** Bytes of one file, packed or unpacked. The largest public PDBs (Chromium's) have about 3 GiB, the kernel's 12 MiB. */
  readonly fileBytes: number;
  /** Cabinets are held in memory while they are unpacked. */
  readonly cabinetBytes: number;
  /** A server that sends nothing for so long is given up for this attempt. */
  readonly idleMs: number;
  /** One attempt at one file, however busy the server looks: a few bytes a second would last for ever. */
  readonly attemptMs: number;
  /** Attempts one after the other that bring nothing new. */
  readonly attempts: number;
  /** Attempts at one file in all, those that brought a part of it included. */
  readonly attemptsInAll: number;
  /** Pause before the second attempt; it doubles from one to the next. */
  readonly pauseMs: number;
  /** The longest pause, also when the server asks for a longer one. */
  readonly longestPauseMs: number;
  readonly redirects: number;
}

const MIB = 1024 * 1024;

export const SYMBOL_LIMITS: SymbolLimits = {
  fileBytes: 4096 * MIB,
  cabinetBytes: 512 * MIB,
  idleMs: 30_000,
  attemptMs: 30 * 60_000,
  attempts: 4,
  attemptsInAll: 20,
  pauseMs: 500,
  longestPauseMs: 15_000,
  redirects: 5,
};
