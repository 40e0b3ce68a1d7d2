// json.JSONEncoder and json.JSONDecoder, which programs extend. The work is done by encode.ts and decode.ts.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('json.encoder', String.raw`
from _json import encode_text

class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys, self.sort_keys, self.allow_nan = skipkeys, sort_keys, allow_nan
        self.ensure_ascii, self.check_circular = ensure_ascii, check_circular
        self.indent = indent
        if indent is not None:
            self.item_separator = ','
        if separators is not None:
            self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        return encode_text(o, self.skipkeys, self.ensure_ascii, self.allow_nan, self.indent, self.item_separator,
                           self.key_separator, self.default, self.sort_keys)

    def iterencode(self, o, _one_shot=False):
        yield self.encode(o)
`);

defineSourceModule('json.decoder', String.raw`
from _json import decode_text
from json import JSONDecodeError

class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook, self.object_pairs_hook, self.strict = object_hook, object_pairs_hook, strict
        self.parse_float, self.parse_int, self.parse_constant = parse_float, parse_int, parse_constant
        self.memo = {}

    def _read(self, s, start, is_whole):
        return decode_text(s, start, is_whole, self.object_hook, self.parse_float, self.parse_int, self.parse_constant,
                           self.object_pairs_hook, self.strict)

    def decode(self, s):
        return self._read(s, 0, True)

    def raw_decode(self, s, idx=0):
        return self._read(s, idx, False)
`);
