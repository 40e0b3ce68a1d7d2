// The module secrets. Its numbers come from the random source of the run.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('secrets', String.raw`
"""Random values for tokens and keys."""
import base64
import random
from hmac import compare_digest

__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe', 'compare_digest']

SystemRandom = random.Random
_source = random.Random()
DEFAULT_ENTROPY = 32

def choice(seq):
    return _source.choice(seq)

def randbits(k):
    return _source.getrandbits(k)

def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _source.randrange(exclusive_upper_bound)

def token_bytes(nbytes=None):
    if nbytes is None:
        nbytes = DEFAULT_ENTROPY
    return bytes(_source.getrandbits(8) for _ in range(nbytes))

def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()

def token_urlsafe(nbytes=None):
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
`);
