// The module zoneinfo, written in the language itself. There are no tables of zones here: only UTC is known.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('zoneinfo', String.raw`
"""Zones of time by name. Only UTC is known here."""
from datetime import tzinfo, timedelta

__all__ = ['ZoneInfo', 'available_timezones', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning', 'TZPATH', 'reset_tzpath']

TZPATH = ()
_known = {}
_names = ('UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Zulu', 'Etc/UCT', 'UCT', 'Universal', 'Etc/Universal', 'Etc/Zulu', 'Etc/Greenwich', 'Greenwich', 'GMT0', 'Etc/GMT0', 'GMT+0', 'GMT-0', 'Etc/GMT+0', 'Etc/GMT-0')
_zero = timedelta(0)

class ZoneInfoNotFoundError(KeyError):
    """There is no zone of this name."""

class InvalidTZPathWarning(RuntimeWarning):
    """A path of zones that cannot be used."""

class ZoneInfo(tzinfo):
    def __new__(cls, key):
        if key in _known:
            return _known[key]
        zone = cls.no_cache(key)
        _known[key] = zone
        return zone

    @classmethod
    def no_cache(cls, key):
        if key not in _names:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        zone = super().__new__(cls)
        zone._key = key
        return zone

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(_known) if only_keys is None else only_keys:
            _known.pop(key, None)

    key = property(lambda self: self._key)

    def utcoffset(self, dt):
        return None if dt is None else _zero

    def dst(self, dt):
        return None if dt is None else _zero

    def tzname(self, dt):
        if dt is None:
            return None
        return 'GMT' if 'GMT' in self._key or 'Greenwich' in self._key else 'UTC'

    def fromutc(self, dt):
        return dt

    def __str__(self):
        return self._key

    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self._key!r})"

    def __reduce__(self):
        return (self.__class__, (self._key,))

def available_timezones():
    return set(_names)

def reset_tzpath(to=None):
    return None
`);
