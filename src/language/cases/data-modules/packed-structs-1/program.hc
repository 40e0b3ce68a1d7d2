import struct

for fmt in ('<', '>', '=', '!', '@', ''):
    for code, vals in (('b', [0, -128, 127, 128, -129]), ('B', [0, 255, 256, -1]), ('h', [1, -32768, 32768]), ('H', [65535, 65536, -1]), ('i', [-2 ** 31, 2 ** 31 - 1, 2 ** 31, 2 ** 70]), ('I', [2 ** 32 - 1, 2 ** 32, -1, 2 ** 70]), ('l', [1, -2 ** 31, 2 ** 31, 2 ** 63, 2 ** 64]), ('L', [1, 2 ** 32, -1, 2 ** 64]), ('q', [-2 ** 63, 2 ** 63 - 1, 2 ** 63]), ('Q', [2 ** 64 - 1, 2 ** 64, -1]), ('?', [0, 1, '', 'x', None]), ('e', [1.5, 65504, 65520.0, 1e-08, -0.0, float('inf'), 6e-08, 0.1]), ('f', [1.5, 0.1, 1e+39, float('-inf'), 3]), ('d', [0.1, 2, 10 ** 400]), ('c', [b'a', b'ab', 'a']), ('3s', [b'ab', b'abcd', 'x']), ('4p', [b'ab', b'abcdef']), ('n', [5]), ('N', [5]), ('P', [5])):
        for v in vals:
            try:
                b = struct.pack(fmt + code, v)
                print(fmt + code, v, b, struct.unpack(fmt + code, b), struct.calcsize(fmt + code))
            except Exception as e:
                print(fmt + code, v, type(e).__name__, e)
