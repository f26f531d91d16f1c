/* Structures that no Windows ever had, under the names of Windows: compiled, they make a kernel's PDB whose offsets are the compiler's. */
typedef unsigned char u8;
typedef unsigned long u32;
typedef unsigned long long u64;

struct _LIST_ENTRY { void *Flink, *Blink; };
struct _UNICODE_STRING { unsigned short Length, MaximumLength; unsigned short *Buffer; };
struct _CLIENT_ID { void *UniqueProcess, *UniqueThread; };

struct _KPROCESS { u8 Type; u8 Head[0x1f7]; };
struct _EPROCESS {
  struct _KPROCESS Pcb;
  union { u64 Flags; struct { u64 First : 3; u64 Second : 61; }; };
  u8 Before[0x333];
  u8 ImageFileName[15];
  void *UniqueProcessId;
  u8 Between[0x68];
  struct _LIST_ENTRY ActiveProcessLinks;
};

struct _KAPC_STATE { struct _LIST_ENTRY ApcListHead[2]; struct _EPROCESS *Process; };
struct _KTHREAD {
  u8 Type;
  u8 Head[0x37];
  void *InitialStack, *StackLimit, *StackBase;
  union { struct _KAPC_STATE ApcState; struct { u8 ApcStateFill[0x28]; signed char Priority; }; };
  u8 State, WaitReason;
  struct _EPROCESS *Process;
};
struct _ETHREAD { struct _KTHREAD Tcb; void *StartAddress; struct _CLIENT_ID Cid; };

struct _KSPECIAL_REGISTERS { u64 Cr0, Cr2, Cr3, Cr4; u8 Others[0x80]; u64 Cr8; };
struct _KPROCESSOR_STATE { struct _KSPECIAL_REGISTERS SpecialRegisters; u8 ContextFrame[0x4d0]; };
struct _KPRCB { u64 Head[3]; struct _KTHREAD *CurrentThread, *NextThread, *IdleThread; u32 Number; struct _KPROCESSOR_STATE ProcessorState; };

struct _DRIVER_OBJECT { short Type, Size; u64 Extra; struct _UNICODE_STRING DriverName; void *DriverStart; u32 DriverSize; };
struct _IRP {
  short Type;
  unsigned short Size;
  u64 Extra[4];
  union { struct { union { u64 Queue[4]; struct { void *Driver[4]; }; }; struct _ETHREAD *Thread; } Overlay; u64 Apc[9]; } Tail;
  struct { union { u32 Status; void *Pointer; }; u64 Information; } IoStatus;
  u8 PendingReturned;
  char StackCount, CurrentLocation;
  u8 Cancel;
};

struct _UNICODE_STRING *KiBugCheckDriver;
struct _EPROCESS process;
struct _ETHREAD thread;
struct _KPRCB prcb;
struct _DRIVER_OBJECT driver;
struct _IRP irp;

#define AT(s, m) (u32)__builtin_offsetof(struct s, m)
/* What the compiler says of them, in the order in which the test asks. */
__declspec(dllexport) const u32 Offsets[] = {
    0x50414c53, AT(_EPROCESS, ImageFileName), AT(_EPROCESS, UniqueProcessId), AT(_EPROCESS, ActiveProcessLinks), AT(_KTHREAD, InitialStack),
    AT(_KTHREAD, StackLimit), AT(_KTHREAD, StackBase), AT(_KTHREAD, ApcState.Process), AT(_KTHREAD, State), AT(_KTHREAD, Process),
    AT(_ETHREAD, StartAddress), AT(_ETHREAD, Cid.UniqueThread), AT(_KPRCB, CurrentThread), AT(_KPRCB, IdleThread),
    AT(_KPRCB, ProcessorState.SpecialRegisters.Cr8), AT(_KPRCB, ProcessorState.ContextFrame), AT(_DRIVER_OBJECT, DriverName),
    AT(_IRP, Tail.Overlay.Thread), AT(_IRP, IoStatus.Status), AT(_IRP, CurrentLocation),
};

int DriverEntry(void) { return (int)(u64)(void *)KiBugCheckDriver + (int)Offsets[1] + process.ImageFileName[0] + thread.Tcb.State + (int)prcb.Number + driver.Type + irp.Type; }
