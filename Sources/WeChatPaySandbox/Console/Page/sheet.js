// SPDX-License-Identifier: Apache-2.0
// What the cash desk and the signing page share: a phone's sheet, in which a person plays the user.
import { applyTheme, fill, h, icon, isDark, settings } from './dom.js';
import { applyLanguage, language, setLanguage, t } from './text.js';
import { explain } from './dialogs.js';

/** Shows a sheet; `content` makes what it holds, anew when the language or the theme changes. */
export class Sheet {
  #title; #content; #body = h('main', { id: 'content', tabindex: -1, 'aria-live': 'polite' });

  constructor(title, content) {
    this.#title = title;
    this.#content = content;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.draw());
    this.draw();
  }

  draw() {
    applyTheme();
    applyLanguage();
    document.title = t(this.#title);
    fill(document.querySelector('#app'),
      h('div', { class: 'phone' },
        h('header', null,
          h('a', { class: 'button quiet', href: '/' }, icon('back'), t('backToConsole')),
          h('h1', null, t(this.#title)),
          h('div', { class: 'switches' },
            h('button', { class: 'button quiet', type: 'button', lang: language() === 'zh' ? 'en' : 'zh-CN', 'aria-label': t('languageLabel'), on: { click: () => { setLanguage(language() === 'zh' ? 'en' : 'zh'); this.draw(); } } }, language() === 'zh' ? 'EN' : '中'),
            h('button', { class: 'button quiet square', type: 'button', 'aria-label': t(isDark() ? 'themeLight' : 'themeDark'), on: { click: () => { settings.set('theme', isDark() ? 'light' : 'dark'); this.draw(); } } }, icon(isDark() ? 'sun' : 'moon')))),
        this.#body,
        h('footer', { class: 'muted' }, t('sandboxMoney'))));
    this.update();
  }

  /** Draws what the sheet holds again. */
  update() { fill(this.#body, this.#content()); }

  /** Moves the reader to the top of what is new. */
  focus() { this.#body.querySelector('h2')?.focus(); }
}

/** A form of one field: what was scanned or copied. */
export function ask({ title, hint, value, open }) {
  const input = h('textarea', { class: 'input', id: 'subject', rows: 3, spellcheck: 'false', autocomplete: 'off', value: value ?? '' });
  return h('form', { class: 'ask', on: { submit: (event) => { event.preventDefault(); if (input.value.trim()) open(input.value.trim()); } } },
    h('h2', { tabindex: -1 }, title), h('label', { class: 'muted', for: 'subject' }, hint), input,
    h('button', { class: 'button primary wide', type: 'submit' }, t('open')));
}

/** Something to choose from. */
export function choices(title, list) {
  if (!list?.length) return null;
  return h('section', { class: 'choices' }, h('h3', null, title), h('ul', null, list.map(({ name, note, side, href }) => h('li', null,
    h('a', { href }, h('span', { class: 'name' }, name, h('span', { class: 'muted mono' }, note)), side ? h('span', { class: 'num side' }, side) : null)))));
}

/** How it ended: a mark, a sentence and what to do next. */
export function outcome({ good, title, hint, buttons }) {
  return h('section', { class: 'outcome' }, h('span', { class: good ? 'mark good' : 'mark' }, icon(good ? 'check' : 'close')), h('h2', { tabindex: -1 }, title),
    hint ? h('p', { class: 'muted' }, hint) : null, buttons?.length ? h('div', { class: 'stack' }, buttons) : null);
}

/** What went wrong, in the sandbox's words. */
export const problem = (error) => (error ? h('p', { class: 'callout bad', role: 'alert' }, explain(error)) : null);

/** Name and value, one per line. */
export const rows = (pairs) => h('dl', { class: 'rows' }, pairs.filter(([, value]) => value).map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))));
