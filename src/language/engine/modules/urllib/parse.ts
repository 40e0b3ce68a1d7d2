// The module urllib.parse: addresses to parts and back, quoting and forms.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('urllib.parse', String.raw`
"""Parse and put together addresses of the web."""
import re
from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl',
           'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
           'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', *'file ftp gopher http https imap mms nntp prospero rtsp rtsps rtspu sftp shttp svn svn+ssh wais ws wss'.split()]
uses_netloc = ['', *(
    'file ftp git git+ssh gopher http https imap mms nfs nntp prospero rsync rtsp rtsps '
    'rtspu sftp shttp snews svn svn+ssh telnet wais ws wss').split()]
uses_params = ['', *'ftp hdl http https imap mms prospero rtsp rtsps rtspu sftp shttp sip sips tel'.split()]

_address = re.compile(r'(?:([a-z][a-z0-9+.-]*):)?(?://([^/?#]*))?(.*)', re.IGNORECASE | re.ASCII | re.DOTALL)
_place = re.compile(r'[^\[]*\[([^\]]*)\]?[^:]*:?(.*)|([^:]*):?(.*)', re.DOTALL)
_ascii = re.compile(r'[\x00-\x7f]+')
_escape = re.compile(rb'[0-9A-Fa-f]{2}')
_outer_signs = ''.join(map(chr, range(33)))
_inner_signs = str.maketrans('', '', '\t\r\n')

def _as_text(first, *others):
    """The values as text, and a function that turns a result into what the first value is."""
    is_text = isinstance(first, str)
    if any(value and isinstance(value, str) is not is_text for value in others):
        raise TypeError('Cannot mix str and non-str arguments')
    if is_text:
        return first, *others, lambda result: result
    return *(value.decode('ascii') if value else '' for value in (first, *others)), lambda result: result.encode('ascii')

def _place_part(number):
    def part(self):
        text, back = _as_text(self.netloc)
        value = _place_parts(text)[number]
        return value if value is None else back(value)
    return part

def _place_parts(netloc):
    """User, password, host and port, each None where it is not told."""
    before, at, place = netloc.rpartition('@')
    user, colon, password = before.partition(':')
    found = _place.fullmatch(place)
    host, *zone = (found[1] or found[3] or '').split('%', 1)
    name = '%'.join([host.lower(), *zone])
    return user if at else None, password if colon else None, name or None, found[2] or found[4] or None

class _Place:
    """Questions to the part of an address that names a place on the net."""
    __slots__ = ()
    username, password, hostname, _written_port = (property(_place_part(number)) for number in range(4))

    @property
    def port(self):
        port = self._written_port
        if port is None:
            return None
        if not (port.isascii() and port.isdigit()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if int(port) > 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)

_twins = {}

def _recoded(method):
    """Makes encode of the results that are text and decode of those that are bytes."""
    def recode(self, encoding='ascii', errors='strict'):
        return _twins[type(self)](*(getattr(part, method)(encoding, errors) for part in self))
    recode.__name__ = method
    return recode

def _kinds(name, fields, join, *bases):
    """A kind of results with parts of text, and its twin with parts of bytes."""
    def geturl(self):
        return join(self)

    text, data = (
        type(full_name, (namedtuple(full_name, fields), *bases),
             {'__slots__': (), '__module__': __name__, 'geturl': geturl, method: _recoded(method)})
        for full_name, method in ((name, 'encode'), (name + 'Bytes', 'decode')))
    _twins.update({text: data, data: text})
    return text, data

def _undivided(parts):
    url, fragment, back = _as_text(*parts)
    return back(f'{url}#{fragment}' if fragment else url)

def urlunsplit(components):
    scheme, netloc, path, query, fragment, back = _as_text(*components)
    if netloc or scheme and scheme in uses_netloc and not path.startswith('//'):
        slash = '/' if path and not path.startswith('/') else ''
        path = '//' + (netloc or '') + slash + path
    before = scheme + ':' if scheme else ''
    after = ''.join(mark + part for mark, part in (('?', query), ('#', fragment)) if part)
    return back(before + path + after)

def urlunparse(components):
    scheme, netloc, path, params, query, fragment, back = _as_text(*components)
    whole = f'{path};{params}' if params else path
    return back(urlunsplit((scheme, netloc, whole, query, fragment)))

DefragResult, DefragResultBytes = _kinds('DefragResult', 'url fragment', _undivided)
SplitResult, SplitResultBytes = _kinds('SplitResult', 'scheme netloc path query fragment', urlunsplit, _Place)
ParseResult, ParseResultBytes = _kinds('ParseResult', 'scheme netloc path params query fragment', urlunparse, _Place)

def urlsplit(url, scheme='', allow_fragments=True):
    url, scheme, back = _as_text(url, scheme)
    own_scheme, netloc, rest = _address.fullmatch(url.lstrip(_outer_signs).translate(_inner_signs)).groups('')
    if ('[' in netloc) is not (']' in netloc):
        raise ValueError('Invalid IPv6 URL')
    fragment = ''
    if allow_fragments:
        rest, _, fragment = rest.partition('#')
    path, _, query = rest.partition('?')
    scheme = own_scheme.lower() or scheme.strip(_outer_signs).translate(_inner_signs)
    return back(SplitResult(scheme, netloc, path, query, fragment))

def urlparse(url, scheme='', allow_fragments=True):
    url, scheme, back = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params:
        folders, slash, last = path.rpartition('/')
        last, _, params = last.partition(';')
        path = folders + slash + last
    return back(ParseResult(scheme, netloc, path, params, query, fragment))

def urldefrag(url):
    text, back = _as_text(url)
    if '#' not in text:
        return back(DefragResult(text, ''))
    parts = urlparse(text)
    return back(DefragResult(parts._replace(fragment='').geturl(), parts.fragment))

def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return url or base
    base, url, back = _as_text(base, url)
    start = urlparse(base, '', allow_fragments)
    goal = urlparse(url, start.scheme, allow_fragments)
    if goal.scheme != start.scheme or goal.scheme not in uses_relative:
        return back(url)
    if goal.scheme in uses_netloc:
        if goal.netloc:
            return back(goal.geturl())
        goal = goal._replace(netloc=start.netloc)
    if goal.path or goal.params:
        goal = goal._replace(path=_seen_from(start.path, goal.path))
    else:
        goal = goal._replace(path=start.path, params=start.params, query=goal.query or start.query)
    return back(goal.geturl())

def _seen_from(start, path):
    """The path that a step from the start leads to, without . and .. in it."""
    steps = path.split('/')
    if not path.startswith('/'):
        folder, slash, _ = start.rpartition('/')
        steps = (folder.split('/') if slash or not start else []) + steps
        steps = [step for place, step in enumerate(steps, 1) if step or place in (1, len(steps))]
    kept = []
    for step in steps:
        if step == '..':
            del kept[-1:]
        elif step != '.':
            kept.append(step)
    if steps[-1] in ('.', '..'):
        kept.append('')
    return '/'.join(kept) or '/'

def _unescaped(piece):
    """What stands after a percent sign: a byte told by two digits, or nothing special."""
    return bytes.fromhex(piece[:2].decode()) + piece[2:] if _escape.match(piece) else b'%' + piece

def unquote_to_bytes(string):
    data = string.encode() if isinstance(string, str) else string
    first, *pieces = data.split(b'%')
    return b''.join([first, *map(_unescaped, pieces)])

def unquote(string, encoding='utf-8', errors='replace'):
    def decoded(found):
        return unquote_to_bytes(found[0]).decode(encoding or 'utf-8', errors or 'replace')

    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    return _ascii.sub(decoded, string) if '%' in string else string

def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)

_safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')

def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    marks = safe.encode('ascii', 'ignore') if isinstance(safe, str) else safe
    allowed = _safe.union(mark for mark in marks if mark < 128)
    return ''.join(chr(byte) if byte in allowed else f'%{byte:02X}' for byte in bs)

def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        return quote_from_bytes(string.encode(encoding or 'utf-8', errors or 'strict'), safe)
    for name, value in (('encoding', encoding), ('errors', errors)):
        if value is not None:
            raise TypeError(f"quote() doesn't support {name!r} for bytes")
    return quote_from_bytes(string, safe)

def quote_plus(string, safe='', encoding=None, errors=None):
    blank = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + blank, encoding, errors).replace(' ', '+')

def _pairs(query):
    if hasattr(query, 'items'):
        return query.items()
    if hasattr(query, '__len__') and hasattr(query, '__getitem__') and (len(query) == 0 or isinstance(query[0], tuple)):
        return query
    raise TypeError('not a valid non-string sequence or mapping object')

def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    def coded(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    fields = []
    for key, value in _pairs(query):
        name = coded(key)
        is_many = doseq and hasattr(value, '__len__') and not isinstance(value, (str, bytes))
        fields += [name + '=' + coded(item) for item in (value if is_many else [value])]
    return '&'.join(fields)

def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    text, back = _as_text(qs)
    separator, _ = _as_text(separator)
    if not separator:
        raise ValueError('Separator must be of type string or bytes.')
    fields = text.split(separator) if text else []
    if max_num_fields is not None and len(fields) > max_num_fields:
        raise ValueError('Max number of fields exceeded')
    pairs = []
    for field in fields:
        name, equals, value = field.partition('=')
        if strict_parsing and not equals:
            raise ValueError(f'bad query field: {field!r}')
        if value or keep_blank_values and field:
            pairs.append(tuple(back(unquote_plus(part, encoding, errors)) for part in (name, value)))
    return pairs

def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result
`);
