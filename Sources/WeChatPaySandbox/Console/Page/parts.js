// SPDX-License-Identifier: Apache-2.0
// Pieces that more than one section shows.
import { h, icon } from './dom.js';
import { t, word } from './text.js';
import { pretty } from './format.js';
import { toast } from './dialogs.js';

const tones = {
  good: ['SUCCESS', 'FINISHED', 'authorized', 'delivered', 'signed'],
  bad: ['PAYERROR', 'ABNORMAL', 'FAIL', 'FAILED', 'exhausted', 'declined'],
  warn: ['NOTPAY', 'USERPAYING', 'PROCESSING', 'WAIT_USER_CONFIRM', 'ACCEPTED', 'TRANSFERING', 'pending', 'PENDING', 'launched', 'open'],
  info: ['REFUND'],
};

/** A state, in words and colour; the wire's own word is its title. */
export function stateBadge(state) {
  const tone = Object.keys(tones).find((name) => tones[name].includes(state)) ?? '';
  return h('span', { class: `badge ${tone}`, title: state }, word(state));
}

/** An HTTP status; 0 is a reply that never came. */
export function statusBadge(status) {
  const tone = status >= 200 && status < 300 ? 'good' : status >= 400 || !status ? 'bad' : 'warn';
  return h('span', { class: `badge ${tone}` }, status || t('lostReply'));
}

/** Copies a text. */
export function copyButton(text) {
  return h('button', { class: 'button quiet square copy', type: 'button', 'aria-label': t('copy'), title: t('copy'), on: { click: async () => {
    try { await navigator.clipboard.writeText(text); toast(t('copied')); } catch (error) { toast(String(error), true); }
  } } }, icon('copy'));
}

/** A part of a detail that can be folded. */
export function part(title, content, { open = true, extra = null } = {}) {
  return h('details', { class: 'part', open }, h('summary', null, h('h3', null, title), extra), content);
}

/** A text of the wire, as sent or laid out. */
export function textBlock(text) {
  const laidOut = pretty(text);
  const block = h('pre', { class: 'code', tabindex: 0 }, laidOut);
  const tools = h('div', { class: 'tools' });
  if (laidOut !== text) {
    const button = h('button', { class: 'button quiet small', type: 'button', 'aria-pressed': 'true' }, t('formatted'));
    button.addEventListener('click', () => {
      const isLaidOut = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(isLaidOut));
      button.textContent = isLaidOut ? t('formatted') : t('raw');
      block.textContent = isLaidOut ? laidOut : text;
    });
    tools.append(button);
  }
  tools.append(copyButton(text));
  return h('div', { class: 'block' }, tools, block);
}

/** Name and value of each member. */
export function facts(pairs) {
  return h('dl', { class: 'facts' }, pairs.filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))));
}

/** What a list shows where it has nothing. */
export function empty(title, hint) {
  return h('div', { class: 'empty' }, h('p', null, h('strong', null, title)), hint ? h('p', { class: 'muted' }, hint) : null);
}
