// sys.stdin, sys.stdout and sys.stderr: streams of text that reach the host.

import { defineAttribute } from '../../runtime/attributes.ts';
import { makeFunction } from '../../runtime/define.ts';
import { state } from '../../runtime/state.ts';
import { noteFirstStream } from '../../runtime/streams.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { raise } from '../../runtime/raise.ts';
import { ModuleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { decodeBytes, encodeText } from '../../text/encode.ts';
import { bufferedReader, newStream, textFile } from '../io/stream.ts';
import type { StreamValue } from '../io/stream.ts';

export function standardStreams(): [string, Value][] {
  const stdin = newStream(textFile, { name: '<stdin>', mode: 'r', canWrite: false, more: () => state.readLine() ?? '' });
  const stdout = output('stdout');
  const stderr = output('stderr');
  for (const [name, stream] of [['stdin', stdin], ['stdout', stdout], ['stderr', stderr]] as const) noteFirstStream(name, stream);
  return [['stdin', stdin], ['stdout', stdout], ['stderr', stderr], ['__stdin__', stdin], ['__stdout__', stdout], ['__stderr__', stderr]];
}

function output(name: 'stdout' | 'stderr'): StreamValue {
  return newStream(textFile, { name: `<${name}>`, mode: 'w', canRead: false, send: (text) => state.write(name, text) });
}

/** `sys.stdout.buffer.write(b'...')`: bytes are read as UTF-8. */
defineAttribute(textFile, 'buffer', (self: StreamValue) => {
  const { send } = self.state;
  if (self.state.more !== null) return bytesOfInput(self);
  if (send === null) return self.state.below;
  return new ModuleValue('buffer', new Map<string, Value>([
    ['write', makeFunction('write', 'b, /', (value: Value) => {
      const bytes = bufferOf(value) ?? raise.typeError("a bytes-like object is required, not 'str'");
      send(decodeBytes(bytes, 'utf-8', 'replace'));
      return bytes.length;
    })],
    ['flush', makeFunction('flush', '', () => {
      state.flush();
      return null;
    })],
  ]));
});

/** `sys.stdin.buffer`: all that is left of the input, as a stream of bytes. */
function bytesOfInput({ state: input }: StreamValue): StreamValue {
  if (input.below !== null) return input.below;
  let text = input.text.slice(input.position);
  for (let more = input.more?.() ?? ''; more !== ''; more = input.more?.() ?? '') text += more;
  input.text = '';
  input.position = 0;
  input.below = newStream(bufferedReader, { name: '<stdin>', mode: 'rb', bytes: encodeText(text, 'utf-8', 'replace'), canWrite: false });
  return input.below;
}
