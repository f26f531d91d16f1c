# The stack probe of x86: takes the size in eax and lowers esp itself.
  .text
  .globl __chkstk
__chkstk:
  popl %ecx
  subl %eax, %esp
  jmpl *%ecx
