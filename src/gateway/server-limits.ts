// Limits of the HTTP server that settings do not change. What settings change is in contracts/settings.

/** All headers of one request together. */
export const headerLimitBytes = 16 * 1024;
/** How long the headers of one request may take to arrive. */
export const headerTimeoutMs = 10_000;
/** How often the server looks for requests that are too slow. */
export const slowRequestCheckMs = 1000;
/** How long an idle connection is kept for the next request. */
export const keepAliveTimeoutMs = 30_000;
/** Open connections; further ones are closed at once. */
export const mostConnections = 8192;
/** Requests that are being answered at the same time; further ones get HC5030. */
export const mostRequestsInFlight = 4096;
/** Program text for the routes that read it in the main process. */
export const treeBodyLimitBytes = 256 * 1024;
