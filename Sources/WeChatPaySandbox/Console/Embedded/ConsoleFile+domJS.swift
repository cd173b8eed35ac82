// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/dom.js. Do not edit.

extension ConsoleFile {
    static let domJS = ConsoleFile(
        name: "dom.js",
        text: ##"""
            // SPDX-License-Identifier: Apache-2.0
            // Elements are made here and nowhere else. Text becomes text nodes: nothing that a request holds is ever read as HTML.

            /** Makes an element. `on` holds listeners, `data` data attributes; `true` writes a bare attribute, `null` none. */
            export function h(tag, attributes, ...children) {
              const element = document.createElement(tag);
              for (const [name, value] of Object.entries(attributes ?? {})) {
                if (value === null || value === undefined || value === false) continue;
                if (name === 'on') for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
                else if (name === 'data') Object.assign(element.dataset, value);
                else if (name === 'value') element.value = value;
                else element.setAttribute(name, value === true ? '' : String(value));
              }
              append(element, children);
              return element;
            }

            function append(element, children) {
              for (const child of children) {
                if (child === null || child === undefined || child === false) continue;
                if (Array.isArray(child)) append(element, child);
                else element.append(child instanceof Node ? child : String(child));
              }
            }

            /** Replaces what an element holds. */
            export function fill(element, ...children) {
              element.replaceChildren();
              append(element, children);
              return element;
            }

            const paths = {
              sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.3v1.2M8 13.5v1.2M1.3 8h1.2M13.5 8h1.2M3.3 3.3l.8.8M11.9 11.9l.8.8M3.3 12.7l.8-.8M11.9 4.1l.8-.8',
              moon: 'M13.4 9.9A5.8 5.8 0 0 1 6.1 2.6 5.8 5.8 0 1 0 13.4 9.9Z',
              clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 4.6V8l2.3 1.6',
              back: 'M9.8 3.2 5 8l4.8 4.8',
              close: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
              copy: 'M5.5 5.5h7.7v7.7H5.5ZM10.4 5.3V2.8H2.8v7.6h2.5',
              eye: 'M1.4 8S3.8 3.6 8 3.6 14.6 8 14.6 8 12.2 12.4 8 12.4 1.4 8 1.4 8ZM8 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8',
              search: 'M7 2.3a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 0 0 0-9.4M10.4 10.4l3.4 3.4',
              help: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M6.2 6.3c0-2.4 3.6-2.3 3.6 0 0 1.6-1.8 1.5-1.8 3M8 11.4v.2',
              bolt: 'M8.8 1.6 3.6 9h3.9l-.6 5.4L12.4 7H8.4Z',
              reset: 'M3.4 8a4.8 4.8 0 1 0 1.5-3.5M3.2 2.4v2.8H6',
              check: 'M3.2 8.4l3.2 3.2 6.4-7',
              plus: 'M8 3.2v9.6M3.2 8h9.6',
            };

            /** A drawing that says nothing to a screen reader: the control that holds it has a name. */
            export function icon(name) {
              const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
              svg.setAttribute('viewBox', '0 0 16 16');
              svg.setAttribute('class', 'icon');
              svg.setAttribute('aria-hidden', 'true');
              const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
              path.setAttribute('d', paths[name] ?? '');
              svg.append(path);
              return svg;
            }

            /** A setting that outlives the page, where the browser lets it. */
            export const settings = {
              get(name) { try { return localStorage.getItem('wechatpay-sandbox-' + name); } catch { return null; } },
              set(name, value) { try { localStorage.setItem('wechatpay-sandbox-' + name, value); } catch { /* private mode */ } },
            };

            /** Light, dark, or as the system has it. */
            export function applyTheme() {
              const theme = settings.get('theme');
              if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
              else delete document.documentElement.dataset.theme;
            }

            /** Whether the page is dark at the moment. */
            export function isDark() {
              return (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
            }

            """##
    )
}
