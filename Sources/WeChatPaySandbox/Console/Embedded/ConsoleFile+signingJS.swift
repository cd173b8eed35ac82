// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/signing.js. Do not edit.

extension ConsoleFile {
    static let signingJS = ConsoleFile(
        name: "signing.js",
        text: ##"""
            // SPDX-License-Identifier: Apache-2.0
            import { h } from './dom.js';
            import { t, word } from './text.js';
            import { dateTime } from './format.js';
            import { fillPath, get, post } from './api.js';
            import { ask, choices, outcome, problem, rows, Sheet } from './sheet.js';

            const state = { session: null, waiting: [], error: null, text: null, isOther: false, isBusy: false, query: null };

            const address = (text) => `/signing?${new URLSearchParams(text.includes('=') ? { query: text } : { pre_entrustweb_id: text })}`;

            function content() {
              const { session, error } = state;
              if (!session) return [
                problem(error),
                ask({ title: t('signingEmpty'), hint: t('signingHint'), value: state.text, open: (text) => { location.href = address(text); } }),
                choices(t('unsigned'), state.waiting.map((waiting) => ({ name: waiting.number, note: word(waiting.state), href: address(waiting.pre_entrustweb_id) }))),
              ];
              const ends = { authorized: ['signed', 'signedHint', true], signed: ['signed', 'signedHint', true], declined: ['declined'], revoked: ['revoked'], terminated: ['revoked'] }[session.state];
              if (ends) return [outcome({ title: t(ends[0]), hint: ends[1] ? t(ends[1]) : null, good: ends[2] }), about(session)];
              const isEntrust = session.kind === 'entrust';
              return [
                h('section', { class: 'amount' }, h('h2', { tabindex: -1 }, t(isEntrust ? 'entrustAsk' : 'signingAsk', { merchant: session.merchant_name ?? `${t('merchant')} ${session.mchid}` }))),
                h('ul', { class: 'grants' }, isEntrust ? null : h('li', null, t('signingPermission')), session.checks_real_name ? h('li', null, t('signingRealName')) : null),
                about(session), problem(error),
                session.state === 'open' && session.needs_launch ? [
                  h('p', { class: 'callout warn' }, h('strong', null, t('openFirst')), session.launch_by ? t('openLimit', { time: dateTime(session.launch_by) }) : null),
                  h('button', { class: 'button primary wide', type: 'button', disabled: state.isBusy, on: { click: () => act('launch', {}) } }, t('launch'))]
                  : agreement(session),
              ];
            }

            function agreement(session) {
              const person = session.checks_real_name ? identity() : null;
              return h('form', { class: 'stack', on: { submit: (event) => { event.preventDefault(); act('sign', person?.read() ?? {}); } } },
                person?.element,
                h('button', { class: 'button primary wide', type: 'submit', disabled: state.isBusy }, t('agree')),
                h('button', { class: 'button wide', type: 'button', disabled: state.isBusy, on: { click: () => act('decline', {}) } }, t('refuse')));
            }

            /** Who signs, where the real name is checked. */
            function identity() {
              const name = h('input', { class: 'input', id: 'real-name', autocomplete: 'off' });
              const number = h('input', { class: 'input', id: 'cred-id', autocomplete: 'off', spellcheck: 'false' });
              const fields = h('div', { class: 'fields', hidden: !state.isOther },
                h('label', { for: 'real-name' }, t('realName')), name, h('label', { for: 'cred-id' }, t('credID')), number);
              const choice = (value, label) => h('label', { class: 'choice' }, h('input', { type: 'radio', name: 'person', checked: state.isOther === value, on: { change: () => { state.isOther = value; fields.hidden = !value; } } }), label);
              return {
                element: h('fieldset', null, h('legend', null, t('signAs')), choice(false, t('signSame')), choice(true, t('signOther')), fields),
                read: () => (state.isOther ? { real_name: name.value.trim(), cred_id: number.value.trim() } : {}),
              };
            }

            const about = (session) => rows([
              [t('merchant'), h('span', { class: 'num' }, session.mchid)],
              ['AppID', session.appid ? h('span', { class: 'mono' }, session.appid) : null],
              [t('number'), h('span', { class: 'mono' }, session.number)],
            ]);

            async function act(name, body) {
              const { session } = state;
              const template = session.kind === 'entrust' ? `/sandbox/entrusts/{number}/${name}` : `/sandbox/contracts/{number}/${name}`;
              state.error = null;
              state.isBusy = true;
              sheet.update();
              try { await post(fillPath(template, session.number), body); } catch (error) { state.error = error; }
              state.isBusy = false;
              await load(session.pre_entrustweb_id);
              sheet.focus();
            }

            async function load(id) {
              try {
                const reply = await get(`/sandbox/signing${id ? `?${new URLSearchParams({ pre_entrustweb_id: id })}` : ''}`);
                state.session = reply.session ?? null;
                state.waiting = reply.waiting ?? [];
              } catch (error) { state.error = error; state.text = id; }
              sheet.update();
            }

            /** An app hands WeChat a query: what it signs is checked as WeChat checks it. */
            async function open() {
              const parameters = new URLSearchParams(location.search);
              // The invocation is the page's own query, or one of its members where it was pasted.
              const query = parameters.get('query') ?? (parameters.has('package') && parameters.has('signature') ? location.search.slice(1) : null);
              if (!query) return load(parameters.get('pre_entrustweb_id'));
              try {
                const reply = await post('/sandbox/contracts/launch', { query });
                // The invocation opens WeChat once: a reload of the page shows the session it opened.
                history.replaceState(null, '', `/signing?${new URLSearchParams({ pre_entrustweb_id: reply.pre_entrustweb_id })}`);
                return load(reply.pre_entrustweb_id);
              } catch (error) {
                state.error = error;
                state.text = query;
                return load(null);
              }
            }

            const sheet = new Sheet('signingTitle', content);
            open();

            """##
    )
}
