// The module urllib.parse: addresses to parts and back, quoting and forms.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('urllib.parse', String.raw`
"""Parse and put together addresses of the web."""
import re
from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl',
           'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
           'DefragResult', 'ParseResult', 'SplitResult']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp',
                 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews',
               'prospero', 'rtsp', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
_scheme_marks = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'

class _Parts:
    """What addresses with a place on the net have in common."""
    __slots__ = ()

    @property
    def _userinfo(self):
        user, at, _ = self.netloc.rpartition('@')
        if not at:
            return None, None
        name, colon, password = user.partition(':')
        return name, password if colon else None

    @property
    def _hostinfo(self):
        host = self.netloc.rpartition('@')[2]
        _, bracket, inner = host.partition('[')
        if bracket:
            name, _, port = inner.partition(']')
            port = port.partition(':')[2]
        else:
            name, _, port = host.partition(':')
        return name, port or None

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        name = self._hostinfo[0]
        if not name:
            return None
        host, percent, zone = name.partition('%')
        return host.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError('Port out of range 0-65535')
        return port

class DefragResult(namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        return self.url + '#' + self.fragment if self.fragment else self.url

class SplitResult(namedtuple('SplitResult', 'scheme netloc path query fragment'), _Parts):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)

class ParseResult(namedtuple('ParseResult', 'scheme netloc path params query fragment'), _Parts):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)

def _text(*values):
    """Values as str, and what turns a result back; bytes must come alone."""
    kinds = [isinstance(value, str) for value in values if value is not None and (value or isinstance(value, str) is False or value == '')]
    filled = [value for value in values if value]
    if any(isinstance(value, str) for value in filled) and any(not isinstance(value, str) for value in filled):
        raise TypeError('Cannot mix str and non-str arguments')
    if isinstance(values[0], str):
        return values + (lambda result: result,)
    return tuple(value.decode('ascii', 'strict') if value else '' for value in values) + (_encoded,)

def _encoded(result):
    return result.encode('ascii') if isinstance(result, str) else tuple(part.encode('ascii') for part in result)

def urlsplit(url, scheme='', allow_fragments=True):
    url, scheme, back = _text(url, scheme)
    url = url.lstrip(''.join(map(chr, range(33))))
    scheme = scheme.strip(''.join(map(chr, range(33))))
    for mark in '\t\r\n':
        url = url.replace(mark, '')
        scheme = scheme.replace(mark, '')
    netloc = query = fragment = ''
    colon = url.find(':')
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all(mark in _scheme_marks for mark in url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == '//':
        end = min([at for at in (url.find(mark, 2) for mark in '/?#') if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    return SplitResult(*back((scheme, netloc, url, query, fragment)))

def urlparse(url, scheme='', allow_fragments=True):
    is_bytes = not isinstance(url, str)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = b'' if is_bytes else ''
    if is_bytes:
        return ParseResult(scheme, netloc, path, params, query, fragment)
    if scheme in uses_params and ';' in path:
        slash = path.rfind('/')
        at = path.find(';', slash if slash >= 0 else 0)
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    return ParseResult(scheme, netloc, path, params, query, fragment)

def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if params:
        url = url + (';' if isinstance(url, str) else b';') + params
    return urlunsplit((scheme, netloc, url, query, fragment))

def urlunsplit(components):
    scheme, netloc, url, query, fragment, back = _text(*components)
    if netloc or (scheme and scheme in uses_netloc and url[:2] != '//'):
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + (netloc or '') + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url += '?' + query
    if fragment:
        url += '#' + fragment
    return back(url)

def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, back = _text(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, _ = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        return back(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
    folders = bpath.split('/')
    if folders[-1] != '':
        del folders[-1]
    if path[:1] == '/':
        steps = path.split('/')
    else:
        steps = folders + path.split('/')
        steps[1:-1] = [step for step in steps[1:-1] if step]
    resolved = []
    for step in steps:
        if step == '..':
            if resolved:
                resolved.pop()
        elif step != '.':
            resolved.append(step)
    if steps[-1] in ('.', '..'):
        resolved.append('')
    return back(urlunparse((scheme, netloc, '/'.join(resolved) or '/', params, query, fragment)))

def urldefrag(url):
    url, back = _text(url)
    if '#' in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        return DefragResult(*back((urlunparse((scheme, netloc, path, params, query, '')), fragment)))
    return DefragResult(*back((url, '')))

_hex = '0123456789ABCDEFabcdef'

def unquote_to_bytes(string):
    if not string:
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *rest = string.split(b'%')
    parts = [first]
    for piece in rest:
        digits = piece[:2].decode('latin-1')
        if len(digits) == 2 and digits[0] in _hex and digits[1] in _hex:
            parts.append(bytes([int(digits, 16)]) + piece[2:])
        else:
            parts.append(b'%' + piece)
    return b''.join(parts)

_ascii = re.compile('([\x00-\x7f]+)')

def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if '%' not in string:
        string.split
        return string
    encoding = 'utf-8' if encoding is None else encoding
    errors = 'replace' if errors is None else errors
    pieces = _ascii.split(string)
    return ''.join(unquote_to_bytes(piece).decode(encoding, errors) if place % 2 else piece for place, piece in enumerate(pieces))

def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)

_safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')

def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)

def quote_plus(string, safe='', encoding=None, errors=None):
    blank = ' ' if isinstance(string, str) else b' '
    if blank not in string:
        return quote(string, safe, encoding, errors)
    kept = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + kept, encoding, errors).replace(' ', '+')

def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    allowed = _safe | {mark for mark in safe if mark < 128}
    return ''.join(chr(byte) if byte in allowed else '%%%02X' % byte for byte in bs)

def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError('not a valid non-string sequence or mapping object') from error

    def coded(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    parts = []
    for key, value in query:
        key = coded(key)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                parts.append(key + '=' + coded(value))
            else:
                parts.extend(key + '=' + coded(item) for item in value)
        else:
            parts.append(key + '=' + coded(value))
    return '&'.join(parts)

def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    qs, separator, back = _text(qs, separator) if isinstance(qs, str) else _text(qs, b'&' if separator == '&' else separator)
    if not separator or not isinstance(separator, str):
        raise ValueError('Separator must be of type string or bytes.')
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator) if qs else False:
        raise ValueError('Max number of fields exceeded')
    pairs = []
    for field in qs.split(separator) if qs else ():
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition('=')
        if not equals:
            if strict_parsing:
                raise ValueError('bad query field: %r' % (field,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            pairs.append((back(unquote_plus(name, encoding, errors)), back(unquote_plus(value, encoding, errors))))
    return pairs

def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result
`);
