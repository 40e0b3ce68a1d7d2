from functools import partial, partialmethod
import copy
p = partial(int, base=2)
print(p('101'), p.func, p.args, p.keywords, p, partial(p, '11')(), partial(p, base=8)('17'))
for make in (lambda: partial(), lambda: partial(5), lambda: p(base=3), lambda: p('12')):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(error)
p.mark = 1
print(p.mark, p.__dict__, copy.copy(p)('11'))
class Sub(partial): pass
print(Sub(print, 1), isinstance(Sub(len), partial), Sub(len)([1]))
class K:
    plain = partial(lambda *a: a[1:] or a, 1)
    def set_to(self, value, *, unit=''): return f'{value}{unit}'
    on = partialmethod(set_to, 'on')
    wide = partialmethod(set_to, unit='px')
print(K().plain(2), K().on(), K().on(unit='!'), K().wide(5), K.on(K()))
print(list(map(partial(pow, 2), range(5))), sorted('bA', key=partial(str.lower)))
print(partial(print, sep='-', end='!\n').keywords)
