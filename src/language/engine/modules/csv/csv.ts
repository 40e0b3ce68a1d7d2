// The module csv: rows of fields from lines of text and back. The reader and the writer are in rows.ts.

import { defineSourceModule } from '../../runtime/modules.ts';
import './rows.ts';

defineSourceModule('csv', String.raw`
"""CSV parsing and writing."""
import re
from _csv import (QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Error, __version__, _Settings, field_size_limit,
                  get_dialect, list_dialects, reader, register_dialect, unregister_dialect, writer)

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab',
           'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

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
