// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/sheet.css. Do not edit.

extension ConsoleFile {
    static let sheetCSS = ConsoleFile(
        name: "sheet.css",
        text: ##"""
            /* SPDX-License-Identifier: Apache-2.0 */
            /* The cash desk and the signing page: one column, as on a phone. */
            body { min-height: 100dvh; }
            #app { display: grid; justify-items: center; min-height: 100dvh; }
            .phone { display: flex; flex-direction: column; width: 100%; max-width: 440px; min-height: 100dvh; background: var(--surface); }
            .phone > header { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; padding: 8px; border-block-end: 1px solid var(--line); }
            .phone > header h1 { font-size: 15px; text-align: center; }
            .phone > header > a { justify-self: start; }
            .switches { justify-self: end; display: flex; }
            main { flex: 1; display: flex; flex-direction: column; gap: 20px; padding: 24px 20px; outline: none; }
            .phone > footer { padding: 16px 20px 20px; text-align: center; font-size: 12px; }
            main h2 { font-size: 16px; font-weight: 500; overflow-wrap: anywhere; outline-offset: 4px; }
            main h3 { font-size: 13px; font-weight: 500; color: var(--muted); }
            .amount { text-align: center; padding-block: 12px 4px; }
            .amount .sum { font-size: 42px; font-weight: 600; line-height: 1.25; letter-spacing: -.01em; }
            .rows { border-block: 1px solid var(--line); padding-block: 8px; }
            .rows > div { display: flex; justify-content: space-between; gap: 20px; padding: 6px 0; }
            .rows dt { color: var(--muted); white-space: nowrap; }
            .rows dd { text-align: end; overflow-wrap: anywhere; }
            .stack, .others, .ask { display: grid; gap: 10px; }
            .others { margin-block-start: 14px; }
            .button.wide { width: 100%; min-height: 46px; font-size: 15px; }
            .choices { display: grid; gap: 6px; }
            .choices li > * { display: flex; justify-content: space-between; align-items: center; gap: 16px; padding: 10px 0; border-block-end: 1px solid var(--line); color: inherit; }
            .choices .name { display: grid; overflow-wrap: anywhere; min-width: 0; }
            .choices .name .muted { font-size: 12px; }
            .choices .side { font-weight: 600; white-space: nowrap; }
            .outcome { display: grid; justify-items: center; gap: 8px; text-align: center; padding-block: 28px 8px; }
            .outcome h2 { font-size: 20px; font-weight: 600; }
            .outcome .stack { width: 100%; margin-block-start: 16px; }
            .outcome .mark { display: grid; place-items: center; width: 64px; height: 64px; border-radius: 50%; background: var(--danger-weak); color: var(--danger); }
            .outcome .mark.good { background: var(--accent); color: var(--accent-text); }
            .outcome .mark .icon { width: 32px; height: 32px; }
            .grants { display: grid; gap: 8px; }
            .grants li { padding: 10px 14px; border-radius: var(--radius); background: var(--sunken); border: 1px solid var(--line); }
            fieldset { margin: 0; padding: 12px 14px; border: 1px solid var(--line); border-radius: var(--radius); }
            fieldset legend { color: var(--muted); font-size: 13px; padding-inline: 4px; }
            .choice { display: flex; align-items: center; gap: 8px; min-height: 36px; }
            .choice input { accent-color: var(--accent); width: 18px; height: 18px; margin: 0; }
            .fields { display: grid; gap: 6px; padding-block-start: 8px; }
            .fields[hidden] { display: none; }
            @media (min-width: 560px) {
              #app { align-items: start; padding-block: 4vh; }
              .phone { min-height: min(780px, 92dvh); border: 1px solid var(--line); border-radius: 24px; overflow: hidden; box-shadow: var(--shadow); }
            }

            """##
    )
}
