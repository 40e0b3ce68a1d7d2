import sys
seen_name = __name__
class Made:
    pass
def main_module():
    return sys.modules['__main__']
def look():
    import __main__
    return __main__.VALUE, __main__.__name__
def plant(name, value):
    setattr(main_module(), name, value)
if __name__ == '__main__':
    print('never as a module')
