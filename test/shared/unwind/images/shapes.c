// Functions of every prologue shape that a compiler makes. Compiled several times; SHAPE names each copy apart.
#define JOIN2(a, b) a##_##b
#define JOIN(a, b) JOIN2(a, b)
#define SHAPE(name) __declspec(dllexport) __declspec(noinline) long long JOIN(name, COPY)

typedef long long i64;
typedef __builtin_va_list va_list;

extern i64 external_call(i64 value);
extern i64 external_pointer(void *pointer);
extern double external_double(double value);
extern __declspec(noreturn) void external_stop(i64 value);
extern volatile i64 sink[16];
extern i64 external_call_two(i64 a, i64 b);

SHAPE(leaf)(i64 a, i64 b) { return a * 3 + b; }

SHAPE(caller)(i64 a) { return external_call(a) + 1; }

SHAPE(two_kept)(i64 a, i64 b) { return external_call(a) * external_call(b) + a; }

SHAPE(many_kept)(i64 a, i64 b, i64 c, i64 d) {
  i64 e = external_call(a), f = external_call(b), g = external_call(c), h = external_call(d);
  i64 i = external_call(a + b), j = external_call(c + d), k = external_call(a ^ d);
  return a + b * c + d + e * f + g * h + i * j + k + external_call(e + f + g + h + i + j + k);
}

SHAPE(six_arguments)(i64 a, i64 b, i64 c, i64 d, i64 e, i64 f) { return external_call(a + f) + external_call(b + e) + c + d; }

SHAPE(odd_kept)(i64 a, i64 b, i64 c) { return external_call(a) + external_call(b) + external_call(c) + a + b + c; }

SHAPE(small_array)(i64 a) {
  volatile char room[100];
  room[a & 63] = 1;
  return external_pointer((void *)room);
}

SHAPE(page_array)(i64 a) {
  volatile char room[6000];
  room[a & 1023] = 1;
  return external_pointer((void *)room) + external_call(a);
}

SHAPE(half_megabyte)(i64 a) {
  volatile char room[600000];
  room[a & 1023] = 1;
  return external_pointer((void *)room) + external_call(a);
}

SHAPE(medium_array)(i64 a) {
  volatile char room[3000];
  room[a & 1023] = 1;
  return external_pointer((void *)room) + a;
}

SHAPE(dynamic)(i64 a, i64 b) {
  volatile char *room = __builtin_alloca((unsigned long long)(a & 0xfff));
  room[0] = 1;
  return external_pointer((void *)room) + external_call(b) + b;
}

SHAPE(dynamic_large)(i64 a, i64 b) {
  volatile char fixed[300];
  volatile char *room = __builtin_alloca((unsigned long long)(a & 0xffff));
  room[0] = 1;
  fixed[a & 31] = 2;
  return external_pointer((void *)room) + external_pointer((void *)fixed) + external_call(b);
}

SHAPE(floats_kept)(double *in, i64 count) {
  double a = in[0], b = in[1], c = in[2], d = in[3], e = in[4], f = in[5], g = in[6], h = in[7];
  for (i64 i = 0; i < count; i++) a += external_double(a) * b + c;
  external_double(d);
  return (i64)(a + b + c + d + e + f + g + h + external_double(e));
}

SHAPE(two_floats)(double *in) {
  double a = in[0], b = in[1];
  external_double(a);
  return (i64)(a * b);
}

SHAPE(three_floats)(double *in, i64 a) {
  double x = in[0], y = in[1], z = in[2];
  external_call(a);
  return (i64)(x * y + z) + a;
}

SHAPE(floats_and_room)(double *in, i64 a) {
  volatile char room[5000];
  double x = in[0], y = in[1], z = in[2];
  room[a & 63] = 3;
  external_double(x);
  return (i64)(x * y - z) + external_pointer((void *)room) + a;
}

SHAPE(variable)(i64 count, ...) {
  va_list list;
  i64 sum = 0;
  __builtin_va_start(list, count);
  for (i64 i = 0; i < count; i++) sum += external_call(__builtin_va_arg(list, i64));
  __builtin_va_end(list);
  return sum;
}

SHAPE(several_returns)(i64 a, i64 b) {
  if (a == 1) return external_call(b);
  i64 c = external_call(a);
  if (c > 5) return c + b;
  if (c < -5) {
    sink[0] = c;
    return external_call(c + b) - 1;
  }
  for (i64 i = 0; i < c; i++) sink[i & 15] = external_call(b + i);
  return b;
}

SHAPE(tail_call)(i64 a, i64 b) {
  i64 c = external_call(a);
  sink[1] = external_call(b) + c;
  __attribute__((musttail)) return external_call_two(c, b);
}

SHAPE(never_returns)(i64 a) {
  if (a > 100) external_stop(a);
  return external_call(a) + a;
}

SHAPE(aligned_frame)(i64 a) {
  volatile i64 room[8] __attribute__((aligned(64)));
  room[a & 7] = a;
  return external_pointer((void *)room) + a;
}

SHAPE(jump_table)(i64 a, i64 b) {
  switch (a) {
    case 0: return external_call(b);
    case 1: return external_call(b + 1) * 2;
    case 2: return external_call(b * 7) - b;
    case 3: return external_call(b - 9) + b;
    case 4: return external_call(~b);
    case 5: return external_call(b << 3) ^ b;
    default: return b;
  }
}
