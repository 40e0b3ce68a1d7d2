# Reads a list of programs as JSON from standard input and prints one line for each: CPython's own tree,
# or why CPython refuses it. Only the tests use this; they are skipped where no CPython is installed.

import ast
import bisect
import json
import re
import struct
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
SKIPPED = {"type_comment", "kind", "type_ignores", "ctx"}


class Places:
    def __init__(self, source):
        self.starts = [0]
        self.lines = []
        for found in re.finditer(r"[^\r\n]*(?:\r\n|\r|\n|\Z)", source):
            self.lines.append(found.group())
            self.starts.append(found.end())

    def offset(self, line, column):
        start = self.starts[line - 1]
        text = self.lines[line - 1]
        if line == 1 and text.startswith("\ufeff"):
            start, text = 1, text[1:]
        if text.isascii():
            return start + column
        return start + len(text.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "replace"))


def constant(value):
    if value is None or value is True or value is False:
        return value
    if value is ...:
        return ["..."]
    if isinstance(value, int):
        return ["int", hex(value)]
    if isinstance(value, float):
        return ["float", struct.pack(">d", value).hex()]
    if isinstance(value, complex):
        return ["complex", struct.pack(">d", value.imag).hex()]
    if isinstance(value, bytes):
        return ["bytes", value.hex()]
    return value


def shape(node, places, has_places=True):
    if isinstance(node, list):
        return [shape(part, places, has_places) for part in node]
    if not isinstance(node, ast.AST):
        return node
    name = type(node).__name__
    result = [name]
    if has_places and hasattr(node, "lineno"):
        result.append(places.offset(node.lineno, node.col_offset))
        result.append(places.offset(node.end_lineno, node.end_col_offset))
    if isinstance(node, ast.Constant):
        result.append(constant(node.value))
        return result
    inner = has_places and not isinstance(node, ast.JoinedStr)
    for field in node._fields:
        if field not in SKIPPED:
            value = getattr(node, field)
            if isinstance(node, ast.MatchSingleton):
                result.append(value)
            else:
                result.append(shape(value, places, inner))
    return result


def answer(source, wants_tree):
    try:
        if not wants_tree:
            compile(source, "program", "exec", dont_inherit=True)
            return {"accepts": True}
        tree = ast.parse(source)
        return {"accepts": True, "tree": shape(tree, Places(source))}
    except SyntaxError as error:
        return {"accepts": False, "reason": f"{type(error).__name__}: {error.msg}", "line": error.lineno, "offset": error.offset}
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        return {"accepts": False, "reason": f"{type(error).__name__}: {error}", "line": None, "offset": None}


request = json.load(sys.stdin)
for program in request["programs"]:
    if request.get("areFiles"):
        try:
            program = open(program, encoding="utf-8", newline="").read()
        except UnicodeDecodeError:
            print(json.dumps({"accepts": False, "reason": "not UTF-8", "line": None, "offset": None}))
            continue
    print(json.dumps(answer(program, request["wantsTree"])))
