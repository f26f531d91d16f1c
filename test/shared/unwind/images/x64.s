# Prologues that the compiler does not make: chained parts, machine frames, far saves, epilogues of every legal form.
  .text
  .globl __chkstk
__chkstk:
  retq

  .globl asm_machine_frame
asm_machine_frame:
  .seh_proc asm_machine_frame
  .seh_pushframe
  pushq %rbp
  .seh_pushreg %rbp
  subq $0x158, %rsp
  .seh_stackalloc 0x158
  leaq 0x80(%rsp), %rbp
  .seh_setframe %rbp, 0x80
  movq %rbx, 0x140(%rsp)
  .seh_savereg %rbx, 0x140
  .seh_endprologue
  callq external_stop
  int3
  .seh_endproc

  .globl asm_machine_frame_code
asm_machine_frame_code:
  .seh_proc asm_machine_frame_code
  .seh_pushframe @code
  pushq %rsi
  .seh_pushreg %rsi
  subq $0x20, %rsp
  .seh_stackalloc 0x20
  .seh_endprologue
  callq external_stop
  int3
  .seh_endproc

  .globl asm_far_saves
asm_far_saves:
  .seh_proc asm_far_saves
  movl $0x180008, %eax
  callq __chkstk
  subq %rax, %rsp
  .seh_stackalloc 0x180008
  movq %rbx, 0x100000(%rsp)
  .seh_savereg %rbx, 0x100000
  movq %r15, 0x80008(%rsp)
  .seh_savereg %r15, 0x80008
  movaps %xmm7, 0x120000(%rsp)
  .seh_savexmm %xmm7, 0x120000
  movaps %xmm15, 0x40(%rsp)
  .seh_savexmm %xmm15, 0x40
  .seh_endprologue
  callq external_call
  movaps 0x40(%rsp), %xmm15
  movaps 0x120000(%rsp), %xmm7
  movq 0x80008(%rsp), %r15
  movq 0x100000(%rsp), %rbx
  addq $0x180008, %rsp
  retq
  .seh_endproc

  .globl asm_frame_r13
asm_frame_r13:
  .seh_proc asm_frame_r13
  pushq %r13
  .seh_pushreg %r13
  pushq %r12
  .seh_pushreg %r12
  pushq %rdi
  .seh_pushreg %rdi
  subq $0x60, %rsp
  .seh_stackalloc 0x60
  leaq 0x20(%rsp), %r13
  .seh_setframe %r13, 0x20
  movaps %xmm6, 0x30(%rsp)
  .seh_savexmm %xmm6, 0x30
  movq %rsi, 0x48(%rsp)
  .seh_savereg %rsi, 0x48
  .seh_endprologue
  subq $0x40, %rsp
  callq external_call
  movaps 0x10(%r13), %xmm6
  movq 0x28(%r13), %rsi
  leaq 0x40(%r13), %rsp
  popq %rdi
  popq %r12
  popq %r13
  retq
  .seh_endproc

  .globl asm_frame_rbp_far
asm_frame_rbp_far:
  .seh_proc asm_frame_rbp_far
  pushq %rbp
  .seh_pushreg %rbp
  pushq %rbx
  .seh_pushreg %rbx
  subq $0x1000, %rsp
  .seh_stackalloc 0x1000
  leaq 0xf0(%rsp), %rbp
  .seh_setframe %rbp, 0xf0
  .seh_endprologue
  subq $0x40, %rsp
  callq external_call
  leaq 0xf10(%rbp), %rsp
  popq %rbx
  popq %rbp
  rep retq
  .seh_endproc

  .globl asm_save_before_alloc
asm_save_before_alloc:
  .seh_proc asm_save_before_alloc
  movq %rbx, 0x10(%rsp)
  movq %rsi, 0x18(%rsp)
  pushq %rdi
  .seh_pushreg %rdi
  subq $0x20, %rsp
  .seh_stackalloc 0x20
  .seh_savereg %rbx, 0x38
  .seh_savereg %rsi, 0x40
  .seh_endprologue
  callq external_call
  movq 0x38(%rsp), %rbx
  movq 0x40(%rsp), %rsi
  addq $0x20, %rsp
  popq %rdi
  rex64 jmpq *%rax
  .seh_endproc

  .globl asm_tail_jumps
asm_tail_jumps:
  .seh_proc asm_tail_jumps
  pushq %rdi
  .seh_pushreg %rdi
  pushq %r14
  .seh_pushreg %r14
  subq $0x28, %rsp
  .seh_stackalloc 0x28
  .seh_endprologue
  callq external_call
  testq %rax, %rax
  je 1f
  jmp 2f
1:
  addq $0x28, %rsp
  popq %r14
  popq %rdi
  jmp external_call
2:
  addq $0x28, %rsp
  popq %r14
  popq %rdi
  rex64 jmpq *%rax
  addq $0x28, %rsp
  popq %r14
  popq %rdi
  jmpq *import_like(%rip)
  addq $0x28, %rsp
  popq %r14
  popq %rdi
  retq $0x10
  addq $0x28, %rsp
  popq %r14
  popq %rdi
  jmp asm_tail_jumps
  .seh_endproc

# Parts of functions with unwind data written by hand, as a linker lays it out: ranges of their own, chained to their parent.
  .macro part from, to, info
  .section .pdata, "dr"
  .long \from@IMGREL, \to@IMGREL, \info@IMGREL
  .text
  .endm

  .globl asm_chained
asm_chained:
  pushq %rbp
  pushq %rdi
  subq $0x68, %rsp
asm_chained_body:
  callq external_call
  testq %rax, %rax
  jne asm_chained_tail
  jmp asm_chained_far
asm_chained_inner:
  movq %rbx, 0x50(%rsp)
  movq %r12, 0x58(%rsp)
asm_chained_inner_body:
  callq external_call
  movq 0x50(%rsp), %rbx
  movq 0x58(%rsp), %r12
asm_chained_tail:
  callq external_call
  addq $0x68, %rsp
  popq %rdi
  popq %rbp
  retq
asm_chained_end:
  int3
  part asm_chained, asm_chained_inner, asm_chained_info
  part asm_chained_inner, asm_chained_tail, asm_chained_inner_info
  part asm_chained_tail, asm_chained_end, asm_chained_tail_info
  .section .xdata, "dr"
  .p2align 2
asm_chained_info:
  .byte 1, asm_chained_body - asm_chained, 3, 0
  .byte 6, 0xc2, 2, 0x70, 1, 0x50, 0, 0
asm_chained_inner_info:
  .byte 0x21, asm_chained_inner_body - asm_chained_inner, 4, 0
  .byte asm_chained_inner_body - asm_chained_inner, 0xc4, 11, 0, 5, 0x34, 10, 0
  .long asm_chained@IMGREL, asm_chained_inner@IMGREL, asm_chained_info@IMGREL
asm_chained_tail_info:
  .byte 0x21, 0, 0, 0
  .long asm_chained@IMGREL, asm_chained_inner@IMGREL, asm_chained_info@IMGREL
  .text

  .globl asm_chained_twice
asm_chained_twice:
  pushq %rsi
  subq $0x40, %rsp
asm_chained_twice_body:
  callq external_call
asm_chained_once:
  pushq %r14
  subq $0x28, %rsp
asm_chained_once_body:
  callq external_call
asm_chained_again:
  movaps %xmm8, (%rsp)
asm_chained_again_body:
  callq external_call
  movaps (%rsp), %xmm8
asm_chained_stop:
  callq external_stop
asm_chained_twice_end:
  int3
  part asm_chained_twice, asm_chained_once, asm_chained_twice_info
  part asm_chained_once, asm_chained_again, asm_chained_once_info
  part asm_chained_again, asm_chained_stop, asm_chained_again_info
  part asm_chained_stop, asm_chained_twice_end, asm_chained_stop_info
  .section .xdata, "dr"
  .p2align 2
asm_chained_twice_info:
  .byte 1, asm_chained_twice_body - asm_chained_twice, 2, 0
  .byte 5, 0x72, 1, 0x60
asm_chained_once_info:
  .byte 0x21, asm_chained_once_body - asm_chained_once, 2, 0
  .byte 6, 0x42, 2, 0xe0
  .long asm_chained_twice@IMGREL, asm_chained_once@IMGREL, asm_chained_twice_info@IMGREL
asm_chained_again_info:
  .byte 0x21, asm_chained_again_body - asm_chained_again, 2, 0
  .byte 5, 0x88, 0, 0
  .long asm_chained_once@IMGREL, asm_chained_again@IMGREL, asm_chained_once_info@IMGREL
asm_chained_stop_info:
  .byte 0x21, 0, 0, 0
  .long asm_chained_once@IMGREL, asm_chained_again@IMGREL, asm_chained_once_info@IMGREL
  .text

  .globl asm_chained_frame
asm_chained_frame:
  pushq %rbp
  pushq %rbx
  subq $0x98, %rsp
  leaq 0x40(%rsp), %rbp
asm_chained_frame_body:
  callq external_call
asm_chained_frame_part:
  callq external_call
  leaq 0x58(%rbp), %rsp
  popq %rbx
  popq %rbp
  retq
asm_chained_frame_end:
  int3
  part asm_chained_frame, asm_chained_frame_part, asm_chained_frame_info
  part asm_chained_frame_part, asm_chained_frame_end, asm_chained_frame_part_info
  .section .xdata, "dr"
  .p2align 2
asm_chained_frame_info:
  .byte 1, asm_chained_frame_body - asm_chained_frame, 5, 0x45
  .byte 14, 0x03, 9, 0x01, 0x13, 0, 2, 0x30, 1, 0x50, 0, 0
asm_chained_frame_part_info:
  .byte 0x21, 0, 0, 0x45
  .long asm_chained_frame@IMGREL, asm_chained_frame_part@IMGREL, asm_chained_frame_info@IMGREL
  .text

# A distant part of asm_chained: jumping there leaves nothing, although it is outside of the part that jumps.
asm_chained_far:
  callq external_call
  jmp asm_chained_inner
asm_chained_far_end:
  int3
  part asm_chained_far, asm_chained_far_end, asm_chained_tail_info

# Shares the unwind data of another entry (bit 0 of the third field).
  .globl asm_shares
asm_shares:
  pushq %rbp
  pushq %rdi
  subq $0x68, %rsp
  callq external_call
  addq $0x68, %rsp
  popq %rdi
  popq %rbp
  retq
asm_shares_end:
  int3
  .section .shared, "dr"
  .p2align 2
asm_shared_entry:
  .long asm_chained@IMGREL, asm_chained_inner@IMGREL, asm_chained_info@IMGREL
  part asm_shares, asm_shares_end, asm_shared_entry+1
  .text

  .globl asm_no_epilogue_call_last
asm_no_epilogue_call_last:
  .seh_proc asm_no_epilogue_call_last
  subq $0x28, %rsp
  .seh_stackalloc 0x28
  .seh_endprologue
  callq external_stop
  .seh_endproc

  .globl asm_version_two
asm_version_two:
  .seh_proc asm_version_two
  .seh_unwindversion 2
  pushq %rdi
  .seh_pushreg %rdi
  pushq %r12
  .seh_pushreg %r12
  pushq %rsi
  .seh_pushreg %rsi
  subq $0x20, %rsp
  .seh_stackalloc 0x20
  .seh_endprologue
  callq external_call
  testq %rax, %rax
  je 3f
  .seh_startepilogue
  addq $0x20, %rsp
  .seh_unwindv2start
  popq %rsi
  popq %r12
  popq %rdi
  .seh_endepilogue
  jmp external_call
3:
  .seh_startepilogue
  addq $0x20, %rsp
  .seh_unwindv2start
  popq %rsi
  popq %r12
  popq %rdi
  .seh_endepilogue
  retq
  .seh_endproc

  .data
import_like:
  .quad external_call
