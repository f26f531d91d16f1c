/**
 * Which frames of a stack say nothing about the crash, and which say what kind of failure it was. Names as the debugger shows them
 * (module without extension, `nt` for the kernel); a trailing `*` stands for any ending, a leading `*!` for any module. From the
 * stacks in the public debugger documentation and recorded crashes. `shared/analysis` and `shared/signature` read the same lists.
 */
export interface FrameGroup {
  readonly why: string;
  /** Sorted. */
  readonly frames: readonly string[];
}

export const FAULTED: FrameGroup = {
  why: 'the processor raised a fault or trap here; the code that caused it comes next',
  frames: [
    'nt!CommonDispatchException',
    'nt!KiAlignmentFault*',
    'nt!KiBoundFault*',
    'nt!KiBreakpointTrap*',
    'nt!KiDebugTrapOrFault*',
    'nt!KiDivideErrorFault*',
    'nt!KiDoubleFaultAbort*',
    'nt!KiFloatingErrorFault*',
    'nt!KiGeneralProtectionFault*',
    'nt!KiInvalidOpcodeFault*',
    'nt!KiInvalidTssFault*',
    'nt!KiNpxNotAvailableFault*',
    'nt!KiOverflowTrap*',
    'nt!KiPageFault*',
    'nt!KiRaiseAssertion*',
    'nt!KiRaiseSecurityCheckFailure*',
    'nt!KiSegmentNotPresentFault*',
    'nt!KiStackFault*',
    'nt!KiTrap*',
    'nt!KiXmmException*',
  ],
};

export const INTERRUPTED: FrameGroup = {
  why: 'an interrupt came here; the code that it interrupted comes next',
  frames: [
    'nt!KiInterruptDispatch*',
    'nt!KiIpiInterrupt*',
    'nt!KiMcheckAbort*',
    'nt!KiNmiInterrupt*',
    'nt!KxMcheckAbort*',
    'nt!KxNmiInterrupt*',
  ],
};

/**
 * The stack starts anew behind such a frame: the processor pushed it, and the frame after it is the code that was interrupted.
 * Holds only where all frames above are irrelevant ones: the memory manager may find damage while it serves somebody's fault.
 */
export const SENTINEL: readonly FrameGroup[] = [FAULTED, INTERRUPTED];

/** Dropped wherever they are: the same in every crash of their kind. */
export const IRRELEVANT: readonly FrameGroup[] = [
  {
    why: 'reports the crash',
    frames: [
      'nt!DbgBreakPointWithStatus*',
      'nt!KeBugCheck',
      'nt!KeBugCheck2',
      'nt!KeBugCheckEx',
      'nt!KiBugCheck2',
      'nt!KiBugCheckDebugBreak',
      'nt!KiBugCheckDispatch',
      'nt!KiFastFailDispatch',
      'nt!RtlpBreakWithStatusInstruction*',
    ],
  },
  {
    why: 'carries an exception to its handler',
    frames: [
      'nt!KiDispatchException',
      'nt!KiExceptionDispatch',
      'nt!KiExceptionExit',
      'nt!KiFatalExceptionHandler',
      'nt!KiSystemServiceHandler',
      'nt!PspUnhandledExceptionInSystemThread',
      'nt!RtlDispatchException',
      'nt!RtlUnwind*',
      'nt!RtlpExecuteHandlerForException',
      'nt!RtlpExecuteHandlerForUnwind',
      'nt!_C_specific_handler',
      'nt!_GSHandlerCheck*',
      'nt!__C_specific_handler',
    ],
  },
  { why: 'tries to serve a page fault', frames: ['nt!MiSystemFault', 'nt!MmAccessFault'] },
  {
    why: 'a watchdog that noticed',
    frames: [
      'dxgkrnl!TdrBugcheckOnTimeout',
      'dxgkrnl!TdrIsRecoveryRequired',
      'dxgkrnl!TdrResetFromTimeout*',
      'nt!KeAccumulateTicks',
      'nt!KeClockInterruptNotify',
      'nt!PopIrpWatchdog*',
      'watchdog!*',
    ],
  },
  {
    why: 'serves an interrupt',
    frames: [
      'hal!HalpTimerClock*',
      'nt!HalpTimerClock*',
      'nt!KiCallInterruptServiceRoutine',
      'nt!KiInterruptSubDispatch*',
      'nt!KiProcessNMI',
      'nt!KiUpdateRunTime',
      'nt!KiUpdateTime',
    ],
  },
  {
    why: "the debugger's name for code moved out of its function",
    frames: ['nt!?? ::FNODOBFM*', 'nt!string'],
  },
  {
    why: 'Driver Verifier reports what it caught',
    frames: [
      'nt!VerifierBugCheckIfAppropriate',
      'nt!VerifierStop*',
      'nt!VfBugCheckNoStackUsage',
      'nt!VfReportIssueWithOptions',
      'nt!ViErrorFinishReport',
      'nt!ViErrorReport*',
      'verifierext!SLIC_Stateful*',
      'verifierext!SLIC_abort*',
    ],
  },
  {
    why: 'reports a hardware error',
    frames: ['hal!HalBugCheckSystem', 'nt!HalBugCheckSystem', 'nt!WheaReportHwError', 'pshed!PshedBugCheckSystem'],
  },
  {
    why: 'where threads start, idle or enter the kernel',
    frames: [
      'kernel32!BaseThreadInitThunk',
      'nt!ExpWorkerThread',
      'nt!KeExpandKernelStackAndCallout*',
      'nt!KiFastCallEntry*',
      'nt!KiIdleLoop',
      'nt!KiStartSystemThread',
      'nt!KiSystemCall64*',
      'nt!KiSystemService*',
      'nt!KiThreadStartup',
      'nt!KxStartSystemThread',
      'nt!KxSwitchKernelStackCallout',
      'nt!KySwitchKernelStackCallout',
      'nt!PoIdle',
      'nt!PspSystemThreadStartup',
      'ntdll!RtlUserThreadStart',
      'ntdll!_RtlUserThreadStart',
      'ntdll!__RtlUserThreadStart',
    ],
  },
];

/** Linked into every driver or called by all: what they fail on was given to them, so the function behind them counts. */
export const HELPERS: readonly FrameGroup[] = [
  {
    why: 'copies or compares what its caller gave it',
    frames: [
      '*!memchr',
      '*!memcmp',
      '*!memcpy*',
      '*!memmove*',
      '*!memset*',
      '*!strcmp',
      '*!strlen',
      '*!strncpy',
      '*!wcscmp',
      '*!wcslen',
      '*!wcsncpy',
      'nt!RtlCompareMemory*',
      'nt!RtlCompareUnicodeString*',
      'nt!RtlCopyMemory*',
      'nt!RtlCopyUnicodeString',
      'nt!RtlEqualUnicodeString',
      'nt!RtlHashUnicodeString',
      'nt!RtlInitAnsiString*',
      'nt!RtlInitUnicodeString*',
      'nt!RtlMoveMemory',
    ],
  },
  {
    why: 'checks the stack or the target of a call for the function that called it',
    frames: [
      '*!__chkstk',
      '*!__report_gsfailure*',
      '*!__security_check_cookie',
      '*!_chkstk',
      '*!_guard_check_icall*',
      '*!_guard_dispatch_icall*',
      '*!_report_gsfailure*',
      '*!guard_check_icall*',
      '*!guard_dispatch_icall*',
    ],
  },
];

/** A fault in one of these is a sign of its own: the debugger calls it Pool_Corruption, whoever allocates or frees at the time. */
export const KERNEL_HEAP: FrameGroup = {
  why: 'the kernel heap, which notices what others damaged',
  frames: [
    'nt!ExAllocate*',
    'nt!ExDeferredFreePool',
    'nt!ExFree*',
    'nt!ExRemovePoolTag',
    'nt!ExpAllocate*',
    'nt!ExpFreePool*',
    'nt!RtlpHp*',
  ],
};

/** Trees and lists that belong to whoever calls, the kernel heap among them. */
export const LINKS: FrameGroup = {
  why: 'walks a tree or a list of its caller',
  frames: ['nt!ExpInterlockedPopEntrySList*', 'nt!RtlDeleteElementGenericTable*', 'nt!RtlInsertElementGenericTable*', 'nt!RtlRb*'],
};

/** Kept, but not enough on their own: the frame behind them is taken as well. */
export const PREFIX: readonly FrameGroup[] = [
  ...HELPERS,
  KERNEL_HEAP,
  LINKS,
  {
    why: 'passes a request on',
    frames: [
      'fltmgr!FltpDispatch',
      'fltmgr!FltpLegacyProcessing*',
      'fltmgr!FltpPassThrough*',
      'fltmgr!FltpPerform*',
      'nt!IoCallDriver',
      'nt!IofCallDriver',
      'nt!IofCompleteRequest',
      'nt!IopSynchronousServiceTail',
      'nt!IopXxxControlFile',
      'nt!IopfCallDriver',
      'nt!IopfCompleteRequest',
      'nt!IovCallDriver',
      'nt!IovCompleteRequest',
      'nt!NtDeviceIoControlFile',
      'nt!NtFsControlFile',
      'nt!NtReadFile',
      'nt!NtWriteFile',
      'wdf01000!*',
    ],
  },
  {
    why: 'waits, locks, counts references or raises for its caller',
    frames: [
      'nt!ExAcquire*',
      'nt!ExRaise*',
      'nt!ExRelease*',
      'nt!KeAcquire*',
      'nt!KeInsertQueueApc',
      'nt!KeRelease*',
      'nt!KeSetEvent',
      'nt!KeWaitFor*',
      'nt!KiCommitThreadWait',
      'nt!KiDeferredReady*',
      'nt!KiExitDispatcher',
      'nt!KiSwapContext',
      'nt!KiSwapThread',
      'nt!KxWaitFor*',
      'nt!ObReferenceObjectBy*',
      'nt!ObfDereferenceObject*',
      'nt!ObfReferenceObject*',
      'nt!RtlRaise*',
    ],
  },
  {
    why: 'runs queued work of others',
    frames: [
      'nt!KiDeliverApc',
      'nt!KiExecuteAllDpcs',
      'nt!KiExecuteDpc',
      'nt!KiProcessExpiredTimerList',
      'nt!KiRetireDpcList',
      'nt!KiTimerExpiration',
      'nt!KiTimerListExpire',
    ],
  },
];
