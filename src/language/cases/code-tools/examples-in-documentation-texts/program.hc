"""Module text.

>>> 1 + 1
2
"""
import doctest

def f(x):
    """
    >>> f(3)
    3
    >>> # only a comment
    >>> f(4)
    5
    >>> f(-1)
    Traceback (most recent call last):
    ...
    ValueError: no
    two
    >>> f(2); print('a'); print()
    2
    a
    <BLANKLINE>
    >>> f(7) # doctest: +SKIP
    1
    >>> [1, 2,
    ...  3]
    [1, 2, 3]
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> f(1) == 1
    1
    >>> f(-1) # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: whatever
    """
    if x < 0:
        raise ValueError('no\ntwo')
    return x

class C:
    """
    >>> C().m()
    'm'
    >>> C().q
    Traceback (most recent call last):
    AttributeError: 'C' object has no attribute 'q'
    """
    def m(self):
        """
        >>> C().m()
        'n'
        """
        return 'm'
    @property
    def p(self):
        """>>> C().p
        3"""
        return 3
    @staticmethod
    def s():
        """
        >>> C.s()
        1
        """
        return 1

def empty(): pass

import contextlib, io

def shown(work):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        result = work()
    for line in out.getvalue().splitlines():
        if 'File "' not in line:
            print(line)
    print(result)

shown(doctest.testmod)
shown(lambda: doctest.testmod(verbose=True))
shown(lambda: doctest.run_docstring_examples(f, globals()))
t = doctest.DocTestParser().get_examples('>>> a\n1\n\n>>> b')
print([(e.source, e.want, e.lineno, e.indent, e.exc_msg) for e in t])
for text in ('>>>a\n1', '  >>> a\n 1'):
    try:
        doctest.DocTestParser().get_examples(text)
    except ValueError as e:
        print(e)
print([t.name for t in doctest.DocTestFinder().find(C)], doctest.OutputChecker().check_output('1\n', 'True\n', 0))
