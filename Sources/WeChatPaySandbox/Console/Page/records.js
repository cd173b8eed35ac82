// SPDX-License-Identifier: Apache-2.0
import { h, icon } from './dom.js';
import { member, t, word } from './text.js';
import { dateTime, money } from './format.js';
import { copyButton, facts, part, stateBadge, statusBadge, textBlock } from './parts.js';
import { accountName, amounts, failures, hidden, links } from './sections.js';

/** A line of the list. */
export function line(section, record) {
  return { id: String(record[section.key]), version: JSON.stringify(record), cells: () => section.cells(record) };
}

/**
 * Everything about one record.
 *
 * @param act Called with an action that was chosen.
 * @param offers Whether the sandbox has what an action or a section needs.
 */
export function detail(section, record, { act, offers, isRevealed, toggleReveal, masked }) {
  const id = String(record[section.key]);
  const actions = section.actions.filter((action) => action.when(record) && offers(action));
  const related = (section.related?.(record) ?? []).filter(([name, number]) => number && offers({ section: name }));
  return [
    h('div', { class: 'headline' },
      record.state ?? record.status ?? record.result ? stateBadge(record.state ?? record.status ?? record.result) : null,
      h('h2', { class: 'mono', tabindex: -1 }, section.title?.(record) ?? id), copyButton(id)),
    h('div', { class: 'actions', role: 'group', 'aria-label': t('actions') },
      actions.map((action) => (action.link
        ? h('a', { class: 'button', href: action.link(record), target: '_blank', rel: 'noopener' }, t(action.name))
        : h('button', { class: `button ${action.primary ? 'primary' : ''} ${action.danger ? 'danger' : ''}`, type: 'button', on: { click: () => act(action, record, id) } }, t(action.name)))),
      h('button', { class: 'button quiet', type: 'button', 'aria-pressed': String(isRevealed), on: { click: toggleReveal } }, icon('eye'), t(isRevealed ? 'hide' : 'reveal'))),
    record.attempts ? (section.name === 'notifications' ? deliveries(record.attempts) : tries(record.attempts)) : null,
    facts(order(section, record).map((name) => [label(name), value(name, record[name], section)])),
    record.resource ? part(t('resource'), textBlock(record.resource)) : null,
    related.length ? part(t('related'), h('ul', { class: 'related' }, related.map(([name, number]) => h('li', null,
      h('a', { href: `#/${name}?q=${encodeURIComponent(number)}` }, t(name)), ' ', h('span', { class: 'mono muted' }, number))))) : null,
    h('p', { class: 'note' }, h('a', { href: `#/requests?q=${encodeURIComponent(section.name === 'notifications' ? record.subject : id)}` }, t('requests'))),
    masked ? h('p', { class: 'muted note' }, t('maskedNote')) : null,
  ];
}

/** The number first, then money and state, then the rest by the order that they come in. */
function order(section, record) {
  const first = [section.key, 'state', 'status', 'result', 'total', 'amount', 'total_amount', 'description', 'transaction_id', 'out_trade_no', 'created_at', 'success_time', 'expires_at'];
  const names = Object.keys(record).filter((name) => !hidden.has(name) && record[name] !== '{}');
  const rank = (name) => (first.includes(name) ? first.indexOf(name) : first.length);
  return names.sort((left, right) => rank(left) - rank(right) || left.localeCompare(right));
}

function label(name) {
  const text = member(name);
  return text ? [text, h('span', { class: 'wire' }, name)] : h('span', { class: 'mono' }, name);
}

function value(name, content, section) {
  if (content === null || content === undefined || content === '') return null;
  if (typeof content === 'boolean') return t(content ? 'yes' : 'no');
  if (typeof content === 'number') return amounts.has(name) ? h('span', { class: 'num', title: `${content}` }, money(content)) : h('span', { class: 'num' }, content);
  if (Array.isArray(content) && content.every((item) => typeof item === 'string')) return content.map((item) => h('div', null, link(name.replace(/s$/, ''), item, section)));
  if (typeof content === 'object') return h('pre', { class: 'mono' }, JSON.stringify(content, null, 2));
  if (/_at$|_time$|^at$/.test(name) && !Number.isNaN(Date.parse(content))) return h('time', { class: 'num', datetime: content }, dateTime(content));
  if (['state', 'status', 'result', 'product'].includes(name) || (name === 'reason' && section.name === 'ledger')) return [word(content), word(content) === content ? null : h('span', { class: 'wire' }, content)];
  return link(name, content, section);
}

function link(name, content, section) {
  const target = links[name];
  const text = target === 'accounts' ? accountName(content) : content;
  if (!target || target === section.name) return h('span', { class: 'mono' }, text);
  return h('a', { class: 'mono', href: `#/${target}/${encodeURIComponent(content)}` }, text);
}

/** What the user did at the cash desk. */
function tries(list) {
  if (!list.length) return null;
  return part(t('atCashdesk'), h('ol', { class: 'attempts' }, list.map((attempt) => h('li', null, h('div', { class: 'attempt' },
    h('strong', null, attempt.outcome === 'paid' ? t('paid') : failures().find(([name]) => name === attempt.outcome)?.[1] ?? attempt.outcome),
    h('time', { class: 'muted num', datetime: attempt.at }, dateTime(attempt.at)),
    h('span', { class: 'mono muted' }, attempt.openid))))));
}

/** Every delivery of a notification, and what came back. */
function deliveries(list) {
  return part(t('attempts'), list.length === 0 ? h('p', { class: 'muted' }, t('noAttempts')) : h('ol', { class: 'attempts' }, list.map((attempt, index) => h('li', null,
    h('div', { class: 'attempt' }, statusBadge(attempt.status), h('strong', null, t('attempt', { n: index + 1 })),
      attempt.is_probe ? h('span', { class: 'badge info' }, t('probe')) : null,
      h('time', { class: 'muted num', datetime: attempt.at }, dateTime(attempt.at)),
      h('span', { class: 'muted num' }, `${Math.round(attempt.seconds * 1000)} ms`)),
    h('div', { class: 'mono muted wrap' }, attempt.url),
    attempt.answer ? h('pre', { class: 'code' }, attempt.answer) : null))), { extra: h('span', { class: 'badge' }, list.length) });
}
