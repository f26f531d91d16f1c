// What the shapes call, the stack probe that a driver without a run-time library brings along, and the entry point.
typedef long long i64;

volatile i64 sink[16];
int _fltused = 0;

__declspec(noinline) i64 external_call(i64 value) { return sink[value & 15]++; }
__declspec(noinline) i64 external_call_two(i64 a, i64 b) { return sink[a & 15] + b; }
__declspec(noinline) i64 external_pointer(void *pointer) { return *(volatile char *)pointer; }
__declspec(noinline) double external_double(double value) { return value + (double)sink[3]; }
__declspec(noreturn, noinline) void external_stop(i64 value) {
  sink[0] = value;
  for (;;) sink[1]++;
}

int DriverEntry(void *driver, void *path) {
  sink[0] = (i64)driver;
  return (int)external_call((i64)path);
}
