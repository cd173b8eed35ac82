// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/console.css. Do not edit.

extension ConsoleFile {
    static let consoleCSS = ConsoleFile(
        name: "console.css",
        text: ##"""
            /* SPDX-License-Identifier: Apache-2.0 */
            /* The console: a bar, the sections, a list and beside it, or over it on a phone, the detail. */
            html, body { height: 100%; }
            #app { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100dvh; }
            .skip { position: absolute; inset-inline-start: 8px; top: -60px; z-index: 30; padding: 8px 14px; background: var(--accent); color: var(--accent-text); border-radius: var(--radius); }
            .skip:focus { top: 8px; }

            .bar { display: flex; align-items: center; gap: 10px; min-height: 52px; padding: 6px 16px; background: var(--surface); border-block-end: 1px solid var(--line); }
            .brand { display: flex; align-items: center; gap: 10px; color: inherit; white-space: nowrap; }
            .brand:hover { text-decoration: none; }
            .brand strong { font-size: 15px; }
            .space { flex: 1; }
            .connection { display: flex; align-items: center; gap: 6px; color: var(--muted); font-size: 13px; white-space: nowrap; }
            .dot { width: 8px; height: 8px; border-radius: 50%; background: var(--muted); }
            .dot.live { background: var(--accent); box-shadow: 0 0 0 3px var(--accent-weak); }
            .dot.lost { background: var(--danger); box-shadow: 0 0 0 3px var(--danger-weak); }

            .panel { inset: 60px 16px auto auto; width: min(340px, calc(100vw - 24px)); margin: 0; padding: 16px; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); color: inherit; box-shadow: var(--shadow); }
            .panel > * + * { margin-block-start: 10px; }
            .panel h2 { font-size: 13px; font-weight: 500; color: var(--muted); }
            .panel .now { font-size: 20px; font-weight: 600; margin-block-start: 2px; }
            .panel p.muted { font-size: 13px; }
            .panel .steps { display: grid; grid-template-columns: repeat(4, 1fr); gap: 6px; }
            .panel .steps .button { padding-inline: 4px; }
            .panel .free { display: flex; gap: 6px; }
            .panel > .button { width: 100%; }

            .frame { display: grid; grid-template-columns: 204px minmax(0, 1fr); min-height: 0; }
            nav { overflow-y: auto; padding: 12px 8px; border-inline-end: 1px solid var(--line); background: var(--surface); }
            nav a { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 34px; padding: 5px 10px; border-radius: var(--radius); color: var(--text); }
            nav a:hover { background: var(--sunken); text-decoration: none; }
            nav a[aria-current] { background: var(--accent-weak); color: var(--accent); font-weight: 600; }
            nav .count { color: var(--muted); font-size: 12px; font-weight: 400; }
            nav a[aria-current] .count { color: inherit; }
            nav .divided { margin-block-start: 8px; padding-block-start: 8px; border-block-start: 1px solid var(--line); }

            main { display: grid; grid-template-columns: minmax(0, 1fr); min-height: 0; min-width: 0; outline: none; }
            .list { display: flex; flex-direction: column; min-height: 0; min-width: 0; }
            .list > .callout { margin: 12px 16px 0; }
            .list-head { display: flex; align-items: center; gap: 10px; padding: 12px 16px; }
            .list-head h1 { font-size: 17px; margin-inline-end: auto; white-space: nowrap; }
            .list-head select { width: auto; }
            .filter { position: relative; flex: 0 1 280px; min-width: 120px; }
            .filter .icon { position: absolute; inset-inline-start: 10px; top: 50%; translate: 0 -50%; color: var(--muted); pointer-events: none; }
            .filter .input { padding-inline: 32px; }
            .filter kbd { position: absolute; inset-inline-end: 8px; top: 50%; translate: 0 -50%; pointer-events: none; }
            .filter .input:focus ~ kbd, .filter .input:not(:placeholder-shown) ~ kbd { display: none; }
            kbd { padding: 0 6px; border: 1px solid var(--line-strong); border-bottom-width: 2px; border-radius: 5px; background: var(--sunken); color: var(--muted); font: 12px/18px var(--mono); }

            .scroll { overflow: auto; flex: 1; min-height: 0; background: var(--surface); border-block-start: 1px solid var(--line); }
            .grid { width: 100%; border-collapse: collapse; table-layout: fixed; }
            .grid[hidden] { display: none; }
            .grid th { position: sticky; top: 0; z-index: 1; padding: 6px 10px; background: var(--sunken); color: var(--muted); font-size: 12px; font-weight: 500; text-align: start; box-shadow: inset 0 -1px var(--line); }
            .grid td { padding: 7px 10px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border-block-end: 1px solid var(--line); }
            .grid th:first-child, .grid td:first-child { padding-inline-start: 16px; }
            .grid th:last-child, .grid td:last-child { padding-inline-end: 16px; }
            .grid tr[data-id] { cursor: pointer; }
            .grid tr[data-id]:hover { background: var(--sunken); }
            .grid tr[aria-selected="true"] { background: var(--accent-weak); box-shadow: inset 3px 0 var(--accent); }
            .grid tr[aria-selected="true"] .badge.good { background: var(--surface); }
            .grid tr:focus-visible { outline-offset: -2px; }
            .grid td:has(.badge.warn) .icon { width: 12px; height: 12px; }
            .c-status { width: 94px; } .c-method { width: 76px; } .c-merchant { width: 118px; } .c-result { width: 190px; } .c-time { width: 92px; } .c-state { width: 128px; } .c-amount { width: 116px; }
            .grid .c-amount { text-align: end; }
            .c-text { width: 34%; }
            td.c-path, .path { font-family: var(--mono); font-size: .95em; }
            td .path, td .mono { font-size: 12.5px; }
            .method { color: var(--muted); font: 600 12px var(--mono); }
            .error-code { color: var(--danger); font: 12.5px var(--mono); }
            .badge + .error-code { margin-inline-start: 6px; }
            .foot { display: flex; align-items: center; gap: 16px; flex-wrap: wrap; padding: 12px 16px; font-size: 13px; }
            .foot .button { margin-inline-start: auto; }
            .empty { display: grid; gap: 6px; justify-items: center; padding: 64px 24px; text-align: center; overflow-wrap: anywhere; }
            .empty p { max-width: 460px; }

            .detail { display: flex; flex-direction: column; min-height: 0; min-width: 0; background: var(--surface); border-inline-start: 1px solid var(--line); }
            .detail[hidden] { display: none; }
            .detail-bar { display: flex; align-items: center; justify-content: space-between; padding: 8px 12px; border-block-end: 1px solid var(--line); }
            .detail-content { overflow: auto; padding: 16px 20px 48px; display: flex; flex-direction: column; gap: 14px; }
            .detail-content > * { flex: none; min-width: 0; }
            .headline { display: flex; align-items: center; gap: 10px; flex-wrap: wrap; }
            .headline h2 { font-size: 15px; overflow-wrap: anywhere; min-width: 0; flex: 0 1 auto; outline-offset: 4px; }
            .actions { display: flex; flex-wrap: wrap; gap: 8px; }
            .facts { display: grid; gap: 0; border-block-start: 1px solid var(--line); }
            .facts > div { display: grid; grid-template-columns: minmax(130px, 38%) minmax(0, 1fr); gap: 12px; padding: 6px 0; border-block-end: 1px solid var(--line); }
            .facts dt { color: var(--muted); overflow-wrap: anywhere; }
            .facts dd { overflow-wrap: anywhere; }
            .facts pre { white-space: pre-wrap; }
            .wire { display: inline-block; margin-inline-start: 6px; font: 11.5px var(--mono); color: var(--muted); opacity: .85; overflow-wrap: anywhere; }
            .group { margin-block-start: 6px; font-size: 15px; }
            .part > summary { display: flex; align-items: center; gap: 8px; padding: 4px 0; cursor: pointer; list-style: none; }
            .part > summary::-webkit-details-marker { display: none; }
            .part > summary::before { content: ""; width: 6px; height: 6px; margin-inline: 3px 2px; border: solid var(--muted); border-width: 0 1.6px 1.6px 0; rotate: -45deg; transition: rotate .1s; }
            .part[open] > summary::before { rotate: 45deg; }
            .part h3 { font-size: 13px; }
            .part > summary + * { margin-block-start: 6px; }
            .code { overflow: auto; max-height: 460px; padding: 10px 12px; background: var(--sunken); border: 1px solid var(--line); border-radius: var(--radius); font-size: 12.5px; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
            .block { position: relative; }
            .block > .tools { position: absolute; inset: 4px 6px auto auto; display: flex; gap: 2px; background: var(--sunken); border-radius: var(--radius); }
            .block > .code { padding-block-start: 34px; }
            .button.small { min-height: 28px; padding: 2px 8px; font-size: 12px; }
            .copy { color: var(--muted); min-height: 28px; width: 28px; }
            .feed { color: var(--accent); user-select: none; padding-inline-start: 2px; }
            .headers { font: 12.5px/1.55 var(--mono); background: var(--sunken); border: 1px solid var(--line); border-radius: var(--radius); padding: 8px 12px; display: grid; gap: 3px; }
            .headers > div { display: grid; grid-template-columns: minmax(110px, 30%) minmax(0, 1fr); gap: 12px; }
            .headers dt { color: var(--muted); overflow-wrap: anywhere; }
            .headers dd { overflow-wrap: anywhere; }
            .diagnosis { display: grid; gap: 8px; }
            .legend { display: flex; align-items: center; gap: 6px; flex-wrap: wrap; font-size: 12px; }
            .legend .mark:not(:first-child) { margin-inline-start: 10px; }
            .diff { border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; font-size: 12.5px; }
            .diff > div { display: grid; grid-template-columns: 26px minmax(0, 1fr); }
            .diff code { padding: 2px 10px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12.5px; min-height: 22px; }
            .mark { text-align: center; font-family: var(--mono); color: var(--muted); min-width: 20px; }
            .mark.signed, .diff .signed .mark { color: var(--danger); }
            .mark.received, .diff .received .mark { color: var(--accent); }
            .diff .signed { background: var(--danger-weak); }
            .diff .received { background: var(--accent-weak); }
            .diff mark { color: inherit; border-radius: 2px; background: light-dark(#0000001f, #ffffff2e); }
            .callout p + p { margin-block-start: 4px; }
            .related { display: grid; gap: 4px; }
            .note { font-size: 13px; }
            .wrap { overflow-wrap: anywhere; }
            .attempts { display: grid; gap: 12px; }
            .attempts li { display: grid; gap: 4px; padding-inline-start: 12px; border-inline-start: 2px solid var(--line-strong); }
            .attempt { display: flex; align-items: center; gap: 8px; flex-wrap: wrap; }

            .plain { overflow: auto; flex: 1; min-height: 0; padding: 4px 16px 40px; display: flex; flex-direction: column; gap: 14px; max-width: 860px; }
            .plain > * { flex: none; }
            .cards { display: grid; gap: 8px; }
            .card { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 12px 14px; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
            .card .wire { margin-inline-start: 0; }
            .meter { display: grid; gap: 6px; justify-content: stretch; padding: 16px; }
            .meter h2 { font-size: 14px; }
            .meter .big { font-size: 30px; font-weight: 600; line-height: 1.2; }
            meter { width: 100%; height: 12px; }
            .dialog-title { display: flex; align-items: center; justify-content: space-between; }
            fieldset { margin: 0; padding: 0; border: 0; }
            fieldset legend { padding: 0 0 4px; }
            .choice { display: flex; align-items: center; gap: 8px; min-height: 32px; }
            .choice input { accent-color: var(--accent); width: 16px; height: 16px; margin: 0; }
            .keys { display: grid; gap: 8px; }
            .keys > div { display: grid; grid-template-columns: 120px 1fr; }
            .keys dt { display: flex; gap: 4px; }

            @media (min-width: 1080px) {
              .with-detail main:has(.detail:not([hidden])) { grid-template-columns: minmax(0, 1fr) minmax(440px, 46%); }
              .detail { position: relative; }
              .detail-bar { position: absolute; inset: 10px 14px auto auto; padding: 0; border: 0; z-index: 1; }
              .detail-content > .headline { padding-inline-end: 40px; min-height: 32px; }
              .detail-bar > .button:not(.cross) { display: none; }
              /* Beside a detail the list has room for what names a line. */
              .with-detail .c-merchant, .with-detail .c-text { display: none; }
              .with-detail .c-result { width: 130px; }
            }
            @media (max-width: 1079px) {
              .with-detail .list { display: none; }
              .detail { border-inline-start: 0; }
              .cross { display: none; }
              .detail-bar { padding: 4px 8px; }
            }
            @media (max-width: 760px) {
              .bar { padding: 6px 10px; gap: 4px; }
              .merchant, .connection-text, .only-wide { display: none; }
              .brand strong { font-size: 14px; overflow: hidden; text-overflow: ellipsis; }
              .brand { min-width: 0; flex: 0 1 auto; gap: 8px; }
              .connection { margin-inline: 4px; }
              .clock { padding-inline: 8px; }
              .frame { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); }
              nav { padding: 0; border: 0; border-block-end: 1px solid var(--line); overflow: visible; min-width: 0; }
              nav ul { display: flex; overflow-x: auto; padding: 6px 8px; gap: 2px; scrollbar-width: none; }
              nav a { white-space: nowrap; min-height: 36px; }
              nav .divided { margin: 0; padding: 0; border: 0; }
              .list-head { flex-wrap: wrap; padding: 10px 12px; gap: 8px; }
              .list-head h1 { flex: 1 0 100%; }
              .list-head .filter { flex: 1 1 160px; }
              .filter kbd { display: none; }
              .plain { padding: 4px 12px 32px; }
              .detail-content { padding: 12px 12px 40px; }
              .facts > div, .headers > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
              .card { flex-wrap: wrap; }
              /* A line becomes two: what names it, and below it the rest. */
              .grid, .grid tbody { display: block; }
              .grid thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              .grid tr[data-id] { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; padding: 8px 12px; border-block-end: 1px solid var(--line); }
              .grid td { display: block; padding: 0 !important; border: 0; width: auto; text-align: start; }
              .grid td:empty { display: none; }
              .grid td.c-path { order: -1; flex: 1 0 100%; white-space: normal; overflow-wrap: anywhere; }
              .grid td.c-time { margin-inline-start: auto; color: var(--muted); }
              .grid td.c-merchant { display: none; }
              .grid td.c-text { flex: 0 1 auto; min-width: 0; max-width: 45%; color: var(--muted); }
            }
            @media (max-width: 420px) { .brand strong { display: none; } }
            @media (max-width: 350px) { .clock .badge { display: none; } }

            """##
    )
}
