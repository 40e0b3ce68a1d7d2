import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeFrame, FrameError, FrameReader } from './frames.ts';

test('messages come out as they went in, however the stream is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (messages, sizes) => {
      const bytes = Buffer.concat(messages.map((message) => encodeFrame(message)));
      const reader = new FrameReader(1_000_000);
      const found: unknown[] = [];
      for (let start = 0; start < bytes.length; ) {
        const end = start + (sizes.next().value as number);
        found.push(...reader.push(bytes.subarray(start, end)));
        start = end;
      }
      assert.deepEqual(found, JSON.parse(JSON.stringify(messages)));
    }),
  );
});

test('half a surrogate pair survives', () => {
  assert.deepEqual(new FrameReader(100).push(encodeFrame('a\ud800b')), ['a\ud800b']);
});

test('a frame over the limit is refused by its header alone', () => {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(101);
  assert.throws(() => new FrameReader(100).push(header), FrameError);
});

test('a frame that is not JSON is refused', () => {
  const frame = Buffer.from([0, 0, 0, 2, 0x7b, 0x7b]);
  assert.throws(() => new FrameReader(100).push(frame), FrameError);
});

test('any bytes either make messages or are refused, and nothing else is thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        new FrameReader(150).push(Buffer.from(bytes));
      } catch (error) {
        assert.ok(error instanceof FrameError);
      }
    }),
  );
});
