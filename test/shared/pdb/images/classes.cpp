// Types and functions that only C++ has.
// Two copies are linked together; COPY names their inner namespace.
namespace outer {
namespace COPY {

struct Base {
  virtual ~Base();
  virtual int measure(int by);
  int first;
  static int instances;
  enum Kind : unsigned char { One, Two };
  Kind kind;
};

struct Other {
  virtual int other();
  long long second;
};

template <typename T, int N> struct Box {
  T items[N];
  unsigned count : 7;
  T sum() const {
    T total = 0;
    for (unsigned i = 0; i < count; i++)
      total += items[i];
    return total;
  }
};

class Derived : public Base, protected Other, virtual public Box<int, 3> {
public:
  int measure(int by) override;
  int other() override;
  void overloaded(int);
  void overloaded(const char *);
  Derived &operator=(const Derived &);
  struct Nested {
    Derived *owner;
    int Derived::*member;
    int (Derived::*method)(int);
    int &reference;
  };
  Nested *nested;
  Box<short, 9> box;
  friend struct Stranger;

private:
  wchar_t wide[4];
  char16_t wider;
  bool flag;
  float half;
};

int Base::instances;
Base::~Base() { instances--; }
int Base::measure(int by) { return first + by; }
int Other::other() { return (int)second; }
int Derived::measure(int by) { return Base::measure(by) + items[0] + box.sum(); }
int Derived::other() { return flag ? Other::other() : 0; }
void Derived::overloaded(int value) { first = value; }
void Derived::overloaded(const char *text) { first = text[0]; }
Derived &Derived::operator=(const Derived &from) {
  half = from.half;
  return *this;
}

static int hiddenHelper(Derived::Nested *nested) { return (nested->owner->*nested->method)(nested->reference); }

int use(Derived *one) {
  struct Local {
    int a;
    Derived *b;
  } local = {1, one};
  Box<long, 2> box = {{1, 2}, 2};
  auto add = [&](int value) { return value + local.a + one->measure(3); };
  return add(4) + (int)box.sum() + hiddenHelper(local.b->nested);
}

} // namespace COPY
} // namespace outer

#ifdef ENTRY
void operator delete(void *, decltype(sizeof 0)) noexcept {}
extern "C" int entryOfClasses(void *one) { return outer::COPY::use(static_cast<outer::COPY::Derived *>(one)); }
extern "C" int _purecall() { return 0; }
extern "C" int _fltused = 0;
#endif
