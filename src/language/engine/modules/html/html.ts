// The module html: escape, and unescape for numbered references and the common names.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('html', String.raw`
"""General functions for HTML."""
import re

__all__ = ['escape', 'unescape']

def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s

_always = 'amp=& lt=< gt=> quot=" AMP=& LT=< GT=> QUOT=" nbsp=\xa0 copy=© reg=® para=¶ sect=§ deg=° plusmn=± middot=· frac12=½ frac14=¼ frac34=¾ times=× divide=÷ micro=µ laquo=« raquo=» cent=¢ pound=£ yen=¥ curren=¤ brvbar=¦ uml=¨ ordf=ª not=¬ shy=\xad macr=¯ sup1=¹ sup2=² sup3=³ acute=´ cedil=¸ ordm=º iexcl=¡ iquest=¿ COPY=© REG=®'
_latin = 'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
_ended = "apos=' hellip=… mdash=— ndash=– lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ dagger=† Dagger=‡ bull=• permil=‰ prime=′ Prime=″ lsaquo=‹ rsaquo=› oline=‾ frasl=⁄ euro=€ trade=™ larr=← uarr=↑ rarr=→ darr=↓ harr=↔ rArr=⇒ lArr=⇐ hArr=⇔ forall=∀ part=∂ exist=∃ empty=∅ nabla=∇ isin=∈ notin=∉ ni=∋ prod=∏ sum=∑ minus=− lowast=∗ radic=√ prop=∝ infin=∞ ang=∠ and=∧ or=∨ cap=∩ cup=∪ int=∫ there4=∴ sim=∼ cong=≅ asymp=≈ ne=≠ equiv=≡ le=≤ ge=≥ sub=⊂ sup=⊃ nsub=⊄ sube=⊆ supe=⊇ oplus=⊕ otimes=⊗ perp=⊥ loz=◊ spades=♠ clubs=♣ hearts=♥ diams=♦ OElig=Œ oelig=œ Scaron=Š scaron=š Yuml=Ÿ fnof=ƒ circ=ˆ tilde=˜ ensp=\u2002 emsp=\u2003 thinsp=\u2009 zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f check=✓ cross=✗ star=☆ phone=☎ lbrace={ rbrace=} lbrack=[ rbrack=] lpar=( rpar=) num=# dollar=$ percnt=% ast=* plus=+ comma=, period=. sol=/ colon=: semi=; equals== quest=? commat=@ bsol=\\ Hat=^ lowbar=_ grave=\x60 vert=| excl=! NewLine=\n Tab=\t"
_greek = 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega'

# Names that need no semicolon, and those that do.
_short = {}
_names = {}

def _fill():
    for entry in _always.split(' '):
        name, _, character = entry.partition('=')
        _short[name] = character
    for place, name in enumerate(_latin.split()):
        _short[name] = chr(0xc0 + place)
    _names.update(_short)
    for entry in _ended.replace('equals==', 'equals=\0').split(' '):
        name, _, character = entry.partition('=')
        _names[name] = '=' if character == '\0' else character
    for place, name in enumerate(_greek.split()):
        _names[name] = chr(0x391 + place)
        _names[name.lower()] = chr(0x3b1 + place)
    _names['sigmaf'] = 'ς'
    _names['epsilon'] = 'ε'
    _names['Upsilon'] = 'Υ'
    _names['upsilon'] = 'υ'

_fill()

_windows = {0x80: '€', 0x82: '‚', 0x83: 'ƒ', 0x84: '„', 0x85: '…', 0x86: '†', 0x87: '‡', 0x88: 'ˆ', 0x89: '‰', 0x8a: 'Š',
            0x8b: '‹', 0x8c: 'Œ', 0x8e: 'Ž', 0x91: '‘', 0x92: '’', 0x93: '“', 0x94: '”', 0x95: '•', 0x96: '–', 0x97: '—',
            0x98: '˜', 0x99: '™', 0x9a: 'š', 0x9b: '›', 0x9c: 'œ', 0x9e: 'ž', 0x9f: 'Ÿ', 0: '\ufffd', 0x0d: '\r'}

def _replace(match):
    text = match.group(1)
    if text[0] == '#':
        number = int(text[2:].rstrip(';'), 16) if text[1] in 'xX' else int(text[1:].rstrip(';'))
        if number in _windows:
            return _windows[number]
        if 0xd800 <= number <= 0xdfff or number > 0x10ffff:
            return '\ufffd'
        if number < 0x20 and number not in (9, 10, 12) or 0x7f <= number <= 0x9f or number == 0xb:
            return chr(number) if 0x80 <= number <= 0x9f else ''
        if 0xfdd0 <= number <= 0xfdef or number & 0xfffe == 0xfffe:
            return ''
        return chr(number)
    if text[-1] == ';' and text[:-1] in _names:
        return _names[text[:-1]]
    for end in range(len(text), 1, -1):
        if text[:end] in _short:
            return _short[text[:end]] + text[end:]
    return '&' + text

_reference = re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')

def unescape(s):
    return _reference.sub(_replace, s) if '&' in s else s
`);
