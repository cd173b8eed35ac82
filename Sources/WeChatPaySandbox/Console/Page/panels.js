// SPDX-License-Identifier: Apache-2.0
// Sections that are no lists of records: faults, keys, assumptions.
import { h, icon } from './dom.js';
import { language, t } from './text.js';
import { dateTime } from './format.js';
import { empty, facts, part } from './parts.js';
import { explain, form, toast } from './dialogs.js';
import { post, remove } from './api.js';

/** Faults that are set, and the form that sets one. */
export function faults(reply, { offers, refresh }) {
  const list = reply.faults ?? [];
  const nameOf = (name) => { const kind = reply.kinds?.find((kind) => kind.kind === name); return kind?.[language()] ?? name; };
  const act = async (work) => { try { await work(); refresh(); } catch (error) { toast(explain(error), true); } };
  return [
    h('div', { class: 'actions' },
      offers({ route: 'POST /sandbox/faults' }) ? h('button', { class: 'button primary', type: 'button', on: { click: () => addFault(reply, refresh) } }, icon('plus'), t('addFault')) : null,
      list.length ? [
        h('button', { class: 'button', type: 'button', on: { click: () => act(() => post('/sandbox/faults/restart')) } }, t('replayFaults')),
        h('button', { class: 'button danger', type: 'button', on: { click: () => act(() => remove('/sandbox/faults')) } }, t('removeAll'))] : null),
    list.length === 0 ? empty(t('noFaults'), t('noFaultsHint')) : h('ul', { class: 'cards' }, list.map((fault) => h('li', { class: 'card' },
      h('div', null, h('strong', null, nameOf(fault.kind)), ' ', h('span', { class: 'wire' }, fault.kind),
        h('div', { class: 'mono muted wrap' }, [fault.method, fault.path ?? (fault.event_type ? null : t('everyPath')), fault.event_type, fault.merchant,
          fault.status, fault.code, fault.seconds !== undefined ? `${fault.seconds} s` : null, fault.bytes !== undefined ? `${fault.bytes} B` : null].filter(Boolean).join(' · ')),
        h('div', { class: 'muted num' }, [fault.probability < 1 ? `p = ${fault.probability}` : null, fault.every > 1 ? t('faultEveryN', { n: fault.every }) : null,
          fault.times !== undefined ? t('left', { n: Math.max(0, fault.times - fault.applied) }) : t('always'),
          t('times', { n: fault.applied, of: fault.matched })].filter(Boolean).join(' · '))),
      h('button', { class: 'button', type: 'button', on: { click: () => act(() => remove(`/sandbox/faults/${encodeURIComponent(fault.id)}`)) } }, t('removeFault'))))),
    reply.seed !== undefined ? h('p', { class: 'muted note' }, t('faultSeed', { seed: reply.seed })) : null,
  ];
}

function addFault(reply, refresh) {
  const kinds = reply.kinds ?? [];
  const zh = language() === 'zh';
  form({
    title: t('addFault'), confirm: t('addFault'),
    fields: [
      { name: 'kind', label: t('faultKind'), type: 'select', value: kinds[0]?.kind, options: kinds.map((kind) => [kind.kind, zh ? kind.zh : kind.en]) },
      { name: 'path', label: t('faultPath'), hint: t('faultPathHint') },
      { name: 'method', label: t('faultMethod'), type: 'select', value: '', options: [['', t('any')], ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((name) => [name, name])] },
      { name: 'event_type', label: t('faultEvent'), hint: t('faultEventHint') },
      { name: 'times', label: t('faultCount'), type: 'number', value: 1, hint: t('faultCountHint') },
      { name: 'probability', label: t('faultProbability'), type: 'number', hint: t('optional') },
      { name: 'more', label: t('faultMore'), type: 'json', hint: t('faultMoreHint') },
    ],
    send: async ({ more, ...values }) => {
      if (!/^notification/.test(values.kind)) delete values.event_type;
      await post('/sandbox/faults', { ...values, ...more });
      toast(t('faultAdded'));
      refresh();
    },
  });
}

/** Keys in play, and how far a migration to the public key has come. */
export function keys(reply, { offers, refresh }) {
  const meter = reply.meter ?? {};
  const total = (meter.public_key ?? 0) + (meter.certificate ?? 0) + (meter.none ?? 0);
  const share = total ? Math.round(1000 * (meter.public_key ?? 0) / total) / 10 : 0;
  const send = async (body) => { try { await post('/sandbox/keys', body); toast(t('done')); refresh(); } catch (error) { toast(explain(error), true); } };
  const changes = offers({ route: 'POST /sandbox/keys' });
  return [
    h('section', { class: 'card meter' }, h('h2', null, t('meter')), h('p', { class: 'muted' }, t('meterHint')),
      total ? [h('p', { class: 'big num' }, `${share}%`), h('meter', { min: 0, max: 100, value: share, 'aria-label': t('meter') }), h('p', { class: 'muted num' }, t('meterCount', { n: meter.public_key ?? 0, total }))] : h('p', null, t('meterNone'))),
    changes ? h('div', { class: 'actions' },
      h('button', { class: 'button', type: 'button', on: { click: () => form({
        title: t('grey'), fields: [{ name: 'grey_percent', label: t('greyHint'), type: 'number', value: reply.grey_percent ?? 0, required: true }],
        send: async (values) => { await post('/sandbox/keys', values); refresh(); },
      }) } }, t('grey')),
      h('button', { class: 'button', type: 'button', on: { click: () => send({ rotate: true }) } }, t('rotate')),
      h('button', { class: 'button', type: 'button', on: { click: () => send({ public_key_only: true }) } }, t('publicKeyOnly'))) : null,
    part(t('publicKey'), facts([[t('keyID'), mono(reply.public_key_id)]])),
    part(t('platformCertificate'), (reply.platform_certificates ?? []).map((certificate) => facts([
      [t('serial'), mono(certificate.serial_no)], [t('time'), `${dateTime(certificate.effective_time)} – ${dateTime(certificate.expire_time)}`]]))),
    part(t('merchantCertificate'), facts([[t('merchant'), mono(reply.mchid)], [t('serial'), mono(reply.merchant_serial_no)]])),
    h('p', { class: 'muted note' }, t('keysHint')),
  ];
}

const mono = (text) => h('span', { class: 'mono' }, text ?? '');

/** What the documentation leaves open. */
export function assumptions(reply) {
  return [
    h('p', { class: 'muted lead' }, t('assumptionsHint')),
    h('ul', { class: 'cards' }, (reply.assumptions ?? []).map(({ id, text }) => h('li', { class: 'card' },
      h('div', null, h('p', { lang: 'en' }, text), h('span', { class: 'wire' }, id))))),
    language() === 'zh' ? h('p', { class: 'muted note' }, '以上说明以英文提供。') : null,
  ];
}
