// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/base.css. Do not edit.

extension ConsoleFile {
    static let baseCSS = ConsoleFile(
        name: "base.css",
        text: ##"""
            /* SPDX-License-Identifier: Apache-2.0 */
            /* Colours, type and controls that the console, the cash desk and the signing page share. */
            :root {
              color-scheme: light dark;
              --bg: light-dark(#f4f6f5, #0f1312);
              --surface: light-dark(#ffffff, #161b1a);
              --raised: light-dark(#ffffff, #1d2322);
              --sunken: light-dark(#f7f9f8, #121716);
              --line: light-dark(#e2e7e5, #2a3230);
              --line-strong: light-dark(#c6cecb, #414b48);
              --text: light-dark(#15201c, #e7ecea);
              --muted: light-dark(#586660, #9aa8a3);
              --accent: light-dark(#08794a, #41cf8d);
              --accent-text: light-dark(#ffffff, #06231a);
              --accent-weak: light-dark(#e5f4ec, #16312a);
              --danger: light-dark(#b3261e, #ff9288);
              --danger-weak: light-dark(#fdeceb, #3a1e1c);
              --warn: light-dark(#8a5700, #f2bd62);
              --warn-weak: light-dark(#fdf3df, #35290f);
              --info: light-dark(#1c5fb8, #8bb8ff);
              --info-weak: light-dark(#e8f0fc, #1a2940);
              --shadow: 0 1px 2px light-dark(#0f201a14, #0006), 0 8px 28px light-dark(#0f201a1f, #0008);
              --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace;
              --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
              --radius: 8px;
              font: 14px/1.5 var(--sans);
            }
            :root[data-theme="light"] { color-scheme: light; }
            :root[data-theme="dark"] { color-scheme: dark; }
            *, *::before, *::after { box-sizing: border-box; }
            body { margin: 0; background: var(--bg); color: var(--text); -webkit-text-size-adjust: 100%; }
            noscript { display: block; padding: 24px; }
            h1, h2, h3, p, dl, dd, ul, ol, pre { margin: 0; padding: 0; }
            ul, ol { list-style: none; }
            h1, h2, h3 { font-weight: 600; text-wrap: balance; }
            a { color: var(--accent); text-decoration: none; }
            a:hover { text-decoration: underline; }
            code, pre, .mono { font-family: var(--mono); font-size: .92em; font-variant-ligatures: none; }
            .muted { color: var(--muted); }
            .num { font-variant-numeric: tabular-nums; }
            .icon { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
            .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }

            button, input, select, textarea { font: inherit; color: inherit; }
            button { cursor: pointer; }
            button:disabled { cursor: default; opacity: .5; }
            .button {
              display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 32px; padding: 4px 12px;
              background: var(--raised); border: 1px solid var(--line-strong); border-radius: var(--radius); white-space: nowrap;
            }
            .button:hover:not(:disabled) { border-color: var(--muted); }
            .button:active:not(:disabled) { background: var(--sunken); }
            .button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-text); font-weight: 600; }
            .button.primary:hover:not(:disabled) { filter: brightness(1.08); }
            .button.danger { color: var(--danger); }
            .button.quiet { background: none; border-color: transparent; }
            .button.quiet:hover:not(:disabled) { background: var(--accent-weak); }
            .button.square { padding: 4px; width: 32px; }
            .input {
              width: 100%; min-height: 34px; padding: 5px 10px; background: var(--surface); border: 1px solid var(--line-strong);
              border-radius: var(--radius);
            }
            textarea.input { min-height: 72px; resize: vertical; }
            .input::placeholder { color: var(--muted); opacity: 1; }
            .input[aria-invalid="true"] { border-color: var(--danger); }
            .field { display: grid; gap: 4px; }
            .field > .hint { color: var(--muted); font-size: 12px; }

            .badge {
              display: inline-flex; align-items: center; gap: 4px; padding: 0 7px; border-radius: 999px; font-size: 12px; line-height: 20px;
              background: var(--sunken); color: var(--muted); border: 1px solid var(--line); white-space: nowrap; font-variant-numeric: tabular-nums;
            }
            .badge.good { background: var(--accent-weak); color: var(--accent); border-color: transparent; }
            .badge.bad { background: var(--danger-weak); color: var(--danger); border-color: transparent; }
            .badge.warn { background: var(--warn-weak); color: var(--warn); border-color: transparent; }
            .badge.info { background: var(--info-weak); color: var(--info); border-color: transparent; }

            .callout { padding: 10px 14px; border-radius: var(--radius); background: var(--info-weak); border-inline-start: 3px solid var(--info); }
            .callout.bad { background: var(--danger-weak); border-color: var(--danger); }
            .callout.warn { background: var(--warn-weak); border-color: var(--warn); }
            .callout.good { background: var(--accent-weak); border-color: var(--accent); }
            .callout > strong { display: block; }
            .callout { overflow-wrap: anywhere; }

            dialog {
              width: min(520px, calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--line);
              border-radius: 12px; background: var(--raised); color: var(--text); box-shadow: var(--shadow);
            }
            dialog::backdrop { background: light-dark(#0f201a55, #000a); }
            dialog form, dialog .content { display: grid; gap: 14px; padding: 18px 20px 20px; }
            dialog h2 { font-size: 16px; }
            dialog .buttons { display: flex; gap: 8px; justify-content: flex-end; flex-wrap: wrap; }

            .toasts { position: fixed; inset-inline: 12px; bottom: 12px; display: grid; gap: 8px; justify-items: center; pointer-events: none; z-index: 20; }
            .toast { padding: 8px 14px; border-radius: var(--radius); background: light-dark(#1b2723, #e7ecea); color: light-dark(#fff, #15201c); box-shadow: var(--shadow); overflow-wrap: anywhere; max-width: 560px; }
            .toast.bad { background: var(--danger); color: light-dark(#fff, #2b0d0a); }
            @media (pointer: coarse) { .button, .input { min-height: 40px; } .button.square { width: 40px; } }
            @media (prefers-reduced-motion: no-preference) { .toast { animation: rise .16s ease-out; } @keyframes rise { from { opacity: 0; translate: 0 6px; } } }

            """##
    )
}
