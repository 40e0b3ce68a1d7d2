# Gives variables, parameters, attributes and classes the names of words and globals of JavaScript.
def function(var, let=1, const=2, new=3, delete=4, typeof=5, void=6, switch=7, this=8, throw=9, export=10, debugger=11):
    instanceof = var + let + const + new + delete + typeof + void + switch + this + throw + export + debugger
    return instanceof
class prototype:
    constructor = 1
    def toString(self, arguments=0, eval=0):
        return self.constructor + arguments + eval
    def hasOwnProperty(self, name):
        return name
box = prototype()
assert function(0) == 66
assert box.toString(1, 2) == 4
assert box.hasOwnProperty('x') == 'x'
box.__proto__ = {'x': 1}
box.constructor = box.toString
assert box.__proto__ == {'x': 1} and box.constructor.__name__ == 'toString'
assert not hasattr(object(), '__proto__') and not hasattr(prototype, '__defineGetter__')
print('held')
