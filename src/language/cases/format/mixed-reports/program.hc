from datetime import date

items = [("Widget", 4, 3.5, True), ("Gadget with a long name", 10, 12.25, False), ("Ünï", 1000, 0.333333, True)]
print(f"{'Item':<12}{'Count':>6}{'Price':>10}  {'Ok':^5}")
print("-" * 35)
for name, count, price, is_ok in items:
    print(f"{name:<12.12}{count:>6,}{price:>10.2f}  {is_ok!s:^5}")
print("=" * 35)
total = sum(count * price for _, count, price, _ in items)
print(f"{'Total':<18}{total:>10,.2f} {total:e} {total:g} {total:.3g} {total:010.1f}")
width, precision = 12, 3
print(f"{total:{width}.{precision}f}|{total:<{width}.{precision}e}|{'x':{'*'}^{width}}|{3:{'0'}>{4}}")
print("{0:>5}|{1:<5}|{0!r:>6}|{name:^7}|{2[1]}|{3.real}".format("a", "b", [1, 2], 5, name="mid"))
print("{} {} {}".format(1, "two", [3.0]), "{1}{0}".format("b", "a"), "{{}}".format(), "{:d}% {:c} {:b}".format(50, 65, 5))
print("%s %r %5.1f %-6s| %06.2f %+d %e %g %%" % ("text", "quoted", 3.14159, "left", 2.5, 7, 12345.678, 0.0001))
print("%(name)s is %(age)d years, %(share).1f%%" % {"name": "Ada", "age": 36, "share": 99.5})
print("abc".center(9, "*"), "abc".ljust(6, ".") + "|", "abc".rjust(6) + "|", "7".zfill(3), "-7".zfill(4))
for value in (0, 1, -1, 1.0, 1.5, 1e10, 1e16, 1e17, 1.0e-4, 1.0e-5, 123456789.125, 1 / 3, 2 / 3, 100.0, float("inf"), float("nan"), -0.0):
    print(value, repr(value), f"{value:.2f}", f"{value:10.3e}", f"{value:g}", f"{value:,}", f"{value:.0f}", f"{value:%}", "%g" % value, "%.3f" % value)
print(f"{1234567:,} {1234567:_} {255:#x} {255:#o} {255:#b} {-5:08d} {5:+} {5: } {0xdeadbeef:_x} {10**20:,}")
print(f"{True} {None} {[1, 'a', 2.5, None]} {(1,)} {{'k': {1}}} { {'k': (1, 2)} } {'nested ' + str(1 + 1)!r}")
print(f"{'quote'!r} {'café'!a} {1 + 2 = } {items[0][0] = !s} {total = :.1f}")
print(f"{date(2024, 2, 29):%Y/%m/%d} {date(2024, 2, 29)!s} {date(2024, 2, 29).isoformat()}")
for spec in ("5d", ".2f", "x", "s", ">10", "^+10,d", "z", "5.5.5", "%"):
    try:
        print(spec, "|" + format(1234, spec) + "|")
    except ValueError as error:
        print(spec, error)
for make in (lambda: "{} {}".format(1), lambda: "{a}".format(b=1), lambda: "%d %d" % 1, lambda: "%d" % "x", lambda: "{:d}".format("x"), lambda: "{!z}".format(1), lambda: "{".format(), lambda: "{0}{}".format(1), lambda: "%z" % 1, lambda: f"{'x':d}"):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
