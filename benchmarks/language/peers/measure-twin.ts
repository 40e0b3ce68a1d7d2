// Measures the JavaScript twin of a program, as a plain module on Node.

import { pathToFileURL } from 'node:url';
import { serveOrders } from './serve-orders.ts';

type Main = (print: (text: unknown) => void) => void;

let main: Main;
const run = (): string => {
  let output = '';
  main((text) => { output += `${text as string}\n`; });
  return output;
};
serveOrders({
  async first() {
    ({ main } = (await import(pathToFileURL(process.argv[2]).href)) as { main: Main });
    return run();
  },
  again: run,
});
