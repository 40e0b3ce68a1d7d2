# Reads everything each module has and looks for values of the host.
import math, time, sys, random, json, itertools, functools, collections, operator, string, heapq, bisect, copy, os, re, datetime, io
count = 0
for module in (math, time, sys, random, json, itertools, functools, collections, operator, string, heapq, bisect, copy, os, re, datetime, io):
    for name in dir(module):
        value = getattr(module, name)
        text = repr(value)
        count += 1
        for word in ('[object', 'native code', 'node:', 'file://', 'function (', 'undefined'):
            assert word not in text, (module, name, text[:100])
        for host in ('constructor', '__proto__', 'prototype', 'toString'):
            assert not hasattr(value, host)
assert count > 300
print('held')
