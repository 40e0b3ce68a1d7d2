"""Runs one program again and again and says how much processor time it took. Driven by compare.ts, line by line.

`ready` answers at once, `cold` runs it once, from its text to its end. `warm S` runs it for S seconds. `time S` gives seconds per run,
measured over at least S seconds.
"""
import contextlib
import io
import json
import sys
import time

with open(sys.argv[1], encoding="utf-8") as file:
    source = file.read()
code = None


def run():
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(code, {"__name__": "__main__"})
    return out.getvalue()


def answer(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


for line in sys.stdin:
    order = line.split()
    if order[0] == "ready":
        answer([0, None])
    elif order[0] == "cold":
        start = time.process_time()
        code = compile(source, sys.argv[1], "exec")
        output = run()
        answer([time.process_time() - start, output])
    else:
        least = float(order[1])
        start = time.process_time()
        rounds = 0
        while rounds < 1 or time.process_time() - start < least:
            run()
            rounds += 1
        answer([(time.process_time() - start) / rounds, None])
