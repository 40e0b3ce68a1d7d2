def note(log, text):
    log.append(text)
    return text
def returns(log):
    try:
        return note(log, 'value')
    finally:
        note(log, 'final')
def overrides():
    try:
        return 'first'
    finally:
        return 'second'
def swallows():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            if i < 2:
                continue
            break
    return i
def loops(log):
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        except ValueError:
            log.append('never')
        else:
            log.append(f'else {i}')
        finally:
            log.append(f'final {i}')
    else:
        log.append('no break')
    return log
def nested(log, kind):
    try:
        try:
            try:
                if kind:
                    raise kind('inner')
                log.append('body')
            except KeyError as error:
                log.append(f'key {error}')
                raise
            finally:
                log.append('inner final')
        except LookupError:
            log.append('lookup')
            raise RuntimeError('from lookup')
        else:
            log.append('middle else')
        finally:
            log.append('middle final')
    except RuntimeError as error:
        log.append(f'{error} because {error.__context__!r}')
        return 'handled'
    finally:
        log.append('outer final')
    return 'through'
log = []
print(returns(log), log, overrides(), swallows(), loops([]))
for kind in (None, KeyError, IndexError, RuntimeError):
    log = []
    print(nested(log, kind), log)
log = []
try:
    nested(log, TypeError)
except TypeError as error:
    print('outside', error, log, error.__context__)
def generator_final(log):
    try:
        yield 1
        yield 2
    finally:
        log.append('closed')
log = []
made = generator_final(log)
next(made)
made.close()
print(log)
def raise_in_final():
    try:
        raise ValueError('body')
    finally:
        raise KeyError('final')
try:
    raise_in_final()
except KeyError as error:
    print(repr(error), repr(error.__context__), error.__suppress_context__)
def while_final():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                continue
            return n
        finally:
            if n == 3:
                n = 10
print(while_final())
def name_after():
    error = 'kept'
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    try:
        return error
    except UnboundLocalError as problem:
        return type(problem).__name__
print(name_after())
