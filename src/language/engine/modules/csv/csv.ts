// The module csv: rows of fields from lines of text and back. The reader and the writer are in rows.ts.

import { defineSourceModule } from '../../runtime/modules.ts';
import './rows.ts';

defineSourceModule('csv', String.raw`
"""CSV parsing and writing."""
import re
from io import StringIO
from itertools import islice
from _csv import (QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Error, __version__, _Settings, field_size_limit,
                  get_dialect, list_dialects, reader, register_dialect, unregister_dialect, writer)

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab',
           'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

class Dialect:
    delimiter = quotechar = escapechar = None
    doublequote = skipinitialspace = None
    quoting = lineterminator = None

    def __init__(self):
        try:
            _Settings(self)
        except TypeError as error:
            raise Error(str(error))

class excel(Dialect):
    delimiter, quotechar, lineterminator = ',', '"', '\r\n'
    doublequote, skipinitialspace, quoting = True, False, QUOTE_MINIMAL

class excel_tab(excel):
    delimiter = '\t'

class unix_dialect(Dialect):
    delimiter, quotechar, lineterminator = ',', '"', '\n'
    doublequote, skipinitialspace, quoting = True, False, QUOTE_ALL

for _name, _dialect in {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}.items():
    register_dialect(_name, _dialect)

def _lasting(names):
    """Names that can be read more than once."""
    return list(names) if names is not None and iter(names) is names else names

class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self._names = _lasting(fieldnames)
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect, self.line_num = dialect, 0
        self.restkey, self.restval = restkey, restval

    def __next__(self):
        if not self.line_num:
            self.fieldnames
        row = next(filter(None, self.reader))
        names = self.fieldnames
        fields = dict(zip(names, row))
        if len(row) > len(names):
            fields[self.restkey] = row[len(names):]
        fields.update(dict.fromkeys(names[len(row):], self.restval))
        return fields

    def __iter__(self):
        return self

    def _read_names(self):
        """The names given, else those of the first row."""
        if self._names is None:
            self._names = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._names

    def _set_names(self, names):
        self._names = names

    fieldnames = property(_read_names, _set_names)

class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = _lasting(fieldnames)
        self.restval = restval
        self.extrasaction = extrasaction.lower()
        if self.extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % self.extrasaction)
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow({name: name for name in self.fieldnames})

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))

    def _row(self, fields):
        unknown = fields.keys() - self.fieldnames if self.extrasaction == 'raise' else ()
        if unknown:
            raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(map(repr, unknown)))
        return [fields.get(name, self.restval) for name in self.fieldnames]

def _kind(cell):
    """What a cell is like: a number, else a text of some length."""
    try:
        complex(cell)
    except (ValueError, OverflowError):
        return len(cell)
    return 'number'

def _most_frequent(values):
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return max(counts, key=counts.get)

class Sniffer:
    """Guesses how a text is delimited."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quote, is_doubled, mark, is_spaced = self._by_quotes(sample, delimiters)
        if not mark:
            mark, is_spaced = self._by_counts(sample, delimiters)
        if not mark:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            delimiter, quotechar, lineterminator = mark, quote or '"', '\r\n'
            doublequote, skipinitialspace, quoting = is_doubled, is_spaced, QUOTE_MINIMAL
        return dialect

    def has_header(self, sample):
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        body = [row for row in islice(rows, 21) if len(row) == len(header)]
        votes = 0
        for name, *cells in zip(header, *body):
            kinds = set(map(_kind, cells))
            if len(kinds) > 1:
                continue
            is_alike = (_kind(name) if 'number' in kinds else len(name)) in kinds
            votes += -1 if is_alike else 1
        return votes > 0

    def _by_quotes(self, sample, delimiters):
        """The quote, whether it is doubled, the delimiter beside quotes, and whether a space follows that."""
        found = list(re.finditer(r"""(?:(?<=([^\w\n"']))|^)( ?)(["'])[^\n]*?\3(?:([^\w\n"'])|$)""", sample, re.M))
        if not found:
            return '', False, None, False
        quote = _most_frequent(place[3] for place in found)
        beside = [place[1] or place[4] for place in found]
        beside = [mark for mark in beside if mark and (delimiters is None or mark in delimiters)]
        if not beside:
            return quote, False, '', False
        delimiter = _most_frequent(beside)
        other = '[^' + re.escape(delimiter) + r'\n]*'
        is_doubled = re.search(other.join(map(re.escape, (quote, quote * 2, quote))), sample) is not None
        spaces = [place[2] for place in found if place[1] == delimiter]
        return quote, is_doubled, delimiter, bool(spaces) and all(spaces)

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
`);
