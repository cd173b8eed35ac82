// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/clock.js. Do not edit.

extension ConsoleFile {
    static let clockJS = ConsoleFile(
        name: "clock.js",
        text: ##"""
            // SPDX-License-Identifier: Apache-2.0
            import { fill, h, icon } from './dom.js';
            import { t, word } from './text.js';
            import { dateTime, seconds, span, timeOfDay } from './format.js';
            import { explain, toast } from './dialogs.js';
            import { post } from './api.js';

            /** The business clock in the bar, and the panel that advances it. */
            export class Clock {
              #base = null; #text = h('span', { class: 'num' }); #ahead = h('span', { class: 'badge info', hidden: true }); #next = h('p', { class: 'muted' }); #now = h('p', { class: 'now num' });
              #offers; #summary = null;

              constructor(offers) {
                this.#offers = offers;
                this.button = h('button', { class: 'button clock', type: 'button', popovertarget: 'clock-panel', 'aria-label': t('clock') }, icon('clock'), this.#text, this.#ahead);
                this.panel = h('div', { id: 'clock-panel', class: 'panel', popover: 'auto', 'aria-label': t('clock') });
                this.#tick();
                setInterval(() => this.#tick(), 1000);
              }

              /** Takes the times of a summary. */
              set(summary) {
                this.#summary = summary;
                this.#base = { business: Date.parse(summary.clock.business), at: Date.now() };
                this.#ahead.hidden = summary.clock.offset_seconds < 1;
                this.#ahead.textContent = '+' + span(summary.clock.offset_seconds);
                const next = summary.next_event;
                this.#next.textContent = next ? t('nextEventIs', { what: `${word(next.what)} ${next.subject}`, time: dateTime(next.at) }) : t('noNextEvent');
                this.#draw();
                this.#tick();
              }

              #draw() {
                if (this.panel.childElementCount || !this.#offers({ route: 'POST /sandbox/clock' })) return;
                const input = h('input', { class: 'input', id: 'clock-input', placeholder: t('advanceHint'), autocomplete: 'off', spellcheck: 'false' });
                const step = (name, length) => h('button', { class: 'button', type: 'button', on: { click: () => this.#advance({ advance_seconds: length }) } }, t(name));
                fill(this.panel, h('h2', null, t('clockNow')), this.#now, h('p', { class: 'muted' }, t('clockHint')),
                  h('div', { class: 'steps', role: 'group', 'aria-label': t('advance') }, step('m1', 60), step('m15', 900), step('h2', 7200), step('d1', 86400)),
                  h('form', { class: 'free', on: { submit: (event) => {
                    event.preventDefault();
                    const length = seconds(input.value);
                    if (length === null) { input.setAttribute('aria-invalid', 'true'); toast(t('advanceBad'), true); return; }
                    input.removeAttribute('aria-invalid');
                    input.value = '';
                    this.#advance({ advance_seconds: length });
                  } } }, h('label', { class: 'visually-hidden', for: 'clock-input' }, t('advanceBy')), input, h('button', { class: 'button primary', type: 'submit' }, t('advance'))),
                  this.#next,
                  h('button', { class: 'button', type: 'button', on: { click: () => this.#advance({ to: 'next' }) } }, t('nextEvent')));
              }

              async #advance(body) {
                try {
                  const reply = await post('/sandbox/clock', body);
                  toast(t('advanced', { time: dateTime(reply.clock.business) }));
                  this.set({ ...this.#summary, ...reply });
                } catch (error) { toast(explain(error), true); }
              }

              #tick() {
                if (!this.#base) return;
                const now = new Date(this.#base.business + Date.now() - this.#base.at).toISOString();
                this.#text.textContent = timeOfDay(now);
                this.#now.textContent = dateTime(now);
                this.button.title = `${dateTime(now)} · ${t('beijing')}`;
              }
            }

            """##
    )
}
