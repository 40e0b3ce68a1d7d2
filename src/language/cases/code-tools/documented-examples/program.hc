"""Module text.

>>> double(4)
8
"""
import doctest


def double(x):
    """Doubles.

    >>> double(2)
    4
    >>> double('a')
    'aa'
    >>> for i in range(2):
    ...     print(double(i))
    ...
    0
    2
    >>> double(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> x = 5
    >>> x
    5
    >>> list(range(100))  # doctest: +ELLIPSIS
    [0, 1, ..., 99]
    >>> print('a   b')  # doctest: +NORMALIZE_WHITESPACE
    a b
    """
    return x * 2


class Stack:
    """A stack.

    >>> s = Stack()
    >>> s.push(1)
    >>> s.items
    [1]
    """

    def __init__(self):
        self.items = []

    def push(self, item):
        """
        >>> s = Stack(); s.push('x'); s.items[-1]
        'x'
        """
        self.items.append(item)


print(doctest.testmod())
result = doctest.testmod()
print(result.failed, result.attempted)
for example in doctest.DocTestParser().get_examples('>>> 1 + 1\n2\n>>> x = 3\n'):
    print(repr(example.source), repr(example.want), example.lineno)
