// Small pages that prove the probes: one clean page, and for every probe pages with one fault each.

export interface SeededFault {
  /** Name of the probe that must find it. */
  probe: string;
  fault: string;
  /** Words of the finding, so that the probe is right for the right reason. */
  finds: string;
  html: string;
}

interface Parts {
  title?: string;
  heading?: string;
  style?: string;
  attributes?: string;
  main?: string;
  end?: string;
}

export function cleanPage(parts: Parts = {}): string {
  const { title = 'Orders - Shop', heading = '<h1>Orders</h1>', style = '', attributes = '', main = '', end = '' } = parts;
  return `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>
  body { font: 17px/1.6 sans-serif; margin: 1rem; }
  p { max-width: 60ch; }
  button, a, input { font: inherit; }
  button { border: 1px solid; min-height: 44px; min-width: 44px; }
  nav a { display: inline-block; padding: 4px 8px; }
  nav a[aria-current] { font-weight: bold; }
  :focus-visible { outline: 3px solid #1a5876; outline-offset: 2px; }
  input { min-height: 30px; max-width: 100%; }
  ${style}
</style></head><body>
<nav aria-label="Main"><ul><li><a href="/clean" aria-current="page">Orders</a></li><li><a href="/other">Parts</a></li></ul></nav>
<header>${heading}<p>See what people ordered.</p></header>
<main>
  <p>Every order has a number, a day and a person who asked for it, and the newest order is always the first one in this list.</p>
  <p><span data-status="done"><svg width="16" height="16" aria-hidden="true"><path d="M2 8l4 4 8-9"/></svg> Done</span></p>
  <label>Number <input id="number"></label>
  <button class="primary" type="button">Send</button>
  <div role="status" aria-live="polite"></div>
  ${main}
</main>
<aside><p>Help: choose an order.</p></aside>${end}
</body></html>`;
}

const longText = 'This sentence goes on for a long time so that it fills more than one line of the page and shows how wide the text is. ';

export const seededFaults: readonly SeededFault[] = [
  { probe: 'titleAndHeading', fault: 'the title does not follow the page', finds: 'does not start with h1', html: cleanPage({ title: 'Shop' }) },
  { probe: 'titleAndHeading', fault: 'two headings of the first level', finds: '2 visible h1', html: cleanPage({ main: '<h1>Orders</h1>' }) },
  { probe: 'landmarks', fault: 'no help region', finds: 'regions are', html: cleanPage().replace(/<aside>.*<\/aside>/, '') },
  { probe: 'landmarks', fault: 'help before the main content', finds: 'nav header aside main', html: cleanPage().replace(/<aside>.*<\/aside>/, '').replace('<main>', '<aside><p>Help</p></aside><main>') },
  { probe: 'onePrimary', fault: 'two primary actions', finds: '2 primary actions', html: cleanPage({ main: '<button class="primary" type="button">Pay</button>' }) },
  { probe: 'statusText', fault: 'a state that is only a colour', finds: 'has no word', html: cleanPage({ main: '<p>Order 1 <span class="status-dot" style="display:inline-block;width:12px;height:12px;background:red"></span></p>' }) },
  { probe: 'statusText', fault: 'a state without an icon', finds: 'has no icon', html: cleanPage({ main: '<p><span data-status="done">Done</span></p>' }) },
  { probe: 'visibleLabel', fault: 'a field with only a placeholder', finds: 'no visible label', html: cleanPage({ main: '<input placeholder="Name" aria-label="Name">' }) },
  { probe: 'visibleLabel', fault: 'a button that shows only a picture', finds: 'shows no word', html: cleanPage({ main: '<button type="button" aria-label="Delete"><svg width="16" height="16"></svg></button>' }) },
  { probe: 'visibleLabel', fault: 'a button with another spoken name', finds: 'is called "Submit form"', html: cleanPage({ main: '<button type="button" aria-label="Submit form">Pay</button>' }) },
  { probe: 'readingMetrics', fault: 'small text', finds: 'has 13 px', html: cleanPage({ main: '<p style="font-size:13px">Small print.</p>' }) },
  { probe: 'readingMetrics', fault: 'tight lines', finds: 'line height 1.20', html: cleanPage({ main: '<p style="line-height:1.2">Tight lines.</p>' }) },
  { probe: 'readingMetrics', fault: 'very long lines', finds: 'characters in a line', html: cleanPage({ main: `<p style="max-width:none">${longText.repeat(3)}</p>` }) },
  { probe: 'readingMetrics', fault: 'slanted text', finds: 'is italic', html: cleanPage({ main: '<p><em>Not a block.</em></p><p style="font-style:italic">Slanted words.</p>' }) },
  { probe: 'readingMetrics', fault: 'text in capitals', finds: 'in capitals', html: cleanPage({ main: '<p style="text-transform:uppercase">Loud words.</p>' }) },
  { probe: 'textSpacing', fault: 'a box that cuts spaced text', finds: 'cuts its text', html: cleanPage({ main: '<div style="width:120px;height:28px;overflow:hidden;white-space:nowrap">Orders of May</div>' }) },
  { probe: 'textSpacing', fault: 'the wide setting moves letters only', finds: 'word spacing is 0px', html: cleanPage({ attributes: 'data-spacing="wide"', style: 'body { letter-spacing: 0.12em; line-height: 1.8; }' }) },
  { probe: 'targets', fault: 'a small button', finds: '18 x 18 px', html: cleanPage({ main: '<button type="button" style="min-width:0;min-height:0;width:18px;height:18px;padding:0">x</button>' }) },
  { probe: 'targets', fault: 'a low primary action', finds: 'a primary action needs 44', html: cleanPage({ style: 'button.primary { min-height: 30px; height: 30px; }' }) },
  { probe: 'liveRate', fault: 'a region that interrupts', finds: 'interrupts', html: cleanPage({ main: '<div aria-live="assertive"></div>' }) },
  { probe: 'liveRate', fault: 'a region that talks all the time', finds: 'changes of live regions', html: cleanPage({ end: '<script>setInterval(() => document.querySelector("[role=status]").textContent = String(performance.now()), 200)</script>' }) },
  { probe: 'idleStability', fault: 'a counter that runs', finds: 'changes in p. while idle', html: cleanPage({ main: '<p id="time">0</p>', end: '<script>setInterval(() => { document.getElementById("time").textContent = String(performance.now()) }, 200)</script>' }) },
  { probe: 'idleStability', fault: 'a row that slides in by style alone', finds: 'p.slide moves', html: cleanPage({ style: '@keyframes slide { to { margin-left: 60px } } .slide { animation: slide 1s linear 0.3s }', main: '<p class="slide">New row</p>' }) },
  { probe: 'idleStability', fault: 'a blinking mark', finds: 'animated without end', html: cleanPage({ style: '@keyframes blink { 50% { opacity: 0 } } .blink { animation: blink 1s infinite }', main: '<p class="blink">New</p>' }) },
  { probe: 'reducedMotion', fault: 'a slide that ignores the setting', finds: 'under reduced motion', html: cleanPage({ style: '.slow { transition: transform 0.15s }', main: '<p class="slow">Moves</p>' }) },
  { probe: 'reducedMotion', fault: 'a slow change with motion allowed', finds: 'with motion allowed', html: cleanPage({ style: '.slow { transition: opacity 0.6s } @media (prefers-reduced-motion: reduce) { .slow { transition: none } }', main: '<p class="slow">Fades</p>' }) },
  { probe: 'forcedColors', fault: 'a button drawn by its background', finds: 'has no edge', html: cleanPage({ style: 'button { border: 0; background: #246; color: #fff }' }) },
  { probe: 'forcedColors', fault: 'the current page marked by background alone', finds: 'background alone', html: cleanPage({ style: 'nav a[aria-current] { font-weight: inherit; background: #ddd }' }) },
  { probe: 'forcedColors', fault: 'focus drawn by a shadow', finds: 'shows no focus', html: cleanPage({ style: ':focus-visible { outline: none; box-shadow: 0 0 0 3px blue }' }) },
  { probe: 'reflow', fault: 'a table of fixed width', finds: 'ends at 716 px', html: cleanPage({ main: '<div style="width:700px">Wide</div>' }) },
  { probe: 'reflow', fault: 'code that scrolls sideways', finds: 'scrolls sideways', html: cleanPage({ main: `<pre style="overflow:auto">${longText}</pre>` }) },
  { probe: 'keyboard', fault: 'a field that keeps Tab', finds: 'keeps the focus', html: cleanPage({ main: '<label>Text <textarea id="trap"></textarea></label>', end: '<script>document.getElementById("trap").addEventListener("keydown", (event) => { if (event.key === "Tab") event.preventDefault() })</script>' }) },
  { probe: 'keyboard', fault: 'no ring', finds: 'no 3 px ring', html: cleanPage({ style: ':focus-visible { outline: none }' }) },
  { probe: 'keyboard', fault: 'a thin ring', finds: 'no 3 px ring', html: cleanPage({ style: ':focus-visible { outline-width: 1px }' }) },
  { probe: 'keyboard', fault: 'a control that Tab does not reach', finds: 'is not reached', html: cleanPage({ main: '<button type="button" tabindex="-1">Print</button>' }) },
  { probe: 'keyboard', fault: 'a bar that covers the focus', finds: 'ring covered', html: cleanPage({ style: '.bar { position: fixed; inset: 0 0 auto 0; height: 200px; background: #eee }', main: '<div class="bar"></div>' }) },
  { probe: 'sameOrigin', fault: 'a picture from elsewhere', finds: '127.0.0.2', html: cleanPage({ end: '<img alt="" src="http://127.0.0.2:9/pixel.png">' }) },
  { probe: 'sameOrigin', fault: 'a script inside the page', finds: 'inline script', html: cleanPage({ end: '<script>void 0</script>' }) },
];
