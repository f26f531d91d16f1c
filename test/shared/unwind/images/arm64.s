// Prologues that the compiler does not make, with unwind directives; the assembler packs those that have the canonical form.
  .text
  .globl __chkstk
__chkstk:
  ret

  .macro begin name
  .globl \name
  .p2align 2
\name:
  .seh_proc \name
  .endm
  .macro body
  .seh_endprologue
  bl external_call
  .endm
  .macro finish
  ret
  .seh_endproc
  .endm

  begin asm_every_save
  sub sp, sp, #0x120
  .seh_stackalloc 0x120
  stp x29, x30, [sp, #0x10]
  .seh_save_fplr 0x10
  add x29, sp, #0x10
  .seh_add_fp 0x10
  stp x19, x20, [sp, #0x20]
  .seh_save_regp x19, 0x20
  str x21, [sp, #0x30]
  .seh_save_reg x21, 0x30
  stp d8, d9, [sp, #0x40]
  .seh_save_fregp d8, 0x40
  str d10, [sp, #0x50]
  .seh_save_freg d10, 0x50
  nop
  .seh_nop
  body
  .seh_startepilogue
  nop
  .seh_nop
  ldr d10, [sp, #0x50]
  .seh_save_freg d10, 0x50
  ldp d8, d9, [sp, #0x40]
  .seh_save_fregp d8, 0x40
  ldr x21, [sp, #0x30]
  .seh_save_reg x21, 0x30
  ldp x19, x20, [sp, #0x20]
  .seh_save_regp x19, 0x20
  sub sp, x29, #0x10
  .seh_add_fp 0x10
  ldp x29, x30, [sp, #0x10]
  .seh_save_fplr 0x10
  add sp, sp, #0x120
  .seh_stackalloc 0x120
  .seh_endepilogue
  finish

  begin asm_every_writeback
  stp x29, x30, [sp, #-0x40]!
  .seh_save_fplr_x 0x40
  mov x29, sp
  .seh_set_fp
  stp x19, x20, [sp, #-0x20]!
  .seh_save_r19r20_x 0x20
  stp x21, x22, [sp, #-0x110]!
  .seh_save_regp_x x21, 0x110
  str x23, [sp, #-0x30]!
  .seh_save_reg_x x23, 0x30
  stp d8, d9, [sp, #-0x30]!
  .seh_save_fregp_x d8, 0x30
  str d14, [sp, #-0x10]!
  .seh_save_freg_x d14, 0x10
  sub sp, sp, #0x210
  .seh_stackalloc 0x210
  body
  .seh_startepilogue
  add sp, sp, #0x210
  .seh_stackalloc 0x210
  ldr d14, [sp], #0x10
  .seh_save_freg_x d14, 0x10
  ldp d8, d9, [sp], #0x30
  .seh_save_fregp_x d8, 0x30
  ldr x23, [sp], #0x30
  .seh_save_reg_x x23, 0x30
  ldp x21, x22, [sp], #0x110
  .seh_save_regp_x x21, 0x110
  ldp x19, x20, [sp], #0x20
  .seh_save_r19r20_x 0x20
  mov sp, x29
  .seh_set_fp
  ldp x29, x30, [sp], #0x40
  .seh_save_fplr_x 0x40
  .seh_endepilogue
  finish

  begin asm_next_pairs
  stp x29, x30, [sp, #-0xc0]!
  .seh_save_fplr_x 0xc0
  stp x23, x24, [sp, #0x10]
  .seh_save_regp x23, 0x10
  stp x25, x26, [sp, #0x20]
  .seh_save_next
  stp x27, x28, [sp, #0x30]
  .seh_save_next
  stp d8, d9, [sp, #0x40]
  .seh_save_next
  stp d10, d11, [sp, #0x50]
  .seh_save_next
  stp d12, d13, [sp, #0x60]
  .seh_save_fregp d12, 0x60
  stp d14, d15, [sp, #0x70]
  .seh_save_next
  body
  .seh_startepilogue
  ldp d14, d15, [sp, #0x70]
  .seh_save_next
  ldp d12, d13, [sp, #0x60]
  .seh_save_fregp d12, 0x60
  ldp d10, d11, [sp, #0x50]
  .seh_save_next
  ldp d8, d9, [sp, #0x40]
  .seh_save_next
  ldp x27, x28, [sp, #0x30]
  .seh_save_next
  ldp x25, x26, [sp, #0x20]
  .seh_save_next
  ldp x23, x24, [sp, #0x10]
  .seh_save_regp x23, 0x10
  ldp x29, x30, [sp], #0xc0
  .seh_save_fplr_x 0xc0
  .seh_endepilogue
  finish

  begin asm_next_behind_writeback
  stp x19, x20, [sp, #-0x50]!
  .seh_save_r19r20_x 0x50
  stp x21, x22, [sp, #0x10]
  .seh_save_next
  stp x23, x24, [sp, #0x20]
  .seh_save_next
  stp x25, x30, [sp, #0x30]
  .seh_save_lrpair x25, 0x30
  mov w0, #1
  .seh_nop
  body
  .seh_startepilogue
  ldp x25, x30, [sp, #0x30]
  .seh_save_lrpair x25, 0x30
  ldp x23, x24, [sp, #0x20]
  .seh_save_next
  ldp x21, x22, [sp, #0x10]
  .seh_save_next
  ldp x19, x20, [sp], #0x50
  .seh_save_r19r20_x 0x50
  .seh_endepilogue
  finish

  begin asm_any_register
  stp x29, x30, [sp, #-0x10]!
  .seh_save_any_reg_px x29, 0x10
  str x9, [sp, #-0x20]!
  .seh_save_any_reg_x x9, 0x20
  str d3, [sp, #-0x10]!
  .seh_save_any_reg_x d3, 0x10
  stp q6, q7, [sp, #-0x60]!
  .seh_save_any_reg_px q6, 0x60
  stp q8, q9, [sp, #0x20]
  .seh_save_any_reg_p q8, 0x20
  str q12, [sp, #0x40]
  .seh_save_any_reg q12, 0x40
  sub sp, sp, #0x100
  .seh_stackalloc 0x100
  str x19, [sp, #0x18]
  .seh_save_any_reg x19, 0x18
  stp x21, x22, [sp, #0x20]
  .seh_save_any_reg_p x21, 0x20
  str d15, [sp, #0x38]
  .seh_save_any_reg d15, 0x38
  stp d10, d11, [sp, #0x40]
  .seh_save_any_reg_p d10, 0x40
  body
  .seh_startepilogue
  ldp d10, d11, [sp, #0x40]
  .seh_save_any_reg_p d10, 0x40
  ldr d15, [sp, #0x38]
  .seh_save_any_reg d15, 0x38
  ldp x21, x22, [sp, #0x20]
  .seh_save_any_reg_p x21, 0x20
  ldr x19, [sp, #0x18]
  .seh_save_any_reg x19, 0x18
  add sp, sp, #0x100
  .seh_stackalloc 0x100
  ldr q12, [sp, #0x40]
  .seh_save_any_reg q12, 0x40
  ldp q8, q9, [sp, #0x20]
  .seh_save_any_reg_p q8, 0x20
  ldp q6, q7, [sp], #0x60
  .seh_save_any_reg_px q6, 0x60
  ldr d3, [sp], #0x10
  .seh_save_any_reg_x d3, 0x10
  ldr x9, [sp], #0x20
  .seh_save_any_reg_x x9, 0x20
  ldp x29, x30, [sp], #0x10
  .seh_save_any_reg_px x29, 0x10
  .seh_endepilogue
  finish

  begin asm_large_frame
  pacibsp
  .seh_pac_sign_lr
  stp x29, x30, [sp, #-0x20]!
  .seh_save_fplr_x 0x20
  mov x15, #0x8000
  .seh_nop
  nop
  .seh_nop
  bl __chkstk
  .seh_nop
  sub sp, sp, x15, lsl #4
  .seh_stackalloc 0x80000
  body
  .seh_startepilogue
  add sp, sp, #0x80, lsl #12
  .seh_stackalloc 0x80000
  ldp x29, x30, [sp], #0x20
  .seh_save_fplr_x 0x20
  autibsp
  .seh_pac_sign_lr
  .seh_endepilogue
  finish

  begin asm_several_epilogues
  str x30, [sp, #-0x10]!
  .seh_save_reg_x x30, 0x10
  sub sp, sp, #0x30
  .seh_stackalloc 0x30
  str x19, [sp, #0x20]
  .seh_save_reg x19, 0x20
  body
  cbz x0, 1f
  .seh_startepilogue
  ldr x19, [sp, #0x20]
  .seh_save_reg x19, 0x20
  add sp, sp, #0x30
  .seh_stackalloc 0x30
  ldr x30, [sp], #0x10
  .seh_save_reg_x x30, 0x10
  .seh_endepilogue
  ret
1:
  bl external_call
  cbz x0, 2f
  .seh_startepilogue
  nop
  .seh_nop
  ldr x19, [sp, #0x20]
  .seh_save_reg x19, 0x20
  add sp, sp, #0x30
  .seh_stackalloc 0x30
  ldr x30, [sp], #0x10
  .seh_save_reg_x x30, 0x10
  .seh_endepilogue
  b external_call
2:
  bl external_stop
  .seh_endproc

  // Canonical forms, which are packed.
  begin asm_packed_homed
  stp x19, x20, [sp, #-0x60]!
  .seh_save_regp_x x19, 0x60
  str x30, [sp, #0x10]
  .seh_save_reg x30, 0x10
  stp x0, x1, [sp, #0x18]
  .seh_nop
  stp x2, x3, [sp, #0x28]
  .seh_nop
  stp x4, x5, [sp, #0x38]
  .seh_nop
  stp x6, x7, [sp, #0x48]
  .seh_nop
  sub sp, sp, #0x40
  .seh_stackalloc 0x40
  body
  .seh_startepilogue
  add sp, sp, #0x40
  .seh_stackalloc 0x40
  ldr x30, [sp, #0x10]
  .seh_save_reg x30, 0x10
  ldp x19, x20, [sp], #0x60
  .seh_save_regp_x x19, 0x60
  .seh_endepilogue
  finish

  begin asm_packed_lrpair
  stp x19, x20, [sp, #-0x30]!
  .seh_save_regp_x x19, 0x30
  stp x21, x30, [sp, #0x10]
  .seh_save_lrpair x21, 0x10
  stp d8, d9, [sp, #0x20]
  .seh_save_fregp d8, 0x20
  sub sp, sp, #0x20
  .seh_stackalloc 0x20
  body
  .seh_startepilogue
  add sp, sp, #0x20
  .seh_stackalloc 0x20
  ldp d8, d9, [sp, #0x20]
  .seh_save_fregp d8, 0x20
  ldp x21, x30, [sp, #0x10]
  .seh_save_lrpair x21, 0x10
  ldp x19, x20, [sp], #0x30
  .seh_save_regp_x x19, 0x30
  .seh_endepilogue
  finish

  begin asm_packed_two_allocs
  str x30, [sp, #-0x10]!
  .seh_save_reg_x x30, 0x10
  sub sp, sp, #0xff0
  .seh_stackalloc 0xff0
  sub sp, sp, #0x400
  .seh_stackalloc 0x400
  body
  .seh_startepilogue
  add sp, sp, #0x400
  .seh_stackalloc 0x400
  add sp, sp, #0xff0
  .seh_stackalloc 0xff0
  ldr x30, [sp], #0x10
  .seh_save_reg_x x30, 0x10
  .seh_endepilogue
  finish

  begin asm_packed_chain_allocs
  stp x19, x20, [sp, #-0x20]!
  .seh_save_regp_x x19, 0x20
  stp x21, x22, [sp, #0x10]
  .seh_save_regp x21, 0x10
  sub sp, sp, #0xff0
  .seh_stackalloc 0xff0
  sub sp, sp, #0x20
  .seh_stackalloc 0x20
  stp x29, x30, [sp, #0]
  .seh_save_fplr 0
  mov x29, sp
  .seh_set_fp
  body
  .seh_startepilogue
  ldp x29, x30, [sp, #0]
  .seh_save_fplr 0
  add sp, sp, #0x20
  .seh_stackalloc 0x20
  add sp, sp, #0xff0
  .seh_stackalloc 0xff0
  ldp x21, x22, [sp, #0x10]
  .seh_save_regp x21, 0x10
  ldp x19, x20, [sp], #0x20
  .seh_save_regp_x x19, 0x20
  .seh_endepilogue
  finish

  begin asm_packed_floats_only
  stp d8, d9, [sp, #-0x30]!
  .seh_save_fregp_x d8, 0x30
  stp d10, d11, [sp, #0x10]
  .seh_save_fregp d10, 0x10
  str d12, [sp, #0x20]
  .seh_save_freg d12, 0x20
  stp x29, x30, [sp, #-0x1f0]!
  .seh_save_fplr_x 0x1f0
  mov x29, sp
  .seh_set_fp
  body
  .seh_startepilogue
  ldp x29, x30, [sp], #0x1f0
  .seh_save_fplr_x 0x1f0
  ldr d12, [sp, #0x20]
  .seh_save_freg d12, 0x20
  ldp d10, d11, [sp, #0x10]
  .seh_save_fregp d10, 0x10
  ldp d8, d9, [sp], #0x30
  .seh_save_fregp_x d8, 0x30
  .seh_endepilogue
  finish

  begin asm_packed_signed
  pacibsp
  .seh_pac_sign_lr
  str x19, [sp, #-0x10]!
  .seh_save_reg_x x19, 0x10
  stp x29, x30, [sp, #-0x40]!
  .seh_save_fplr_x 0x40
  mov x29, sp
  .seh_set_fp
  body
  .seh_startepilogue
  ldp x29, x30, [sp], #0x40
  .seh_save_fplr_x 0x40
  ldr x19, [sp], #0x10
  .seh_save_reg_x x19, 0x10
  autibsp
  .seh_pac_sign_lr
  .seh_endepilogue
  finish

  // What only hand-written code of the kernel has.
  begin asm_trap_frame
  .seh_trap_frame
  stp x29, x30, [sp, #-0x20]!
  .seh_save_fplr_x 0x20
  body
  .seh_endproc

  begin asm_machine_frame
  .seh_pushframe
  sub sp, sp, #0x40
  .seh_stackalloc 0x40
  body
  .seh_endproc

  begin asm_context
  .seh_context
  stp x29, x30, [sp, #-0x20]!
  .seh_save_fplr_x 0x20
  body
  .seh_endproc

  begin asm_clear_call
  .seh_clear_unwound_to_call
  stp x29, x30, [sp, #-0x20]!
  .seh_save_fplr_x 0x20
  body
  .seh_endproc

  // Packed by hand: what the assembler does not pack.
  .macro pdata from, word
  .section .pdata, "dr"
  .long \from@IMGREL
  .long \word
  .text
  .endm

  // A distant part without prologue and epilogue: two registers and a frame chain, 0x30 bytes. Length 5 instructions.
  .p2align 2
asm_fragment:
  bl external_call
  add x19, x19, x0
  bl external_call
  bl external_stop
  nop
  pdata asm_fragment, (2 | 5 << 2 | 2 << 16 | 3 << 21 | 3 << 23)

  // Two registers, the link register and homed parameters. Length 12 instructions.
asm_packed_homed_by_hand:
  stp x19, x20, [sp, #-0x60]!
  str x30, [sp, #0x10]
  stp x0, x1, [sp, #0x18]
  stp x2, x3, [sp, #0x28]
  stp x4, x5, [sp, #0x38]
  stp x6, x7, [sp, #0x48]
  sub sp, sp, #0x40
  bl external_call
  add sp, sp, #0x40
  ldr x30, [sp, #0x10]
  ldp x19, x20, [sp], #0x60
  ret
  pdata asm_packed_homed_by_hand, (1 | 12 << 2 | 2 << 16 | 1 << 20 | 1 << 21 | 10 << 23)

  // x19 with the link register: one instruction more, as no store of the two has writeback. Length 8.
asm_packed_x19_lr:
  sub sp, sp, #0x10
  stp x19, x30, [sp]
  sub sp, sp, #0x20
  bl external_call
  add sp, sp, #0x20
  ldp x19, x30, [sp]
  add sp, sp, #0x10
  ret
  pdata asm_packed_x19_lr, (1 | 8 << 2 | 1 << 16 | 1 << 21 | 3 << 23)

  // A part of a larger function in full form: end_c, then what the parent's prologue did.
asm_part:
  stp x21, x22, [sp, #0x10]
asm_part_body:
  bl external_call
  ldp x21, x22, [sp, #0x10]
  bl external_stop
asm_part_end:
  nop
  .section .xdata, "dr"
  .p2align 2
asm_part_info:
  .long ((asm_part_end - asm_part) / 4) | (2 << 27)
  .byte 0xc8, 0x82, 0xe5, 0xe1, 0x85, 0xe4, 0, 0
  .text
  pdata asm_part, asm_part_info@IMGREL
