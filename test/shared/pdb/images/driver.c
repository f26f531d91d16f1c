/* A driver-like image: several copies of this file are compiled with different options, told apart by COPY. */
#define GLUE2(a, b) a##b
#define GLUE(a, b) GLUE2(a, b)
#define NAME(name) GLUE(name, COPY)

typedef unsigned char UCHAR;
typedef unsigned short USHORT;
typedef unsigned long ULONG;
typedef unsigned long long ULONG64;
typedef void *PVOID;

typedef struct _LIST_ENTRY {
  struct _LIST_ENTRY *Flink;
  struct _LIST_ENTRY *Blink;
} LIST_ENTRY;

typedef struct _DISPATCHER_HEADER {
  union {
    volatile long Lock;
    struct {
      UCHAR Type;
      union {
        UCHAR Signalling;
        struct {
          UCHAR Abandoned : 1;
          UCHAR Spare : 2;
          UCHAR Mode : 5;
        };
      };
      UCHAR Size;
      UCHAR Hand;
    };
  };
  long SignalState;
  LIST_ENTRY WaitListHead;
} DISPATCHER_HEADER;

typedef enum _STATE { StateIdle, StateBusy, StateGone = 0x7fffffff } STATE;

struct _EPROCESS;
typedef struct _KPROCESS {
  DISPATCHER_HEADER Header;
  ULONG64 Affinity[20];
  ULONG AutoAlignment : 1;
  ULONG DisableBoost : 1;
  ULONG Reserved : 30;
  ULONG64 Wide : 33;
  STATE State;
  STATE Packed : 2;
  const volatile USHORT Port;
  int (*Routine)(struct _EPROCESS *, PVOID);
} KPROCESS;

typedef struct _EPROCESS {
  KPROCESS Pcb;
  struct _EPROCESS *Parent;
  PVOID UniqueProcessId;
  LIST_ENTRY ActiveProcessLinks;
  UCHAR ImageFileName[15];
  UCHAR Grid[3][5];
  double Load;
  const char *const *Names;
  union {
    ULONG Flags;
    struct {
      ULONG Exiting : 1;
      ULONG Deleting : 1;
    } Bits;
  } Flags2;
} EPROCESS;

/* What types.test.ts expects, in the compiler's own words. */
_Static_assert(__builtin_offsetof(EPROCESS, ImageFileName) == (sizeof(PVOID) == 8 ? 0x100 : 0xe0), "ImageFileName");
_Static_assert(__builtin_offsetof(EPROCESS, Pcb.Header.WaitListHead.Blink) == (sizeof(PVOID) == 8 ? 0x10 : 0xc), "Blink");
_Static_assert(__builtin_offsetof(EPROCESS, Pcb.Header.Hand) == 3, "Hand");

#pragma pack(push, 1)
typedef struct _TIGHT {
  UCHAR First;
  ULONG64 Second;
  USHORT Third;
} TIGHT;
#pragma pack(pop)

EPROCESS NAME(System);
static TIGHT NAME(hidden)[4] = {{1}};
volatile ULONG NAME(Counter);

__declspec(noinline) static ULONG helper(ULONG value) {
  NAME(Counter) += value;
  return value * 3;
}

static __inline ULONG innermost(ULONG value) {
  NAME(Counter) ^= value;
  if (value > 17)
    NAME(Counter) = helper(value);
  return value + 1;
}

static __forceinline ULONG middle(EPROCESS *process, ULONG value) {
  ULONG sum = 0;
  for (ULONG i = 0; i < value; i++) {
    sum += innermost(i);
    process->Flags2.Flags |= sum;
  }
  return sum;
}

int NAME(Leaf)(int value) { return value + 1; }

int __stdcall NAME(Standard)(int a, int b) {
  NAME(Counter) = a;
  return a * b;
}

int __fastcall NAME(Fast)(int a, int b) {
  NAME(Counter) = b;
  return a - b;
}

int NAME(Large)(int index) {
  volatile UCHAR buffer[0x3000];
  for (int i = 0; i < 0x3000; i++)
    buffer[i] = (UCHAR)(i + index);
  return buffer[index] + NAME(hidden)[index & 3].Third;
}

int NAME(Nested)(EPROCESS *process, int many) {
  int total = 0;
  while (many-- > 0) {
    if (process->Parent && process->Parent->Pcb.State == StateBusy)
      total += middle(process->Parent, many);
    else
      total -= middle(process, process->ImageFileName[many & 7]);
    switch (process->Pcb.Port) {
    case 1: total += NAME(Leaf)(many); break;
    case 2: total += helper(many); break;
    case 3: total ^= NAME(Counter); break;
    case 4: total += 7; break;
    case 9: total *= NAME(Standard)(many, total); break;
    default: total--; break;
    }
  }
  return total;
}

int NAME(a_function_whose_name_goes_on_and_on_and_on_until_nobody_remembers_how_it_began_and_then_some_more_so_that_it_is_longer_than_a_line_of_most_editors_and_of_every_terminal_window_that_was_ever_opened_on_a_machine_with_a_debugger_running_in_it)(int value) {
  return NAME(Fast)(value, (int)helper(value));
}

#ifdef ENTRY
int DriverEntry(EPROCESS *process, PVOID path) {
#define CALL(copy) extern int GLUE2(Nested, copy)(EPROCESS *, int); total += GLUE2(Nested, copy)(process, total);
  int total = path != 0;
  ENTRY
  return total;
}
#endif
