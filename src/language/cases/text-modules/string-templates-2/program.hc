import string
from string import Template, Formatter
class At(Template):
    delimiter = '@'
    idpattern = '[a-z]+'

class Braced(Template):
    braceidpattern = '[a-z]+[.][a-z]+'

class Own(Template):
    pattern = '(?P<escaped>%%)|%(?P<named>[a-z]+)|<(?P<braced>[a-z]+)>|(?P<invalid>%)'

class Upper(Formatter):

    def convert_field(self, value, conversion):
        if conversion == 'u':
            return str(value).upper()
        return super().convert_field(value, conversion)

    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, '<' + key + '>')
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        print('used', sorted(map(str, used_args)), len(args), sorted(kwargs))

print(At('@abc $x @{de} @@ @ABC').safe_substitute(abc=1, de=2, ABC=3))
print(Braced('$a ${b.c} ${a}').safe_substitute({'a': 1, 'b.c': 2}), Braced('${b.c}').get_identifiers())
print(Own('%x <y> %% ').substitute(x=1, y=2), Own('% ').is_valid())
print(Upper().format('{0!u} {name} {missing:>12}', 'abc', name='x', extra=1))
print(string.capwords(' hello   wORLD '), string.capwords('a-b-c', '-'), string.ascii_letters[:4], len(string.printable))
print(isinstance(Template('x'), Template), Template('a').template, Template.delimiter, Template.idpattern, Template.__module__, type(Formatter()).__name__)
try:
    string.nope
except AttributeError as e:
    print(e)
from string import Template
try: print(Template('$a').substitute(None))
except TypeError as error: print(error)
