// Decides from headers alone whether a request comes from where requests may come from. Pure.
// A web page anywhere can make a browser send requests to this machine: through a name that points
// to 127.0.0.1 (Host), from another page (Origin, Sec-Fetch-Site). Each is refused here.

export interface SourceHeaders {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
  fetchMode: string | undefined;
  fetchDestination: string | undefined;
}

export interface SourceRules {
  /** Names allowed beside localhost, `*.localhost`, 127.0.0.1 and [::1]; without ports, in lower case. */
  allowedHosts: readonly string[];
  /** True for pages that a link on another site may open. */
  mayOpenFromElsewhere: boolean;
}

export type SourceVerdict = 'accepted' | 'host-refused' | 'origin-refused' | 'site-refused';

export function checkRequestSource(headers: SourceHeaders, rules: SourceRules): SourceVerdict {
  const hostName = hostNameOf(headers.host);
  if (hostName === null) return 'host-refused';
  const isOwnMachine = isLocalName(hostName);
  if (!isOwnMachine && !rules.allowedHosts.includes(hostName)) return 'host-refused';
  if (headers.origin !== undefined && !isOwnOrigin(headers.origin, headers.host!, isOwnMachine)) return 'origin-refused';
  if (isSameOriginOrTyped(headers.fetchSite)) return 'accepted';
  return rules.mayOpenFromElsewhere && isPlainNavigation(headers) ? 'accepted' : 'site-refused';
}

/** The name in a Host header, in lower case and without its port; null when it is not one. */
export function hostNameOf(host: string | undefined): string | null {
  const parts = /^(\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)(?::\d{1,5})?$/i.exec(host ?? '');
  return parts === null ? null : parts[1].toLowerCase();
}

function isLocalName(name: string): boolean {
  return name === 'localhost' || name === '127.0.0.1' || name === '[::1]' || name.endsWith('.localhost');
}

/** The origin must be this very server, to the letter. `null`, the origin of sandboxed pages and files, is refused. */
function isOwnOrigin(origin: string, host: string, isOwnMachine: boolean): boolean {
  const ownHost = host.toLowerCase();
  // A configured name may stand behind a proxy that speaks HTTPS.
  return origin === `http://${ownHost}` || (!isOwnMachine && origin === `https://${ownHost}`);
}

/** Browsers say `none` for an address that was typed or opened from a program. Other programs say nothing. */
function isSameOriginOrTyped(fetchSite: string | undefined): boolean {
  return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
}

function isPlainNavigation(headers: SourceHeaders): boolean {
  return (
    (headers.method === 'GET' || headers.method === 'HEAD') &&
    headers.fetchMode === 'navigate' &&
    headers.fetchDestination === 'document'
  );
}
