import sys
def attempt(code):
    try:
        exec(code, {'__name__': '__main__'})
        print('fine:', code)
    except Exception as error:
        text = str(error).split(' (')[0]
        print(type(error).__name__, '|', text, '|', getattr(error, 'name', None))
attempt('import nowhere')
attempt('import plain.inner')
attempt('import nowhere.inner')
attempt('from plain import nothing')
attempt('from plain import value, nothing')
attempt('import folder.nowhere')
attempt('from folder import nowhere')
attempt('from folder import inner')
attempt('from . import plain')
attempt('from .plain import value')
attempt('from ..plain import value')
attempt('import broken')
attempt('import broken')
attempt('import raising')
attempt('import raising')
print('broken' in sys.modules, 'raising' in sys.modules, 'plain' in sys.modules)
attempt('import asks_for_missing')
attempt('from beyond import nothing')
try:
    import nowhere as somewhere
except ModuleNotFoundError as error:
    print(isinstance(error, ImportError), error.name, error.path, error.msg)
try:
    import optional_helper
except ImportError:
    optional_helper = None
print(optional_helper)
sys.modules['blocked'] = None
attempt('import blocked')
print(issubclass(ModuleNotFoundError, ImportError), ImportError('text', name='n', path='p').path)
