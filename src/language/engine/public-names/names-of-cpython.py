# Writes names-of-cpython.json: the names that CPython 3.11 has on the types and modules of subjects.json.
# Run it in this folder with CPython 3.11: python3.11 names-of-cpython.py
import importlib
import json
import types


def names_of_module(name):
    module = importlib.import_module(name)
    if hasattr(module, '__all__'):
        return sorted(module.__all__)
    return sorted(
        key for key, value in vars(module).items()
        if not key.startswith('_') and not isinstance(value, types.ModuleType)
        and (getattr(value, '__module__', None) or name) in (name, '_' + name, 'builtins')
    )


with open('subjects.json') as file:
    subjects = json.load(file)
found = {
    'types': {title: sorted(dir(eval(text))) for title, text in subjects['types'].items()},
    'modules': {name: names_of_module(name) for name in subjects['modules']},
}
with open('names-of-cpython.json', 'w') as file:
    file.write('{\n')
    for kind, entries in found.items():
        file.write(f'  {json.dumps(kind)}: {{\n')
        file.write(',\n'.join(f'    {json.dumps(title)}: {json.dumps(names)}' for title, names in entries.items()))
        file.write('\n  }' + (',\n' if kind == 'types' else '\n'))
    file.write('}\n')
