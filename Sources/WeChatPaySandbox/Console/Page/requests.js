// SPDX-License-Identifier: Apache-2.0
import { h, icon } from './dom.js';
import { reasons } from './reasons.js';
import { language, t } from './text.js';
import { dateTime, size, timeOfDay } from './format.js';
import { copyButton, facts, part, statusBadge, textBlock } from './parts.js';

export const columns = () => [
  { label: t('status'), class: 'c-status' }, { label: t('method'), class: 'c-method' }, { label: t('path'), class: 'c-path' },
  { label: t('merchant'), class: 'c-merchant' }, { label: t('result'), class: 'c-result' }, { label: t('time'), class: 'c-time num' },
];

/** A line of the list. */
export function line(request) {
  const refused = request.verdict === 'refused';
  return {
    id: request.id,
    version: request.fault ?? '',
    tone: request.fault ? 'faulty' : refused ? 'refused' : null,
    cells: () => [
      statusBadge(request.status),
      h('span', { class: 'method' }, request.method),
      h('span', { class: 'path', title: request.path }, request.path),
      h('span', { class: 'mono muted' }, request.mchid ?? '—'),
      [
        request.fault ? h('span', { class: 'badge warn', title: t('faultApplied') }, icon('bolt'), request.fault_kind ?? request.fault) : null,
        refused ? h('span', { class: 'error-code' }, request.code) : null,
      ],
      h('time', { datetime: request.received_at, title: dateTime(request.received_at) }, timeOfDay(request.received_at)),
    ],
  };
}

/** Everything about one request. */
export function detail(request, { isRevealed, toggleReveal }) {
  const refused = request.verdict === 'refused';
  return [
    h('div', { class: 'headline' }, statusBadge(request.status), h('h2', { class: 'mono', tabindex: -1 }, `${request.method} ${request.path}`)),
    h('div', { class: 'actions' },
      h('button', { class: 'button', type: 'button', 'aria-pressed': String(isRevealed), on: { click: toggleReveal } }, icon('eye'), t(isRevealed ? 'hide' : 'reveal'))),
    request.notes ? h('div', { class: 'callout warn' }, h('strong', null, t('ignored')), request.notes.join(' ')) : null,
    request.fault ? h('div', { class: 'callout warn' }, h('strong', null, t('faultApplied')), request.fault_kind ?? request.fault) : null,
    refused ? h('div', { class: 'callout bad' }, h('strong', null, t('refusal', { code: request.code })), request.message) : null,
    request.diagnosis ? diagnosis(request.diagnosis) : null,
    facts([
      [t('time'), dateTime(request.received_at)],
      [t('businessTime'), request.business_time === request.received_at ? null : dateTime(request.business_time)],
      [t('merchant'), request.mchid ? h('span', { class: 'mono' }, request.mchid) : '—'],
      [t('operation'), request.operation ? h('span', { class: 'mono' }, request.operation) : '—'],
      [t('requestID'), h('span', { class: 'mono' }, request.id)],
    ]),
    h('h3', { class: 'group' }, t('request')),
    part(t('headers'), headers(request.request.headers)),
    part(t('body'), body(request.request), { extra: h('span', { class: 'muted num' }, size(request.request.bytes)) }),
    request.signed_message ? part(t('signedMessage'), signedMessage(request.signed_message), { open: Boolean(request.diagnosis) }) : null,
    h('h3', { class: 'group' }, t('reply')),
    part(t('replyHeaders'), headers(request.reply.headers), { open: false }),
    part(t('body'), body(request.reply), { extra: h('span', { class: 'muted num' }, size(request.reply.bytes)) }),
    request.masked ? h('p', { class: 'muted note' }, t('maskedNote')) : null,
  ];
}

function headers(list) {
  return h('dl', { class: 'headers' }, list.map(({ name, value }) => h('div', null, h('dt', null, name), h('dd', null, value))));
}

function body(message) {
  if (!message.bytes) return h('p', { class: 'muted' }, t('noBody'));
  if (message.body === null || message.body === undefined) return h('p', { class: 'muted' }, t('binary', { size: size(message.bytes) }));
  return [textBlock(message.body), message.kept < message.bytes ? h('p', { class: 'muted' }, t('cut', { size: size(message.kept) })) : null];
}

/** The message with its line feeds made visible. */
function signedMessage(text) {
  const lines = text.split('\n');
  const block = h('pre', { class: 'code', tabindex: 0 });
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1;
    if (isLast && line === '') return;
    block.append(line);
    if (!isLast) block.append(h('span', { class: 'feed', 'aria-hidden': 'true' }, '⏎'), '\n');
  });
  return [h('p', { class: 'muted' }, t('signedMessageHint')), h('div', { class: 'block' }, h('div', { class: 'tools' }, copyButton(text)), block)];
}

/** Why the signature failed: a sentence, what to do, and what differs line by line. */
function diagnosis(found) {
  const marks = { signed: ['−', 'expectedLine'], received: ['+', 'receivedLine'], same: ['', 'sameLine'] };
  const isChinese = language() === 'zh';
  const sentence = (finding) => (isChinese && reasons[finding.code]
    ? [h('p', null, reasons[finding.code]), h('p', { lang: 'en', class: 'muted' }, `${finding.summary} ${finding.advice}`)]
    : [h('p', null, finding.summary), h('p', null, finding.advice)]);
  const findings = found.findings?.length ? found.findings : [found];
  return h('section', { class: 'diagnosis', 'aria-label': t('signatureFailed') },
    h('div', { class: 'callout bad' }, h('strong', null, t('signatureFailed')), findings.map(sentence)),
    found.lines?.length ? [
      h('p', { class: 'legend muted' }, h('span', { class: 'mark signed' }, '−'), t('expectedLine'), h('span', { class: 'mark received' }, '+'), t('receivedLine')),
      h('div', { class: 'diff', role: 'table', 'aria-label': t('difference') }, found.lines.map((line, index) => h('div', { class: line.kind, role: 'row' },
        h('span', { class: 'mark', role: 'cell' }, h('span', { 'aria-hidden': 'true' }, marks[line.kind]?.[0] ?? ''), h('span', { class: 'visually-hidden' }, t(marks[line.kind]?.[1] ?? 'sameLine'))),
        h('code', { role: 'cell' }, emphasis(line, partner(found.lines, index)))))),
    ] : null);
}

/** The line that stands for the same in the other text: the n-th signed one and the n-th received one. */
function partner(lines, index) {
  const { kind } = lines[index];
  if (kind === 'same') return null;
  const place = lines.slice(0, index).filter((line) => line.kind === kind).length;
  return lines.filter((line) => line.kind === (kind === 'signed' ? 'received' : 'signed'))[place] ?? null;
}

/** A line with what differs from its partner marked. */
function emphasis(line, other) {
  const text = line.text;
  if (!other) return text;
  let start = 0;
  while (start < text.length && text[start] === other.text[start]) start += 1;
  let end = 0;
  while (end < Math.min(text.length, other.text.length) - start && text.at(-1 - end) === other.text.at(-1 - end)) end += 1;
  // A line that only lacks something has nothing to mark.
  return [text.slice(0, start), start < text.length - end ? h('mark', null, text.slice(start, text.length - end)) : null, end ? text.slice(-end) : ''];
}
