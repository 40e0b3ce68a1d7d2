// The module csv: rows of fields from lines of text and back.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('csv', String.raw`
"""CSV parsing and writing."""
import re

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab',
           'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
__version__ = '1.0'

class Error(Exception):
    __module__ = '_csv'

class Dialect:
    _name = ''
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Settings(self)
        except TypeError as error:
            raise Error(str(error))

class excel(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL

class excel_tab(excel):
    delimiter = '\t'

class unix_dialect(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL

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

register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)

class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        result = dict(zip(names, row))
        if len(names) < len(row):
            result[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            result[name] = self.restval
        return result

class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))

class Sniffer:
    """Guesses how a text is delimited."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, skips = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skips = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL
        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skips
        return dialect

    def _by_quotes(self, sample, delimiters):
        counts = {}
        quotes = {}
        skips = 0
        for found in re.finditer(r'''(?:(?<=([^\w\n"']))|^)( ?)(["'])[^\n]*?\3(?:([^\w\n"'])|$)''', sample, re.M):
            quotes[found[3]] = quotes.get(found[3], 0) + 1
            mark = found[1] or found[4]
            if mark and (delimiters is None or mark in delimiters):
                counts[mark] = counts.get(mark, 0) + 1
                skips += bool(found[2])
        if not quotes:
            return '', False, None, False
        quotechar = max(quotes, key=quotes.get)
        if not counts:
            return quotechar, False, '', False
        delimiter = max(counts, key=counts.get)
        doubled = re.search(re.escape(quotechar) + r'[^' + re.escape(delimiter) + r'\n]*' + re.escape(quotechar * 2) + r'[^' + re.escape(delimiter) + r'\n]*' + re.escape(quotechar), sample)
        return quotechar, doubled is not None, delimiter, skips == counts[delimiter]

    def _by_counts(self, sample, delimiters):
        lines = [line for line in sample.split('\n') if line]
        steady = {}
        for mark in map(chr, range(127)):
            if delimiters is not None and mark not in delimiters:
                continue
            counts = [line.count(mark) for line in lines]
            if counts and counts[0] and counts.count(counts[0]) >= 0.9 * len(counts):
                steady[mark] = counts[0]
        for mark in self.preferred:
            if mark in steady:
                return mark, lines[0].count(mark) == lines[0].count(mark + ' ')
        for mark in steady:
            return mark, lines[0].count(mark) == lines[0].count(mark + ' ')
        return '', False

    def has_header(self, sample):
        rows = reader(sample.splitlines(True), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                try:
                    complex(row[column])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if kind is complex:
                try:
                    complex(header[column])
                    votes -= 1
                except (ValueError, TypeError):
                    votes += 1
            elif kind is not None:
                votes += 1 if len(header[column]) != kind else -1
        return votes > 0
`);
