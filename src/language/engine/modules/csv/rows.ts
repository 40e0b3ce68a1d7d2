// The inner module _csv: dialects, the reader and the writer.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_csv', String.raw`
import re

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
__version__ = '1.0'

class Error(Exception):
    __module__ = '_csv'

_missing = object()

class _Settings:
    """A dialect with everything checked."""
    __module__ = '_csv'
    __slots__ = ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting', 'strict')

    def __init__(self, dialect=None, **given):
        def setting(name, default):
            if name in given:
                return given.pop(name)
            return getattr(dialect, name, default) if dialect is not None else default

        def character(name, default, is_optional):
            value = setting(name, default)
            if value is None and is_optional:
                return None
            if not isinstance(value, str):
                if is_optional:
                    raise TypeError('"%s" must be string or None, not %s' % (name, type(value).__name__))
                raise TypeError('"%s" must be string, not %s' % (name, type(value).__name__))
            if len(value) > 1 or (len(value) == 0 and not is_optional):
                raise TypeError('"%s" must be a 1-character string' % name)
            return value or None

        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        self.delimiter = character('delimiter', ',', False)
        self.doublequote = bool(setting('doublequote', True))
        self.escapechar = character('escapechar', None, True)
        self.lineterminator = setting('lineterminator', '\r\n')
        quotechar = setting('quotechar', '"')
        quoting = setting('quoting', _missing)
        given['quotechar'] = quotechar
        self.quotechar = character('quotechar', '"', True)
        if quoting is _missing:
            quoting = QUOTE_NONE if quotechar is None else QUOTE_MINIMAL
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 3:
            raise TypeError('bad "quoting" value')
        self.quoting = quoting
        self.skipinitialspace = bool(setting('skipinitialspace', False))
        self.strict = bool(setting('strict', False))
        if given:
            raise TypeError("'%s' is an invalid keyword argument for this function" % next(iter(given)))
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        if self.lineterminator is None:
            raise TypeError('lineterminator must be set')
        if not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string, not %s' % type(self.lineterminator).__name__)

_Settings.__name__ = _Settings.__qualname__ = 'Dialect'
_dialects = {}
_limit = 131072

def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Settings(dialect, **fmtparams)

def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]

def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]

def list_dialects():
    return list(_dialects)

def field_size_limit(new_limit=_missing):
    global _limit
    before = _limit
    if new_limit is not _missing:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _limit = new_limit
    return before

def _settings(dialect, given):
    if isinstance(dialect, _Settings) and not given:
        return dialect
    return _Settings(dialect, **given)

class _Reader:
    __module__ = '_csv'
    def __init__(self, lines, settings):
        self.dialect = settings
        self.line_num = 0
        self._lines = iter(lines)
        special = (settings.delimiter or '') + (settings.quotechar or '') + (settings.escapechar or '')
        self._plain = re.compile('[^' + re.escape(special) + r'\r\n ]+' if settings.skipinitialspace else '[^' + re.escape(special) + r'\r\n]+').match

    def __iter__(self):
        return self

    def __next__(self):
        dialect = self.dialect
        delimiter = dialect.delimiter
        quote = dialect.quotechar if dialect.quoting != QUOTE_NONE else None
        escape = dialect.escapechar
        fields = []
        field = []
        is_number = False
        # start of record, start of field, in field, in quotes, behind a quote in quotes, behind an escape (in field, in quotes), end of line
        state = 'record'
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if field or fields and state != 'record' or state in ('quoted', 'escaped quoted', 'escaped'):
                    if state in ('quoted', 'escaped quoted', 'escaped') and dialect.strict:
                        raise Error('unexpected end of data') from None
                    self._save(fields, field, is_number)
                    return fields
                raise
            if not isinstance(line, str):
                raise Error('iterator should return strings, not %s (the file should be opened in text mode)' % type(line).__name__)
            self.line_num += 1
            at = 0
            size = len(line)
            while at <= size:
                mark = line[at] if at < size else ''
                at += 1
                is_end = mark == '' or mark == '\n' or mark == '\r'
                if state == 'record':
                    if mark == '':
                        break
                    if is_end:
                        state = 'eol'
                        continue
                    state = 'start'
                if state == 'eol':
                    if not is_end:
                        raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline mode?')
                    if mark == '':
                        state = 'record'
                        break
                    continue
                if state == 'start':
                    if is_end:
                        self._save(fields, field, is_number)
                        field, is_number = [], False
                        state = 'record' if mark == '' else 'eol'
                        if mark == '':
                            break
                    elif mark == quote:
                        state = 'quoted'
                    elif mark == escape:
                        state = 'escaped'
                    elif mark == ' ' and dialect.skipinitialspace:
                        pass
                    elif mark == delimiter:
                        self._save(fields, field, is_number)
                        field, is_number = [], False
                    else:
                        is_number = dialect.quoting == QUOTE_NONNUMERIC
                        field.append(mark)
                        state = 'field'
                elif state == 'field':
                    if is_end:
                        self._save(fields, field, is_number)
                        field, is_number = [], False
                        state = 'record' if mark == '' else 'eol'
                        if mark == '':
                            break
                    elif mark == escape:
                        state = 'escaped'
                    elif mark == delimiter:
                        self._save(fields, field, is_number)
                        field, is_number = [], False
                        state = 'start'
                    else:
                        found = self._plain(line, at - 1)
                        if found:
                            field.append(found.group())
                            at = found.end()
                            if at - len(field) > _limit:
                                raise Error('field larger than field limit (%d)' % _limit)
                        else:
                            field.append(mark)
                elif state == 'quoted':
                    if mark == '':
                        break
                    if mark == escape:
                        state = 'escaped quoted'
                    elif mark == quote:
                        state = 'behind quote' if dialect.doublequote else 'field'
                    else:
                        field.append(mark)
                elif state == 'escaped quoted':
                    if mark == '':
                        mark = '\n'
                        field.append(mark)
                        state = 'quoted'
                        break
                    field.append(mark)
                    state = 'quoted'
                elif state == 'escaped':
                    if mark == '\n' or mark == '\r':
                        field.append(mark)
                        state = 'after escaped'
                        continue
                    if mark == '':
                        field.append('\n')
                        state = 'field'
                        break
                    field.append(mark)
                    state = 'field'
                elif state == 'after escaped':
                    if mark == '':
                        break
                    state = 'field'
                    at -= 1
                elif state == 'behind quote':
                    if mark == quote and dialect.quoting != QUOTE_NONE:
                        field.append(mark)
                        state = 'quoted'
                    elif mark == delimiter:
                        self._save(fields, field, is_number)
                        field, is_number = [], False
                        state = 'start'
                    elif is_end:
                        self._save(fields, field, is_number)
                        field, is_number = [], False
                        state = 'record' if mark == '' else 'eol'
                        if mark == '':
                            break
                    elif not dialect.strict:
                        field.append(mark)
                        state = 'field'
                    else:
                        raise Error("'%s' expected after '%s'" % (delimiter, quote))
            if state == 'record':
                return fields

    def _save(self, fields, field, is_number):
        text = ''.join(field)
        if len(text) > _limit:
            raise Error('field larger than field limit (%d)' % _limit)
        field.clear()
        fields.append(float(text) if is_number else text)

_Reader.__name__ = _Reader.__qualname__ = 'reader'

def reader(iterable, dialect=None, **fmtparams):
    return _Reader(iterable, _settings(dialect, fmtparams))

class _Writer:
    __module__ = '_csv'
    def __init__(self, file, settings):
        write = getattr(file, 'write', None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self.dialect = settings
        self._write = write
        self._special = frozenset(settings.delimiter + (settings.quotechar or '') + (settings.escapechar or '') + settings.lineterminator)

    def writerow(self, row, /):
        dialect = self.dialect
        try:
            row = list(row)
        except TypeError:
            raise Error('iterable expected, not %s' % type(row).__name__) from None
        parts = []
        for value in row:
            is_quoted = dialect.quoting == QUOTE_ALL or (dialect.quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)) and not _is_number(value))
            text = '' if value is None else value if isinstance(value, str) else str(value)
            parts.append(self._field(text, is_quoted))
        if len(row) == 1 and parts[0] == '':
            if dialect.quoting == QUOTE_NONE:
                raise Error('single empty field record must be quoted')
            parts[0] = dialect.quotechar * 2
        return self._write(dialect.delimiter.join(parts) + dialect.lineterminator)

    def _field(self, text, is_quoted):
        dialect = self.dialect
        quote = dialect.quotechar
        out = []
        for mark in text:
            if mark in self._special:
                if dialect.quoting == QUOTE_NONE:
                    wants_escape = True
                elif mark == quote:
                    wants_escape = not dialect.doublequote
                    if dialect.doublequote:
                        out.append(quote)
                    is_quoted = is_quoted or not wants_escape
                elif mark == dialect.escapechar:
                    wants_escape = True
                else:
                    wants_escape = False
                    is_quoted = True
                if wants_escape:
                    if not dialect.escapechar:
                        raise Error('need to escape, but no escapechar set')
                    out.append(dialect.escapechar)
            out.append(mark)
        result = ''.join(out)
        return quote + result + quote if is_quoted else result

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

_Writer.__name__ = _Writer.__qualname__ = 'writer'

def _is_number(value):
    return hasattr(type(value), '__float__') or hasattr(type(value), '__index__')

def writer(fileobj, dialect=None, **fmtparams):
    return _Writer(fileobj, _settings(dialect, fmtparams))
`);
