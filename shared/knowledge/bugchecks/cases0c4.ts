import type { BugcheckCase, BugcheckParameter } from './bugcheckRow.ts';

type CaseParameters = NonNullable<BugcheckCase['parameters']>;

const RESERVED: BugcheckParameter = ['reserved', 'Reserved'];
const ZERO: BugcheckParameter = ['reserved', 'Unused, zero'];
const IRQL: BugcheckParameter = ['irql', 'IRQL of the call'];
const POOL_TYPE: BugcheckParameter = ['value', 'Pool type (0 nonpaged, 1 paged)'];
const BYTES: BugcheckParameter = ['value', 'Number of bytes'];
const POOL_ADDRESS: BugcheckParameter = ['pool', 'Pool address being freed'];
const POOL_BASE: BugcheckParameter = ['pool', 'Start of the allocation'];
const PAGED_BYTES: BugcheckParameter = ['value', 'Bytes of paged pool'];
const NONPAGED_BYTES: BugcheckParameter = ['value', 'Bytes of nonpaged pool'];
const LEAKS: BugcheckParameter = ['value', 'Number of allocations left behind'];
const SPIN_LOCK: BugcheckParameter = ['object', 'Spin lock'];
const APC_COUNT: BugcheckParameter = ['value', 'APC disable count of the thread'];
const APC_BEFORE: BugcheckParameter = ['value', 'APC disable count before the call'];
const FAST_MUTEX: BugcheckParameter = ['object', 'Fast mutex'];
const MUTEX: BugcheckParameter = ['object', 'Mutex'];
const RESOURCE: BugcheckParameter = ['object', 'Resource (ERESOURCE)'];
const LOCK: BugcheckParameter = ['object', 'Lock or resource'];
const PUSH_LOCK: BugcheckParameter = ['object', 'Push lock'];
const WAIT_OBJECT: BugcheckParameter = ['object', 'Object to wait for'];
const LOOKASIDE: BugcheckParameter = ['structure', 'Lookaside list'];
const MDL: BugcheckParameter = ['structure', 'Memory descriptor list (MDL)'];
const MDL_FLAGS: BugcheckParameter = ['value', 'Flags of the MDL'];
const ACCESS_MODE: BugcheckParameter = ['value', 'Access mode (0 kernel, 1 user)'];
const UNMAPPED: BugcheckParameter = ['data-address', 'Address being unmapped'];
const UNLOCKED_PAGE: BugcheckParameter = ['value', 'First page that is not locked'];
const IRP: BugcheckParameter = ['irp', 'IRP'];
const LOWER_DEVICE: BugcheckParameter = ['device-object', 'Device below'];
const SECTOR: BugcheckParameter = ['value', 'Sector with the error'];
const DISPATCH: BugcheckParameter = ['code-address', 'Dispatch routine of the driver'];
const FAST_IO: BugcheckParameter = ['code-address', 'Fast I/O routine of the driver'];
const COMPLETION: BugcheckParameter = ['code-address', 'Completion routine'];
const ISR: BugcheckParameter = ['code-address', 'Interrupt service routine'];
const CALL_SITE: BugcheckParameter = ['code-address', 'Place of the call'];
const IN_DRIVER: BugcheckParameter = ['code-address', 'Place in the driver where the violation was found'];
const WRONG_VALUE: BugcheckParameter = ['value', 'Value that is wrong'];
const WRONG_VALUE_AT: BugcheckParameter = ['data-address', 'Where the wrong value is'];
const IMAGE_NAME: BugcheckParameter = ['name-address', 'File name of the image (Unicode)'];
const SECTION_NAME: BugcheckParameter = ['name-address', 'Name of the section (UTF-8)'];
const WAIT_IRQL: BugcheckParameter = ['data-address', 'Where the IRQL is stored'];
const WAIT_TIMEOUT: BugcheckParameter = ['data-address', 'Where the timeout is stored'];
const BUFFER_LIST: BugcheckParameter = ['structure', 'NET_BUFFER_LIST'];
const SWITCH: BugcheckParameter = ['structure', 'Virtual switch, or zero'];
const RULE_TEXT: BugcheckParameter = ['name-address', 'Text that describes the condition violated'];

/** A DDI compliance rule with state for `!ruleinfo`. */
const RULE: CaseParameters = [
  null,
  RULE_TEXT,
  ['structure', 'State of the rule (second argument of !ruleinfo)'],
  ['structure', 'Additional state (third argument of !ruleinfo)'],
];
/** A DDI compliance rule on the IRQL. */
const RULE_IRQL: CaseParameters = [null, RULE_TEXT, ['structure', 'State variables of the rule, or zero'], RESERVED];
/** A DDI compliance rule that gives its text only. */
const RULE_PLAIN: CaseParameters = [null, RULE_TEXT, RESERVED, RESERVED];

/** Bugcheck 0xC4: the rules of Driver Verifier, selected by parameter 1. */
export const VERIFIER_CASES: readonly BugcheckCase[] = [
  { value: 0x0, meaning: 'The driver asked for pool of size zero.', parameters: [null, IRQL, POOL_TYPE, BYTES] },
  { value: 0x1, meaning: 'The driver allocated paged pool above APC_LEVEL.', parameters: [null, IRQL, POOL_TYPE, BYTES] },
  { value: 0x2, meaning: 'The driver allocated nonpaged pool above DISPATCH_LEVEL.', parameters: [null, IRQL, POOL_TYPE, BYTES] },
  { value: 0x3, meaning: 'The driver asked for more than a page of must-succeed pool.' },
  {
    value: 0x10,
    meaning: 'The driver freed an address that no allocation had returned.',
    parameters: [null, ['pool', 'Address being freed'], ZERO, ZERO],
  },
  { value: 0x11, meaning: 'The driver freed paged pool above APC_LEVEL.', parameters: [null, IRQL, POOL_TYPE, POOL_ADDRESS] },
  { value: 0x12, meaning: 'The driver freed nonpaged pool above DISPATCH_LEVEL.', parameters: [null, IRQL, POOL_TYPE, POOL_ADDRESS] },
  {
    value: 0x13,
    meaning: 'The driver freed pool a second time (first check).',
    parameters: [null, RESERVED, ['pool', 'Pool header'], ['value', 'Contents of the header']],
  },
  {
    value: 0x14,
    meaning: 'The driver freed pool a second time (second check).',
    parameters: [null, RESERVED, ['pool', 'Pool header'], ['value', 'Contents of the header']],
  },
  {
    value: 0x15,
    meaning: 'The driver freed pool that holds an active timer.',
    parameters: [null, ['object', 'Timer'], POOL_TYPE, POOL_ADDRESS],
  },
  {
    value: 0x16,
    meaning: 'The driver freed pool at a bad address or passed wrong arguments to a memory routine.',
    parameters: [null, RESERVED, ['pool', 'Pool address'], ZERO],
  },
  { value: 0x17, meaning: 'The driver freed pool that holds an active ERESOURCE.', parameters: [null, RESOURCE, POOL_TYPE, POOL_ADDRESS] },
  {
    value: 0x30,
    meaning: 'The driver called KeRaiseIrql with a level below the current one or above HIGH_LEVEL.',
    parameters: [null, IRQL, ['irql', 'IRQL asked for'], ZERO],
  },
  {
    value: 0x31,
    meaning: 'The driver called KeLowerIrql with a level above the current one or above HIGH_LEVEL.',
    parameters: [null, IRQL, ['irql', 'IRQL asked for'], ['value', '0 bad level, 1 level not allowed in a DPC']],
  },
  {
    value: 0x32,
    meaning: 'The driver released a spin lock (KeReleaseSpinLock) at another level than DISPATCH_LEVEL, perhaps a second time.',
    parameters: [null, IRQL, SPIN_LOCK, ZERO],
  },
  { value: 0x33, meaning: 'The driver took a fast mutex above APC_LEVEL.', parameters: [null, IRQL, FAST_MUTEX, ZERO] },
  {
    value: 0x34,
    meaning: 'The driver released a fast mutex at another level than APC_LEVEL.',
    parameters: [null, IRQL, APC_COUNT, FAST_MUTEX],
  },
  {
    value: 0x35,
    meaning: 'A spin lock was released by the kernel at another level than DISPATCH_LEVEL.',
    parameters: [null, IRQL, SPIN_LOCK, ['irql', 'Old IRQL']],
  },
  {
    value: 0x36,
    meaning: 'A queued spin lock was released by the kernel at another level than DISPATCH_LEVEL.',
    parameters: [null, IRQL, ['value', 'Number of the spin lock'], ['irql', 'Old IRQL']],
  },
  { value: 0x37, meaning: 'The driver took a resource while APCs were enabled.', parameters: [null, IRQL, APC_COUNT, RESOURCE] },
  { value: 0x38, meaning: 'The driver released a resource while APCs were enabled.', parameters: [null, IRQL, APC_COUNT, RESOURCE] },
  {
    value: 0x39,
    meaning: 'The driver took a mutex the unsafe way at another level than APC_LEVEL.',
    parameters: [null, IRQL, APC_COUNT, MUTEX],
  },
  {
    value: 0x3a,
    meaning: 'The driver released a mutex the unsafe way at another level than APC_LEVEL.',
    parameters: [null, IRQL, APC_COUNT, MUTEX],
  },
  {
    value: 0x3b,
    meaning: 'The driver waited (KeWaitXxx) at DISPATCH_LEVEL or above.',
    parameters: [null, IRQL, WAIT_OBJECT, ['value', 'Timeout']],
  },
  {
    value: 0x3c,
    meaning: 'The driver gave ObReferenceObjectByHandle a bad handle.',
    parameters: [null, ['value', 'Handle'], ['object', 'Object type'], ZERO],
  },
  {
    value: 0x3d,
    meaning: 'The driver passed an unaligned resource to ExAcquireResourceExclusive.',
    parameters: [null, ZERO, ZERO, RESOURCE],
  },
  {
    value: 0x3e,
    meaning: 'The driver left a critical region (KeLeaveCriticalRegion) that the thread had not entered.',
    parameters: [null, ZERO, ZERO, ZERO],
  },
  {
    value: 0x3f,
    meaning: 'The driver referenced or dereferenced an object whose reference count is zero.',
    parameters: [null, ['object', 'Object'], ['value', 'New count: -1 on dereference, 1 on reference'], ZERO],
  },
  {
    value: 0x40,
    meaning: 'The driver called KeAcquireSpinLockAtDpcLevel below DISPATCH_LEVEL.',
    parameters: [null, IRQL, SPIN_LOCK, ZERO],
  },
  {
    value: 0x41,
    meaning: 'The driver called KeReleaseSpinLockFromDpcLevel below DISPATCH_LEVEL.',
    parameters: [null, IRQL, SPIN_LOCK, ZERO],
  },
  { value: 0x42, meaning: 'The driver called KeAcquireSpinLock above DISPATCH_LEVEL.', parameters: [null, IRQL, SPIN_LOCK, ZERO] },
  {
    value: 0x51,
    meaning: 'The driver freed pool after having written past its end; the place is known.',
    parameters: [null, POOL_BASE, ['data-address', 'Place written past the end'], ['value', 'Bytes charged']],
  },
  {
    value: 0x52,
    meaning: 'The driver freed pool after having written past its end; the tracking entry does not match.',
    parameters: [null, POOL_BASE, ['structure', 'Hash entry'], ['value', 'Bytes charged']],
  },
  {
    value: 0x53,
    meaning: 'The driver freed pool after having written past its end; the header is damaged.',
    parameters: [null, POOL_BASE, ['pool', 'Header'], RESERVED],
  },
  {
    value: 0x54,
    meaning: 'The driver freed pool after having written past its end; the hash table does not match.',
    parameters: [null, POOL_BASE, RESERVED, ['value', 'Size of the pool hash']],
  },
  {
    value: 0x59,
    meaning: 'The driver freed pool after having written past its end; the list index does not match.',
    parameters: [null, POOL_BASE, ['value', 'List index'], RESERVED],
  },
  {
    value: 0x60,
    meaning: 'The driver is being unloaded and has not freed all of its pool.',
    parameters: [null, PAGED_BYTES, NONPAGED_BYTES, LEAKS],
  },
  {
    value: 0x61,
    meaning: 'A thread of the driver allocates pool while the driver is being unloaded.',
    parameters: [null, PAGED_BYTES, NONPAGED_BYTES, LEAKS],
  },
  {
    value: 0x62,
    meaning: 'The driver was unloaded and left pool behind (!verifier 3 lists the allocations).',
    parameters: [null, ['name-address', 'Name of the driver'], RESERVED, LEAKS],
  },
  {
    value: 0x6f,
    meaning: 'The driver locked pages that Windows does not manage, such as memory on its own card.',
    parameters: [null, MDL, ['value', 'Physical page being locked'], ['value', 'Highest physical page']],
  },
  { value: 0x70, meaning: 'The driver called MmProbeAndLockPages above DISPATCH_LEVEL.', parameters: [null, IRQL, MDL, ACCESS_MODE] },
  {
    value: 0x71,
    meaning: 'The driver called MmProbeAndLockProcessPages above DISPATCH_LEVEL.',
    parameters: [null, IRQL, MDL, ['process', 'Process']],
  },
  {
    value: 0x72,
    meaning: 'The driver called MmProbeAndLockSelectedPages above DISPATCH_LEVEL.',
    parameters: [null, IRQL, MDL, ['process', 'Process']],
  },
  {
    value: 0x73,
    meaning: 'The driver called MmMapIoSpace above DISPATCH_LEVEL.',
    parameters: [null, IRQL, ['value', 'Physical address (low 32 bits on 32-bit Windows)'], BYTES],
  },
  {
    value: 0x74,
    meaning: 'The driver called MmMapLockedPages for kernel mode above DISPATCH_LEVEL.',
    parameters: [null, IRQL, MDL, ACCESS_MODE],
  },
  {
    value: 0x75,
    meaning: 'The driver called MmMapLockedPages for user mode above APC_LEVEL.',
    parameters: [null, IRQL, MDL, ACCESS_MODE],
  },
  {
    value: 0x76,
    meaning: 'The driver called MmMapLockedPagesSpecifyCache for kernel mode above DISPATCH_LEVEL.',
    parameters: [null, IRQL, MDL, ACCESS_MODE],
  },
  {
    value: 0x77,
    meaning: 'The driver called MmMapLockedPagesSpecifyCache for user mode above APC_LEVEL.',
    parameters: [null, IRQL, MDL, ACCESS_MODE],
  },
  { value: 0x78, meaning: 'The driver called MmUnlockPages above DISPATCH_LEVEL.', parameters: [null, IRQL, MDL, ZERO] },
  {
    value: 0x79,
    meaning: 'The driver called MmUnmapLockedPages for kernel mode above DISPATCH_LEVEL.',
    parameters: [null, IRQL, UNMAPPED, MDL],
  },
  { value: 0x7a, meaning: 'The driver called MmUnmapLockedPages for user mode above APC_LEVEL.', parameters: [null, IRQL, UNMAPPED, MDL] },
  { value: 0x7b, meaning: 'The driver called MmUnmapIoSpace above APC_LEVEL.', parameters: [null, IRQL, UNMAPPED, BYTES] },
  { value: 0x7c, meaning: 'The driver unlocked an MDL whose pages had never been locked.', parameters: [null, MDL, MDL_FLAGS, ZERO] },
  {
    value: 0x7d,
    meaning: 'The driver unlocked an MDL of nonpaged pool, which must never be unlocked.',
    parameters: [null, MDL, MDL_FLAGS, ZERO],
  },
  {
    value: 0x7e,
    meaning: 'The driver allocated or freed pages for an MDL above DISPATCH_LEVEL.',
    parameters: [null, IRQL, ['irql', 'DISPATCH_LEVEL, the highest level allowed'], ZERO],
  },
  {
    value: 0x7f,
    meaning: 'The driver called MmBuildMdlForNonPagedPool with an MDL of paged pool.',
    parameters: [null, IRQL, MDL, MDL_FLAGS],
  },
  { value: 0x80, meaning: 'The driver called KeSetEvent above DISPATCH_LEVEL.', parameters: [null, IRQL, ['object', 'Event'], ZERO] },
  {
    value: 0x81,
    meaning: 'The driver called the outdated MmMapLockedPages, which crashes when it fails.',
    parameters: [null, MDL, MDL_FLAGS, ZERO],
  },
  {
    value: 0x82,
    meaning: 'The driver called MmMapLockedPagesSpecifyCache so that a failure crashes the system.',
    parameters: [null, MDL, MDL_FLAGS, ZERO],
  },
  {
    value: 0x83,
    meaning: 'The driver called MmMapIoSpace on pages that are not locked.',
    parameters: [null, ['value', 'Start of the physical range'], BYTES, UNLOCKED_PAGE],
  },
  {
    value: 0x85,
    meaning: 'The driver called MmMapLockedPages on pages that are not locked.',
    parameters: [null, MDL, ['value', 'Number of pages to map'], UNLOCKED_PAGE],
  },
  {
    value: 0x89,
    meaning: 'An MDL not marked as I/O holds pages that are no memory.',
    parameters: [null, MDL, ['data-address', 'Entry of that page in the MDL'], ['value', 'Number of that page']],
  },
  {
    value: 0x91,
    meaning: 'The driver switched the stack in another way than by KeExpandKernelStackAndCallout.',
    parameters: [null, RESERVED, RESERVED, RESERVED],
  },
  {
    value: 0xa0,
    meaning: 'Data on a disk do not match their checksum.',
    parameters: [null, ['irp', 'IRP of the read or write'], LOWER_DEVICE, SECTOR],
  },
  {
    value: 0xa1,
    meaning: 'Data of a disk sector do not match their checksum, found after the request was done.',
    parameters: [null, ['irp', 'Copy of the IRP of the read or write'], LOWER_DEVICE, SECTOR],
  },
  {
    value: 0xa2,
    meaning: 'The copies of the disk checksums differ, which could be a paging error.',
    parameters: [null, ['irp', 'IRP of the read or write, or a copy'], LOWER_DEVICE, SECTOR],
  },
  {
    value: 0xb0,
    meaning: 'The driver locked an MDL with wrong flags (MmProbeAndLockPages).',
    parameters: [null, MDL, MDL_FLAGS, ['value', 'Flags that are wrong']],
  },
  {
    value: 0xb1,
    meaning: 'The driver locked an MDL with wrong flags (MmProbeAndLockProcessPages).',
    parameters: [null, MDL, MDL_FLAGS, ['value', 'Flags that are wrong']],
  },
  {
    value: 0xb2,
    meaning: 'The driver mapped an MDL with wrong flags, for example one that is mapped already.',
    parameters: [null, MDL, MDL_FLAGS, ['value', 'Flags that are wrong']],
  },
  {
    value: 0xb3,
    meaning: 'The driver mapped an MDL that lacks flags, for example one that is not locked.',
    parameters: [null, MDL, MDL_FLAGS, ['value', 'Flags of which at least one is needed']],
  },
  {
    value: 0xb4,
    meaning: 'The driver unlocked a partial MDL.',
    parameters: [null, MDL, MDL_FLAGS, ['value', 'Flag of a partial MDL']],
  },
  {
    value: 0xb5,
    meaning: 'The driver unmapped a partial MDL.',
    parameters: [null, MDL, MDL_FLAGS, ['value', 'Flag of a partial MDL']],
  },
  {
    value: 0xb6,
    meaning: 'The driver unmapped an MDL that has no system address.',
    parameters: [null, MDL, MDL_FLAGS, ['value', 'Flag that is missing']],
  },
  {
    value: 0xb7,
    meaning: 'The firmware overwrote low physical memory during sleep.',
    parameters: [null, ['value', 'Number of damaged pages'], ['value', 'First damaged page'], ['value', 'Last damaged page']],
  },
  { value: 0xb8, meaning: 'The driver freed an MDL whose pages are still mapped.', parameters: [null, MDL, MDL_FLAGS, RESERVED] },
  { value: 0xb9, meaning: 'The driver unmapped a bad user address.', parameters: [null, UNMAPPED, MDL, RESERVED] },
  { value: 0xc0, meaning: 'The driver called IoCallDriver with interrupts off.', parameters: [null, IRP, ZERO, RESERVED] },
  { value: 0xc1, meaning: 'A dispatch routine returned with interrupts off.', parameters: [null, DISPATCH, RESERVED, RESERVED] },
  { value: 0xc2, meaning: 'A fast I/O routine was called with interrupts off.', parameters: [null, ZERO, ZERO, ZERO] },
  { value: 0xc3, meaning: 'A fast I/O routine returned with interrupts off.', parameters: [null, FAST_IO, RESERVED, RESERVED] },
  {
    value: 0xc5,
    meaning: 'A dispatch routine changed the APC disable count, so a critical region or mutex is not balanced.',
    parameters: [null, DISPATCH, APC_COUNT, APC_BEFORE],
  },
  {
    value: 0xc6,
    meaning: 'A fast I/O routine changed the APC disable count, so a critical region or mutex is not balanced.',
    parameters: [null, FAST_IO, APC_COUNT, APC_BEFORE],
  },
  { value: 0xca, meaning: 'The driver initialized a lookaside list twice.', parameters: [null, LOOKASIDE, RESERVED, RESERVED] },
  {
    value: 0xcb,
    meaning: 'The driver deleted a lookaside list that was not initialized.',
    parameters: [null, LOOKASIDE, RESERVED, RESERVED],
  },
  { value: 0xcc, meaning: 'The driver freed pool that holds an active lookaside list.', parameters: [null, LOOKASIDE, POOL_BASE, BYTES] },
  {
    value: 0xcd,
    meaning: 'The driver created a lookaside list with blocks that are too small.',
    parameters: [null, LOOKASIDE, ['value', 'Block size asked for'], ['value', 'Smallest block size']],
  },
  { value: 0xd0, meaning: 'The driver initialized a resource twice.', parameters: [null, RESOURCE, RESERVED, RESERVED] },
  { value: 0xd1, meaning: 'The driver deleted a resource that was not initialized.', parameters: [null, RESOURCE, RESERVED, RESERVED] },
  { value: 0xd2, meaning: 'The driver freed pool that holds an active resource.', parameters: [null, RESOURCE, POOL_BASE, BYTES] },
  {
    value: 0xd5,
    meaning: 'A remove lock was released with another tag than it was taken with.',
    parameters: [null, ['object', 'Remove lock, or its shadow kept by Driver Verifier'], ['value', 'Tag of the release'], RESERVED],
  },
  {
    value: 0xd6,
    meaning: 'A remove lock was released for good with another tag than it was taken with.',
    parameters: [
      null,
      ['object', 'Remove lock, or its shadow kept by Driver Verifier'],
      ['value', 'Tag of the release'],
      ['value', 'Tag it was taken with'],
    ],
  },
  {
    value: 0xd7,
    meaning: 'A remove lock was initialized again though other threads may still use it.',
    parameters: [null, ['object', 'Remove lock kept by Driver Verifier'], ['object', 'Remove lock of the driver'], RESERVED],
  },
  {
    value: 0xda,
    meaning: 'The driver was unloaded with a WMI callback registered.',
    parameters: [null, ['code-address', 'Start of the driver'], ['code-address', 'WMI callback in the driver'], RESERVED],
  },
  {
    value: 0xdb,
    meaning: 'A device object was deleted that is registered with WMI.',
    parameters: [null, ['device-object', 'Device object'], RESERVED, RESERVED],
  },
  { value: 0xdc, meaning: 'EtwUnregister was called with an invalid handle.', parameters: [null, RESERVED, RESERVED, RESERVED] },
  {
    value: 0xdd,
    meaning: 'The driver was unloaded without EtwUnregister.',
    parameters: [
      null,
      ['code-address', 'Where EtwRegister was called'],
      ['code-address', 'Start of the driver'],
      ['value', 'ETW registration handle, from Windows 8 on'],
    ],
  },
  {
    value: 0xdf,
    meaning: 'A synchronization object lies in session space, where other sessions cannot reach it.',
    parameters: [null, ['object', 'Synchronization object'], ZERO, ZERO],
  },
  {
    value: 0xe0,
    meaning: 'The driver passed a user-mode address to a kernel function.',
    parameters: [null, ['data-address', 'User address'], ['value', 'Size of the range'], RESERVED],
  },
  {
    value: 0xe1,
    meaning: 'A synchronization object has an address that is invalid or pageable.',
    parameters: [null, ['object', 'Synchronization object'], RESERVED, RESERVED],
  },
  {
    value: 0xe2,
    meaning: 'An IRP marked as coming from kernel mode holds a user-mode address.',
    parameters: [null, IRP, ['data-address', 'User address in the IRP'], RESERVED],
  },
  {
    value: 0xe3,
    meaning: 'The driver passed a user-mode address to a Zw routine.',
    parameters: [null, CALL_SITE, ['data-address', 'User address'], RESERVED],
  },
  {
    value: 0xe4,
    meaning: 'The driver passed a malformed UNICODE_STRING to a Zw routine.',
    parameters: [null, CALL_SITE, ['name-address', 'Malformed UNICODE_STRING'], RESERVED],
  },
  { value: 0xe5, meaning: 'The driver called a kernel function at a wrong IRQL.', parameters: [null, IRQL, RESERVED, RESERVED] },
  {
    value: 0xe6,
    meaning: 'The driver called a Zw routine above PASSIVE_LEVEL or with special kernel APCs disabled.',
    parameters: [null, CALL_SITE, IRQL, ['value', 'State of special kernel APCs']],
  },
  { value: 0xea, meaning: 'The driver took a push lock while APCs were enabled.', parameters: [null, IRQL, APC_COUNT, PUSH_LOCK] },
  { value: 0xeb, meaning: 'The driver released a push lock while APCs were enabled.', parameters: [null, IRQL, APC_COUNT, PUSH_LOCK] },
  {
    value: 0xf0,
    meaning: 'The driver called memcpy with source and target that overlap.',
    parameters: [null, ['data-address', 'Target'], ['data-address', 'Source'], BYTES],
  },
  {
    value: 0xf5,
    meaning: 'The driver gave ObReferenceObjectByHandle a null handle.',
    parameters: [null, ['data-address', 'Where the null handle is'], ['object', 'Object type'], RESERVED],
  },
  {
    value: 0xf6,
    meaning: 'The driver used a handle of user mode as one of kernel mode.',
    parameters: [null, ['value', 'Handle'], ['process', 'Current process'], CALL_SITE],
  },
  {
    value: 0xf7,
    meaning: 'The driver used a kernel handle for user mode in the system process.',
    parameters: [null, ['value', 'Handle'], ['object', 'Object type'], ACCESS_MODE],
  },
  {
    value: 0xfa,
    meaning: 'A completion routine returned at another IRQL than it was called at.',
    parameters: [null, COMPLETION, ['irql', 'IRQL before the call'], ['irql', 'IRQL after the call']],
  },
  {
    value: 0xfb,
    meaning: 'A completion routine changed the APC disable count, so a critical region or mutex is not balanced.',
    parameters: [null, COMPLETION, APC_COUNT, APC_BEFORE],
  },
  {
    value: 0xfc,
    meaning: 'ZwNotifyChangeKey was called from kernel mode with an APC context that is not supported.',
    parameters: [null, CALL_SITE, ['value', 'APC context'], RESERVED],
  },
  { value: 0x105, meaning: 'The driver freed an IRP with ExFreePool instead of IoFreeIrp.', parameters: [null, IRP, ZERO, ZERO] },
  { value: 0x10a, meaning: 'The driver charged pool quota to the idle process.', parameters: [null, ZERO, ZERO, ZERO] },
  {
    value: 0x10b,
    meaning: 'The driver charged pool quota in a DPC, where the current process is accidental.',
    parameters: [null, ZERO, ZERO, ZERO],
  },
  {
    value: 0x110,
    meaning: 'An interrupt service routine damaged the extended state of the thread.',
    parameters: [
      null,
      ISR,
      ['structure', 'Extended context saved before the routine'],
      ['structure', 'Extended context saved after the routine'],
    ],
  },
  {
    value: 0x111,
    meaning: 'An interrupt service routine returned at another IRQL.',
    parameters: [null, ISR, ['irql', 'IRQL before the routine'], ['irql', 'IRQL after the routine']],
  },
  {
    value: 0x115,
    meaning: 'The shutdown has not ended after twenty minutes.',
    parameters: [null, ['thread', 'Thread in charge of the shutdown, perhaps deadlocked'], ZERO, ZERO],
  },
  { value: 0x11a, meaning: 'The driver called KeEnterCriticalRegion above APC_LEVEL.', parameters: [null, IRQL, ZERO, ZERO] },
  { value: 0x11b, meaning: 'The driver called KeLeaveCriticalRegion above APC_LEVEL.', parameters: [null, IRQL, ZERO, ZERO] },
  { value: 0x120, meaning: 'A thread waits above DISPATCH_LEVEL.', parameters: [null, WAIT_IRQL, WAIT_OBJECT, WAIT_TIMEOUT] },
  {
    value: 0x121,
    meaning: 'A thread waits without a timeout at DISPATCH_LEVEL.',
    parameters: [null, WAIT_IRQL, WAIT_OBJECT, WAIT_TIMEOUT],
  },
  {
    value: 0x122,
    meaning: 'A thread waits with a timeout other than zero at DISPATCH_LEVEL.',
    parameters: [null, WAIT_IRQL, WAIT_OBJECT, WAIT_TIMEOUT],
  },
  {
    value: 0x123,
    meaning: 'A thread waits in user mode for an object on its kernel stack, which may be paged out.',
    parameters: [null, WAIT_OBJECT, ZERO, ZERO],
  },
  {
    value: 0x130,
    meaning: 'A work item lies in session space, where system threads cannot reach it.',
    parameters: [null, ['structure', 'Work item'], ZERO, ZERO],
  },
  { value: 0x131, meaning: 'A work item lies in pageable memory.', parameters: [null, ['structure', 'Work item'], ZERO, ZERO] },
  {
    value: 0x135,
    meaning: 'The driver did not complete a cancelled IRP in time.',
    parameters: [null, IRP, ['value', 'Milliseconds allowed after IoCancelIrp'], ZERO],
  },
  {
    value: 0x13a,
    meaning: 'On ExFreePool an internal value of pool tracking was wrong (first check).',
    parameters: [null, POOL_ADDRESS, WRONG_VALUE, WRONG_VALUE_AT],
  },
  {
    value: 0x13b,
    meaning: 'On ExFreePool an internal value of pool tracking pointed to a wrong page.',
    parameters: [null, POOL_ADDRESS, WRONG_VALUE_AT, ['data-address', 'Pointer to the wrong page']],
  },
  {
    value: 0x13c,
    meaning: 'On ExFreePool an internal value of pool tracking was wrong (second check).',
    parameters: [null, POOL_ADDRESS, WRONG_VALUE, WRONG_VALUE_AT],
  },
  {
    value: 0x13d,
    meaning: 'On ExFreePool an internal value of pool tracking was not the expected one.',
    parameters: [null, POOL_ADDRESS, WRONG_VALUE_AT, ['value', 'Value that was expected']],
  },
  {
    value: 0x13e,
    meaning: 'ExFreePool was given another address than Driver Verifier has on record.',
    parameters: [
      null,
      ['pool', 'Address passed by the caller'],
      ['pool', 'Address on record'],
      ['data-address', 'Where the address is recorded'],
    ],
  },
  {
    value: 0x13f,
    meaning: 'ExFreePool frees another number of bytes than Driver Verifier has on record.',
    parameters: [null, POOL_ADDRESS, ['value', 'Bytes being freed'], ['data-address', 'Where the number is recorded']],
  },
  {
    value: 0x140,
    meaning: 'An MDL that is not locked was built from pageable or tradable memory.',
    parameters: [null, IRQL, MDL, ['data-address', 'Virtual address of the MDL']],
  },
  {
    value: 0x141,
    meaning: 'The driver insists on physical memory below 4 GB.',
    parameters: [null, ['value', 'Highest physical address asked for'], BYTES, ZERO],
  },
  {
    value: 0x1000,
    meaning: 'Self-deadlock: a thread wants to own a resource exclusively that it holds shared.',
    parameters: [null, LOCK, RESERVED, RESERVED],
  },
  {
    value: 0x1001,
    meaning: 'Deadlock: locks are taken in an order that contradicts another one (see !deadlock).',
    parameters: [null, ['object', 'Lock that completes the deadlock'], RESERVED, RESERVED],
  },
  { value: 0x1002, meaning: 'A lock was taken that was not initialized.', parameters: [null, LOCK, RESERVED, RESERVED] },
  {
    value: 0x1003,
    meaning: 'Locks were released in the wrong order.',
    parameters: [null, ['object', 'Lock being released'], ['object', 'Lock that should have been released first'], RESERVED],
  },
  {
    value: 0x1004,
    meaning: 'A lock was released by a thread that does not hold it.',
    parameters: [null, LOCK, ['thread', 'Thread that took it'], ['thread', 'Current thread']],
  },
  { value: 0x1005, meaning: 'A lock was initialized twice.', parameters: [null, LOCK, RESERVED, RESERVED] },
  { value: 0x1007, meaning: 'A lock was released that had not been taken.', parameters: [null, LOCK, RESERVED, RESERVED] },
  {
    value: 0x1008,
    meaning: 'A lock was taken with a function meant for another type of lock.',
    parameters: [null, LOCK, RESERVED, RESERVED],
  },
  {
    value: 0x1009,
    meaning: 'A lock was released with a function meant for another type of lock.',
    parameters: [null, LOCK, RESERVED, RESERVED],
  },
  {
    value: 0x100a,
    meaning: 'A thread ended while it still owned a lock.',
    parameters: [null, ['thread', 'Thread that owns the lock'], RESERVED, RESERVED],
  },
  {
    value: 0x100b,
    meaning: 'A lock was deleted that a thread still owned.',
    parameters: [null, LOCK, ['thread', 'Thread that owns the lock'], RESERVED],
  },
  {
    value: 0x1010,
    meaning: 'The data of a write request changed while it was being written.',
    parameters: [null, ['device-object', 'Device that got the write'], IRP, ['data-address', 'System address of the buffer']],
  },
  {
    value: 0x1011,
    meaning: 'The buffer of a read request changed during dispatch, or is backed by dummy pages.',
    parameters: [null, ['device-object', 'Device that got the request'], IRP, ['data-address', 'System address of the buffer']],
  },
  {
    value: 0x1012,
    meaning: 'The state kept by a verifier extension is damaged.',
    parameters: [
      null,
      ['name-address', 'Text that describes the violation'],
      ['value', 'Data on the damage, or zero'],
      ['value', 'Data on the damage, or zero'],
    ],
  },
  {
    value: 0x1013,
    meaning: 'The I/O callbacks of a driver as kept by Driver Verifier are damaged.',
    parameters: [null, ['driver-object', 'Driver object'], ['structure', 'Callbacks on record'], RESERVED],
  },
  {
    value: 0x2000,
    meaning: 'Code integrity: the driver asked for executable pool instead of NonPagedPoolNx.',
    parameters: [null, IN_DRIVER, ['value', 'Pool type'], ['value', 'Pool tag, if any']],
  },
  {
    value: 0x2001,
    meaning: 'Code integrity: the driver asked for an executable page protection.',
    parameters: [null, IN_DRIVER, ['value', 'Page protection'], ZERO],
  },
  {
    value: 0x2002,
    meaning: 'Code integrity: the driver asked for an executable mapping of an MDL.',
    parameters: [null, IN_DRIVER, ['value', 'Page priority and mapping flags'], ZERO],
  },
  {
    value: 0x2003,
    meaning: 'Code integrity: the image has a section that is executable and writable.',
    parameters: [null, IMAGE_NAME, ['structure', 'Section header'], SECTION_NAME],
  },
  {
    value: 0x2004,
    meaning: 'Code integrity: the image has a section that is not aligned to a page.',
    parameters: [null, IMAGE_NAME, ['structure', 'Section header'], SECTION_NAME],
  },
  {
    value: 0x2005,
    meaning: 'Code integrity: the import address table of the image lies in an executable section.',
    parameters: [null, IMAGE_NAME, ['structure', 'Directory of the import address table'], SECTION_NAME],
  },
  {
    value: 0xa001,
    meaning: 'Virtual switch: a buffer list was passed without its source handle.',
    parameters: [null, BUFFER_LIST, SWITCH, RESERVED],
  },
  {
    value: 0xa002,
    meaning: 'Virtual switch: a buffer list was passed whose forwarding detail is not zero.',
    parameters: [null, BUFFER_LIST, SWITCH, RESERVED],
  },
  {
    value: 0xa003,
    meaning: 'Virtual switch: a buffer list was passed without packet header or routing context.',
    parameters: [null, BUFFER_LIST, SWITCH, RESERVED],
  },
  {
    value: 0xa004,
    meaning: 'Virtual switch: port and network adapter index do not go together.',
    parameters: [null, ['value', 'Port'], ['value', 'Network adapter index'], SWITCH],
  },
  {
    value: 0xa005,
    meaning: 'Virtual switch: the destination passed is not valid.',
    parameters: [null, BUFFER_LIST, ['structure', 'Destination list'], SWITCH],
  },
  {
    value: 0xa006,
    meaning: 'Virtual switch: the source network adapter or port passed is not valid.',
    parameters: [null, BUFFER_LIST, SWITCH, RESERVED],
  },
  {
    value: 0xa007,
    meaning: 'Virtual switch: the destination list passed is not valid.',
    parameters: [null, BUFFER_LIST, SWITCH, RESERVED],
  },
  {
    value: 0xa008,
    meaning: 'Virtual switch: a network adapter was referenced when that is not allowed.',
    parameters: [null, ['structure', 'Parent network adapter'], ['value', 'Network adapter index'], SWITCH],
  },
  {
    value: 0xa009,
    meaning: 'Virtual switch: a port was referenced when that is not allowed.',
    parameters: [null, ['value', 'Port'], SWITCH, RESERVED],
  },
  {
    value: 0xa00a,
    meaning: 'Virtual switch: the context of a buffer list was set a second time.',
    parameters: [null, BUFFER_LIST, ['structure', 'Type of the context'], RESERVED],
  },
  {
    value: 0xa00b,
    meaning: 'Virtual switch: a dropped buffer list was reported with an invalid direction.',
    parameters: [null, BUFFER_LIST, ['value', 'Flags of the report'], SWITCH],
  },
  {
    value: 0xa00c,
    meaning: 'Virtual switch: a chain flagged as having one source port has several.',
    parameters: [null, BUFFER_LIST, ['value', 'Send flags'], SWITCH],
  },
  {
    value: 0xa00d,
    meaning: 'Virtual switch: a chain flagged as having one destination group has lists with a wrong destination.',
    parameters: [null, BUFFER_LIST, ['structure', 'Context of the virtual switch'], SWITCH],
  },
  {
    value: 0xa00e,
    meaning: 'Virtual switch: a buffer list was completed through network virtualization though flagged to stay out of it.',
    parameters: [null, BUFFER_LIST, ['structure', 'Context of the virtual switch'], SWITCH],
  },
  {
    value: 0x20002,
    meaning: 'Rule IrqlApcLte: object security was read or released above APC_LEVEL.',
    parameters: RULE_IRQL,
  },
  { value: 0x20003, meaning: 'Rule IrqlDispatch: a routine was called at another level than DISPATCH_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20004, meaning: 'Rule IrqlExAllocatePool: pool was allocated above DISPATCH_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20005, meaning: 'Rule IrqlExApcLte1: a fast mutex was taken above APC_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20006, meaning: 'Rule IrqlExApcLte2: an executive routine was called above APC_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20007, meaning: 'Rule IrqlExApcLte3: an executive support routine was called above APC_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20008, meaning: 'Rule IrqlExPassive: an executive support routine was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20009, meaning: 'Rule IrqlIoApcLte: an I/O manager routine was called above APC_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2000a, meaning: 'Rule IrqlIoPassive1: an I/O manager routine was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2000b, meaning: 'Rule IrqlIoPassive2: an I/O manager routine was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2000c, meaning: 'Rule IrqlIoPassive3: an I/O manager routine was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2000d, meaning: 'Rule IrqlIoPassive4: an I/O manager routine was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2000e, meaning: 'Rule IrqlIoPassive5: an I/O manager routine was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2000f, meaning: 'Rule IrqlKeApcLte1: a kernel routine was called above APC_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20010, meaning: 'Rule IrqlKeApcLte2: a kernel routine was called above APC_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20011, meaning: 'Rule IrqlKeDispatchLte: a kernel routine was called above DISPATCH_LEVEL.', parameters: RULE_IRQL },
  {
    value: 0x20015,
    meaning: 'Rule IrqlKeReleaseSpinLock: a spin lock was released at another level than DISPATCH_LEVEL.',
    parameters: RULE_IRQL,
  },
  {
    value: 0x20016,
    meaning: 'Rule IrqlKeSetEvent: KeSetEvent was called above DISPATCH_LEVEL, or above APC_LEVEL with a wait to follow.',
    parameters: RULE_IRQL,
  },
  { value: 0x20019, meaning: 'Rule IrqlMmApcLte: a memory manager routine was called above APC_LEVEL.', parameters: RULE_IRQL },
  {
    value: 0x2001a,
    meaning: 'Rule IrqlMmDispatch: MmFreeContiguousMemory was called at another level than DISPATCH_LEVEL.',
    parameters: RULE_IRQL,
  },
  { value: 0x2001b, meaning: 'Rule IrqlObPassive: ObReferenceObjectByHandle was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2001c, meaning: 'Rule IrqlPsPassive: a process or thread routine was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2001d, meaning: 'Rule IrqlReturn: a routine of the driver returned at another IRQL than it was called at.', parameters: RULE },
  { value: 0x2001e, meaning: 'Rule IrqlRtlPassive: RtlDeleteRegistryValue was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x2001f, meaning: 'Rule IrqlZwPassive: ZwClose was called above PASSIVE_LEVEL.', parameters: RULE_IRQL },
  { value: 0x20022, meaning: 'Rule IrqlIoDispatch: an I/O manager routine was called at a wrong IRQL.', parameters: RULE_PLAIN },
  { value: 0x20023, meaning: 'Rule IrqlIoRtlZwPassive: an Io, Rtl or Zw routine was called above PASSIVE_LEVEL.', parameters: RULE_PLAIN },
  {
    value: 0x20024,
    meaning: 'Rule IrqlNtifsApcPassive: a file system routine was called above the level it allows (PASSIVE_LEVEL or APC_LEVEL).',
    parameters: RULE_PLAIN,
  },
  { value: 0x20025, meaning: 'Rule IrqlKeMore, which is internal to Microsoft, was broken.', parameters: RULE_PLAIN },
  { value: 0x40003, meaning: 'Rule CriticalRegions: critical regions were not entered and left in pairs.', parameters: RULE },
  { value: 0x40006, meaning: 'Rule QueuedSpinLock: a queued spin lock was used in the wrong order.', parameters: RULE },
  { value: 0x40007, meaning: 'Rule QueuedSpinLockRelease: a queued spin lock was not released properly.', parameters: RULE },
  { value: 0x40009, meaning: 'Rule SpinLock: spin lock calls were not made in pairs.', parameters: RULE },
  { value: 0x4000a, meaning: 'Rule SpinlockRelease: a spin lock was not released properly.', parameters: RULE },
  { value: 0x4000e, meaning: 'Rule GuardedRegions: guarded regions were not entered and left in pairs.', parameters: RULE },
  { value: 0x4100b, meaning: 'Rule RequestedPowerIrp: a power IRP asked for by the driver was handled wrongly.', parameters: RULE_PLAIN },
  {
    value: 0x4100f,
    meaning: 'Rule IoSetCompletionExCompleteIrp: an IRP was completed wrongly after a completion routine had been set.',
    parameters: RULE,
  },
  { value: 0x43006, meaning: 'Rule PnpRemove: the removal of a device was handled wrongly.', parameters: RULE_PLAIN },
  { value: 0x81001, meaning: 'Rule KsDeviceMutex: an AVStream driver used the device mutex wrongly.', parameters: RULE },
  {
    value: 0x81002,
    meaning: 'Rule KsStreamPointerClone: an AVStream driver did not handle cloned stream pointers properly.',
    parameters: RULE,
  },
  { value: 0x81003, meaning: 'Rule KsStreamPointerLock: an AVStream driver locked a stream pointer wrongly.', parameters: RULE_PLAIN },
  { value: 0x81004, meaning: 'Rule KsStreamPointerUnlock: an AVStream driver unlocked a stream pointer wrongly.', parameters: RULE },
  { value: 0x81005, meaning: 'Rule KsCallbackReturn: a callback of an AVStream driver returned a wrong value.', parameters: RULE_PLAIN },
  {
    value: 0x81006,
    meaning: 'Rule KsIrqlDeviceCallbacks: a device callback of an AVStream driver returned at a wrong IRQL.',
    parameters: RULE,
  },
  {
    value: 0x81007,
    meaning: 'Rule KsIrqlFilterCallbacks: a filter callback of an AVStream driver returned at a wrong IRQL.',
    parameters: RULE,
  },
  { value: 0x81008, meaning: 'Rule KsIrqlPinCallbacks: a pin callback of an AVStream driver returned at a wrong IRQL.', parameters: RULE },
  { value: 0x81009, meaning: 'Rule KsIrqlDDIs: an AVStream routine was called at a wrong IRQL.', parameters: RULE_PLAIN },
  { value: 0x8100a, meaning: 'Rule KsFilterMutex: an AVStream driver used the filter mutex wrongly.', parameters: RULE },
  { value: 0x8100b, meaning: 'Rule KsProcessingMutex: an AVStream driver used the processing mutex wrongly.', parameters: RULE },
  { value: 0x8100c, meaning: 'Rule KsInvalidStreamPointer: an AVStream driver used a stream pointer that is not valid.', parameters: RULE },
  {
    value: 0x82001,
    meaning: 'Rule KsTimedPinSetDeviceState: a pin of an AVStream driver took too long to change its state.',
    parameters: RULE,
  },
  { value: 0x82002, meaning: 'Rule KsTimedDeviceCallbacks: a device callback of an AVStream driver took too long.', parameters: RULE },
  { value: 0x82003, meaning: 'Rule KsTimedFilterCallbacks: a filter callback of an AVStream driver took too long.', parameters: RULE },
  { value: 0x82004, meaning: 'Rule KsTimedPinCallbacks: a pin callback of an AVStream driver took too long.', parameters: RULE },
  { value: 0x82005, meaning: 'Rule KsTimedProcessingMutex: an AVStream driver held the processing mutex for too long.', parameters: RULE },
  { value: 0x91001, meaning: 'Rule NdisOidComplete: a network driver did not complete a request (OID) properly.', parameters: RULE },
  { value: 0x91002, meaning: 'Rule NdisOidDoubleComplete: a network driver completed a request (OID) twice.', parameters: RULE },
  { value: 0x9100e, meaning: 'Rule NdisOidDoubleRequest: a request (OID) was sent while the same one was pending.', parameters: RULE },
  { value: 0x92003, meaning: 'Rule NdisTimedOidComplete: a network driver took too long to complete a request (OID).', parameters: RULE },
  { value: 0x9200d, meaning: 'Rule NdisTimedDataSend: a network driver took too long to send data.', parameters: RULE },
  { value: 0x9200f, meaning: 'Rule NdisTimedDataHang: the data path of a network driver hangs.', parameters: RULE },
  { value: 0x92010, meaning: 'Rule NdisFilterTimedPauseComplete: a network filter took too long to pause.', parameters: RULE },
  { value: 0x92011, meaning: 'Rule NdisFilterTimedDataSend: a network filter took too long to pass sent data on.', parameters: RULE },
  { value: 0x92012, meaning: 'Rule NdisFilterTimedDataReceive: a network filter took too long with received data.', parameters: RULE },
  { value: 0x93004, meaning: 'Rule WlanAssociation: a Wi-Fi driver reported an association in the wrong order.', parameters: RULE },
  {
    value: 0x93005,
    meaning: 'Rule WlanConnectionRoaming: a Wi-Fi driver reported connecting or roaming in the wrong order.',
    parameters: RULE,
  },
  { value: 0x93006, meaning: 'Rule WlanDisassociation: a Wi-Fi driver reported a disassociation in the wrong order.', parameters: RULE },
  { value: 0x93101, meaning: 'Rule WlanAssert: an assertion on the Wi-Fi driver did not hold.', parameters: RULE_PLAIN },
  { value: 0x94007, meaning: 'Rule WlanTimedAssociation: a Wi-Fi driver took too long to associate.', parameters: RULE },
  { value: 0x94008, meaning: 'Rule WlanTimedConnectionRoaming: a Wi-Fi driver took too long to connect or roam.', parameters: RULE },
  { value: 0x94009, meaning: 'Rule WlanTimedConnectRequest: a Wi-Fi driver took too long to serve a connect request.', parameters: RULE },
  { value: 0x9400b, meaning: 'Rule WlanTimedLinkQuality: a Wi-Fi driver did not report the link quality in time.', parameters: RULE },
  { value: 0x9400c, meaning: 'Rule WlanTimedScan: a Wi-Fi driver took too long to scan.', parameters: RULE },
];
