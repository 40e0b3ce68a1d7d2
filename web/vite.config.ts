// How the screens are built: plain files in web/dist that the gateway serves under a strict content policy.
// During development `npm run dev -w web` passes the API on to a HyperCode server on port 8000.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = ['/runs', '/session', '/link', '/engine', '/health', '/docs'];

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // The content policy has no data: sources, so every font and image stays a file of its own.
    assetsInlineLimit: 0,
    // The polyfill would add code that no supported browser needs.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: Object.fromEntries(api.map((path) => [path, { target: 'http://127.0.0.1:8000' }])),
  },
});
