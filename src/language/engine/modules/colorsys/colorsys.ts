// The module colorsys: colours from one system of numbers to another.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('colorsys', String.raw`
"""Conversions between RGB and other color systems."""
__all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv', 'hsv_to_rgb']

ONE_THIRD = 1.0 / 3.0
ONE_SIXTH = 1.0 / 6.0
TWO_THIRD = 2.0 / 3.0

def rgb_to_yiq(r, g, b):
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)

def yiq_to_rgb(y, i, q):
    mixed = (y + 0.9468822170900693 * i + 0.6235565819861433 * q,
             y - 0.27478764629897834 * i - 0.6356910791873801 * q,
             y - 1.1085450346420322 * i + 1.7090069284064666 * q)
    return tuple(0.0 if part < 0.0 else 1.0 if part > 1.0 else part for part in mixed)

def _hue(r, g, b, high, span):
    red, green, blue = (high - r) / span, (high - g) / span, (high - b) / span
    if r == high:
        hue = blue - green
    elif g == high:
        hue = 2.0 + red - blue
    else:
        hue = 4.0 + green - red
    return hue / 6.0 % 1.0

def rgb_to_hls(r, g, b):
    high, low = max(r, g, b), min(r, g, b)
    total, span = high + low, high - low
    light = total / 2.0
    if low == high:
        return 0.0, light, 0.0
    strength = span / total if light <= 0.5 else span / (2.0 - high - low)
    return _hue(r, g, b, high, span), light, strength

def _part(first, second, hue):
    hue %= 1.0
    if ONE_SIXTH <= hue < 0.5 or hue >= TWO_THIRD:
        return first if hue >= 0.5 else second
    # It rises up to the first sixth and falls after the half.
    way = hue if hue < 0.5 else TWO_THIRD - hue
    return first + (second - first) * way * 6.0

def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    second = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    first = 2.0 * l - second
    return _part(first, second, h + ONE_THIRD), _part(first, second, h), _part(first, second, h - ONE_THIRD)

def rgb_to_hsv(r, g, b):
    high, low = max(r, g, b), min(r, g, b)
    if low == high:
        return 0.0, 0.0, high
    return _hue(r, g, b, high, high - low), (high - low) / high, high

def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    rest = h * 6.0 - sector
    low, falling, rising = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
    return ((v, rising, low), (falling, v, low), (low, v, rising), (low, falling, v), (rising, low, v), (v, low, falling))[sector % 6]
`);
