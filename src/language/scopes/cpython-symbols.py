# Reads a list of file paths as JSON from standard input and prints CPython's symbol table of each as one
# line of JSON. Only the tests use this; they are skipped where no CPython is installed.

import json
import symtable
import sys
import warnings

warnings.simplefilter("ignore")
KINDS = {1: "local", 2: "global", 3: "global", 4: "free", 5: "cell"}


def table(scope):
    names = {symbol.get_name(): KINDS[symbol._Symbol__scope] for symbol in scope.get_symbols()}
    return {
        "name": scope.get_name(),
        "names": {name: kind for name, kind in names.items() if not name.startswith(".")},
        "children": [table(child) for child in scope.get_children()],
    }


for path in json.load(sys.stdin):
    try:
        source = open(path, encoding="utf-8", newline="").read()
        print(json.dumps(table(symtable.symtable(source, path, "exec"))))
    except (SyntaxError, ValueError):
        print("null")
