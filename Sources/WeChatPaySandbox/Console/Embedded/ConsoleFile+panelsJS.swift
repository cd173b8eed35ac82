// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/panels.js. Do not edit.

extension ConsoleFile {
    static let panelsJS = ConsoleFile(
        name: "panels.js",
        text: ##"""
            // SPDX-License-Identifier: Apache-2.0
            // Sections that are no lists of records: faults, keys, assumptions.
            import { assumptions as translated } from './assumptions.js';
            import { h, icon } from './dom.js';
            import { language, t, word } from './text.js';
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
              const button = (name, body) => h('button', { class: 'button', type: 'button', on: { click: () => send(body) } }, t(name));
              const ask = (name, fields) => h('button', { class: 'button', type: 'button', on: { click: () => form({
                title: t(name), fields, send: async (values) => { await post('/sandbox/keys', values); toast(t('done')); refresh(); },
              }) } }, t(name));
              const inPlay = (kind) => (reply.keys ?? []).filter((key) => key.kind === kind);
              return [
                h('section', { class: 'card meter' }, h('h2', null, t('meter')), h('p', { class: 'muted' }, t('meterHint')),
                  total ? [h('p', { class: 'big num' }, `${share}%`), h('meter', { min: 0, max: 100, value: share, 'aria-label': t('meter') }),
                    h('p', { class: 'muted num' }, t('meterCount', { n: meter.public_key ?? 0, total }))] : h('p', null, t('meterNone')),
                  reply.stage ? h('p', null, h('span', { class: 'muted' }, `${t('stage')}: `), h('span', { class: 'badge info' }, word(reply.stage)),
                    reply.grey_percent !== undefined && reply.grey_percent !== null ? h('span', { class: 'num' }, ` ${reply.grey_percent}%`) : null) : null),
                offers({ route: 'POST /sandbox/keys' }) ? [
                  h('div', { class: 'actions', role: 'group', 'aria-label': t('stage') },
                    button('certificatesOnly', { certificates_only: true }),
                    ask('grey', [{ name: 'grey_percent', label: t('greyHint'), type: 'number', value: reply.grey_percent ?? 10, required: true }]),
                    button('publicKeyOnly', { public_key_only: true }), button('unrestricted', { unrestricted: true })),
                  h('div', { class: 'actions', role: 'group', 'aria-label': t('keys') },
                    button('rotate', { rotate: true }), button('rotatePublicKey', { rotate_public_key: true }), button('retire', { retire_old: true }),
                    ask('probes', [
                      { name: 'reply_probe_share', label: t('replyProbes'), type: 'number', value: reply.reply_probe_share ?? 0 },
                      { name: 'notification_probe_share', label: t('notificationProbes'), type: 'number', value: reply.notification_probe_share ?? 0 }]))] : null,
                part(t('publicKey'), inPlay('public_key').map(key)),
                part(t('platformCertificate'), inPlay('certificate').map(key)),
                part(t('merchantCertificate'), facts([[t('merchant'), mono(reply.mchid)], [t('serial'), mono(reply.merchant_serial_no)]])),
                h('p', { class: 'muted note' }, t('keysHint')),
              ];
            }

            /** One of the platform's keys. */
            function key(one) {
              return facts([
                [t(one.kind === 'certificate' ? 'serial' : 'keyID'), h('span', null, mono(one.id), one.retired_at ? [' ', h('span', { class: 'badge' }, t('retired'))] : null)],
                [t('validity'), one.not_after ? `${dateTime(one.not_before)} – ${dateTime(one.not_after)}` : null],
                [t('retired'), one.retired_at ? dateTime(one.retired_at) : null],
              ]);
            }

            const mono = (text) => h('span', { class: 'mono' }, text ?? '');

            /** What the documentation leaves open. */
            export function assumptions(reply) {
              return [
                h('p', { class: 'muted lead' }, t('assumptionsHint')),
                h('ul', { class: 'cards' }, (reply.assumptions ?? []).map(({ id, text }) => {
                  const own = language() === 'zh' && Object.hasOwn(translated, id) ? translated[id] : null;
                  return h('li', { class: 'card' }, h('div', null, own ? h('p', null, own) : h('p', { lang: 'en' }, text), h('span', { class: 'wire' }, id)));
                })),
              ];
            }

            """##
    )
}
