import os, os.path, stat as S
os.makedirs('top/inner/deep')
for n in ('top/a.txt', 'top/inner/b.txt', 'top/inner/deep/c.txt'):
    with open(n, 'w') as f: f.write(n)
for a, b, c in os.walk('top'): print(a, sorted(b), sorted(c))
for a, b, c in os.walk('top', topdown=False): print(a, sorted(b), sorted(c))
print(sorted(e.name for e in os.scandir('top')), [(e.path, e.is_dir(), e.is_file(), repr(e)) for e in sorted(os.scandir('top'), key=lambda e: e.name)])
st = os.stat('top/a.txt')
print(st.st_size, st[6], S.S_ISREG(st.st_mode), S.S_ISDIR(os.stat('top').st_mode), type(st).__name__, len(st), S.filemode(0o100644), S.filemode(0o40755), oct(S.S_IMODE(0o100644)))
os.rename('top/inner', 'top/moved')
print(sorted(os.listdir('top')), os.path.exists('top/inner'), open('top/moved/deep/c.txt').read())
os.environ['NEW_ONE'] = 'x'
print(os.environ['NEW_ONE'], os.getenv('NEW_ONE'), 'NEW_ONE' in os.environ, os.environ.get('NOPE', 5), os.getenv('NOPE'), os.environ.pop('NEW_ONE'), 'NEW_ONE' in os.environ)
def bad(f):
    try: print('none', f())
    except Exception as e: print(type(e), e)
def put(k, v): os.environ[k] = v
bad(lambda: put('a', 1)); bad(lambda: put(1, 'a')); bad(lambda: put('a', None)); bad(lambda: os.environ['NOT_THERE']); bad(lambda: os.stat('nope')); bad(lambda: os.listdir('nope')); bad(lambda: os.listdir('top/a.txt'))
bad(lambda: os.rmdir('top')); bad(lambda: os.remove('top/moved')) if False else None
bad(lambda: os.fspath(3)); bad(lambda: os.chdir('nope')); bad(lambda: os.rename('nope', 'x')); bad(lambda: os.mkdir('top')); bad(lambda: os.path.join('a', 3)); bad(lambda: os.path.join('a', b'b')); bad(lambda: os.path.join(b'a', 'b'))
here = os.getcwd()
os.chdir('top')
print(os.path.basename(os.getcwd()), os.path.exists('a.txt'), open('a.txt').read(), os.path.relpath('a.txt', '..'), os.path.abspath('a.txt') == os.path.join(os.getcwd(), 'a.txt'))
os.chdir(here)
print(os.path.split(b'/a/b'), os.path.join(b'a', b'b'), os.path.basename(b'x/y'), os.path.splitext(b'a.b'), os.path.dirname(b'/q/r'), os.path.normpath(b'a//b/../c'), os.path.commonprefix(['abc', 'abd']), os.path.commonpath(['/a/b', '/a/c']), os.path.commonprefix([]))
class P:
    def __fspath__(self): return 'top/a.txt'
print(os.fspath(P()), isinstance(P(), os.PathLike), issubclass(P, os.PathLike), isinstance('a', os.PathLike), open(P()).read(), os.path.getsize(P()))
print(os.fsencode('aé'), os.fsdecode(b'a\xc3\xa9'), os.sep, os.linesep, os.extsep, os.curdir, os.strerror(2), len(os.urandom(8)), type(os.urandom(1)))
os.removedirs('top/moved/deep') if False else None
os.truncate('top/a.txt', 3)
print(open('top/a.txt').read(), os.access('top/a.txt', os.R_OK), os.path.isabs('/a'), os.path.isfile('top'), os.path.islink('top'), os.path.samefile('top', './top'))
import tempfile, shutil, glob
with tempfile.TemporaryDirectory() as d:
    print(os.path.isdir(d), os.path.basename(d).startswith('tmp'))
    with open(os.path.join(d, 'x'), 'w') as f: f.write('hi')
print(os.path.exists(d))
with tempfile.TemporaryFile('w+') as f:
    f.write('data'); f.seek(0); print(f.read())
with tempfile.NamedTemporaryFile('w', suffix='.txt', prefix='pre', delete=True) as f:
    print(f.name.endswith('.txt'), os.path.basename(f.name).startswith('pre'), os.path.exists(f.name), f.write('abc'))
print(os.path.exists(f.name), f.closed)
with tempfile.NamedTemporaryFile(delete=False) as f: f.write(b'bytes')
print(open(f.name, 'rb').read()); os.unlink(f.name)
d = tempfile.mkdtemp(prefix='q'); print(os.path.basename(d)[0], os.path.isdir(d)); shutil.rmtree(d); print(os.path.exists(d))
with tempfile.SpooledTemporaryFile(max_size=10, mode='w+') as f:
    f.write('abc'); f.seek(0); print(f.read())
print(sorted(glob.glob('top/*')), sorted(glob.glob('top/**/*.txt', recursive=True)), glob.glob('nope*'), glob.escape('a[b]*'), sorted(glob.glob('*.txt', root_dir='top')), glob.has_magic('a*'), list(glob.iglob('top/?.txt')))
shutil.copy('top/a.txt', 'top/z.txt'); shutil.copytree('top', 'copied'); print(sorted(os.listdir('copied')), open('copied/z.txt').read())
print(shutil.move('copied/z.txt', 'copied/moved/'), os.path.exists('copied/moved/z.txt'))
shutil.rmtree('copied'); shutil.rmtree('nope', ignore_errors=True)
bad(lambda: shutil.rmtree('nope')); bad(lambda: shutil.copyfile('top/a.txt', 'top/a.txt')); bad(lambda: shutil.copyfile('nope', 'x')); bad(lambda: shutil.copytree('top', 'top'))
import io
a, b = io.BytesIO(b'x' * 100), io.BytesIO(); shutil.copyfileobj(a, b, 7); print(len(b.getvalue())); print(shutil.which('surely-not-there'), shutil.get_terminal_size((70, 20)).lines > 0)
shutil.rmtree('top')
