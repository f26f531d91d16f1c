/** Which kernel functions keep a trap frame in their stack frame. */

const KERNEL_TRAPS =
  /^Ki(PageFault\w*|GeneralProtectionFault\w*|DivideErrorFault\w*|InvalidOpcodeFault\w*|BreakpointTrap\w*|DebugTrapOrFault\w*|StackFault\w*|BoundFault\w*|AlignmentFault\w*|FloatingErrorFault\w*|XmmException\w*|DoubleFaultAbort\w*|McheckAbort\w*|NmiInterrupt\w*|RaiseSecurityCheckFailure\w*|RaiseAssertion\w*|DpcInterrupt\w*|ApcInterrupt\w*|IpiInterrupt\w*|InterruptDispatch\w*|ChainedDispatch\w*|Trap[0-9A-F]{2}\w*)$/;

const SYSTEM_CALLS = /^Ki(SystemService\w*|SystemCall\w*|FastCallEntry\w*|InitiateUserApc|McheckAbort|ServiceExit\w*)$/;

/** Functions on the other side of which the interrupted code stands. */
export function isTrapSymbol(symbol: string): boolean {
  return KERNEL_TRAPS.test(symbol);
}

/** Functions that user-mode code entered the kernel through, when nothing but user mode follows. KiSystemServiceHandler is an exception handler. */
export function isSystemCallSymbol(symbol: string): boolean {
  return SYSTEM_CALLS.test(symbol) && symbol !== 'KiSystemServiceHandler';
}
