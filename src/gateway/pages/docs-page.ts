// The page of /docs: Swagger UI from local files. Its scripts and styles are files, so the strict policy holds.

export function docsPage(styleNonce: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>HTTP interface - HyperCode</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/docs/files/swagger-ui.css">
    <style nonce="${styleNonce}">body { margin: 0; background: #faf7f1; }</style>
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/files/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;
}

/** The script that starts the page. The validator badge would ask a server elsewhere, so it is off. */
export const docsStart = `SwaggerUIBundle({
  dom_id: '#swagger-ui',
  url: '/docs/json',
  validatorUrl: null,
  deepLinking: false,
  presets: [SwaggerUIBundle.presets.apis],
  layout: 'BaseLayout',
});
`;
