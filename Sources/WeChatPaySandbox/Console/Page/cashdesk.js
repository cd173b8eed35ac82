// SPDX-License-Identifier: Apache-2.0
import { h } from './dom.js';
import { t } from './text.js';
import { dateTime, money } from './format.js';
import { fillPath, get, post } from './api.js';
import { failures } from './sections.js';
import { ask, choices, outcome, problem, rows, Sheet } from './sheet.js';

const names = ['code_url', 'h5_url', 'prepay_id', 'out_trade_no', 'combine_out_trade_no'];
const parameters = new URLSearchParams(location.search);
const state = { bill: null, waiting: [], ended: null, error: null, text: null, isBusy: false };

/** The parameter that a text stands for: people paste what they have. */
function nameOf(text) {
  if (/^weixin:/i.test(text)) return 'code_url';
  if (/^https?:/i.test(text)) return 'h5_url';
  return text.startsWith('wx') ? 'prepay_id' : 'out_trade_no';
}

const address = (name, value) => `/cashdesk?${new URLSearchParams({ [name]: value })}`;

/** Only the web: an address that a merchant gave must not run anything. */
function webAddress(text) {
  try { return /^https?:$/.test(new URL(text).protocol) ? text : null; } catch { return null; }
}

function content() {
  const { bill, ended, error } = state;
  if (!bill) return [
    problem(error),
    ask({ title: t('cashdeskEmpty'), hint: t('cashdeskHint'), value: state.text, open: (text) => { location.href = address(nameOf(text), text); } }),
    choices(t('unpaid'), state.waiting.map((order) => ({
      name: order.description, note: order.number, side: money(order.total, order.currency),
      href: address(order.is_combined ? 'combine_out_trade_no' : 'out_trade_no', order.number),
    }))),
  ];
  const back = webAddress(parameters.get('redirect_url'));
  const leave = back ? h('a', { class: 'button wide', href: back, rel: 'noreferrer' }, t('returnToMerchant')) : null;
  if (ended === 'paid') return [outcome({ good: true, title: t('paid'), hint: t('paidHint'), buttons: [leave] }), amount(bill), about(bill)];
  if (ended) return [
    outcome({ title: t('notPaid'), hint: failures().find(([name]) => name === ended)?.[1], buttons: [
      h('button', { class: 'button primary wide', type: 'button', on: { click: () => { state.ended = null; sheet.update(); sheet.focus(); } } }, t('tryAgain')), leave] }),
    about(bill)];
  const closed = { CLOSED: 'orderClosed', SUCCESS: 'orderPaid', REFUND: 'orderRefunded', REVOKED: 'orderClosed' }[bill.state];
  return [amount(bill), about(bill), problem(error), closed
    ? h('p', { class: 'callout warn' }, t(closed))
    : h('div', { class: 'stack' },
      h('button', { class: 'button primary wide', type: 'button', disabled: state.isBusy, on: { click: () => act('pay', {}, 'paid') } }, `${t('payNow')} ${money(bill.total, bill.currency)}`),
      bill.can_fail ? h('section', { class: 'others', 'aria-label': t('otherOutcomes') }, h('h3', null, t('otherOutcomes')),
        failures().map(([reason, label]) => h('button', { class: 'button wide', type: 'button', disabled: state.isBusy, on: { click: () => act('fail', { reason }, reason) } }, label))) : null), leave];
}

const amount = (bill) => h('section', { class: 'amount' }, h('h2', { tabindex: -1 }, bill.description), h('p', { class: 'sum num' }, money(bill.total, bill.currency)));

function about(bill) {
  return [
    rows([
      [t('payTo'), h('span', { class: 'num' }, bill.payee_name ?? `${t('merchant')} ${bill.payee}`)],
      [t('orderNumber'), h('span', { class: 'mono' }, bill.number)],
      [t('expires'), bill.state === 'NOTPAY' ? h('span', { class: 'num' }, dateTime(bill.expires_at)) : null],
    ]),
    bill.parts?.length ? h('section', { class: 'choices' }, h('h3', null, t('parts', { n: bill.parts.length })), h('ul', null, bill.parts.map((part) => h('li', null,
      h('div', null, h('span', { class: 'name' }, part.description, h('span', { class: 'muted mono' }, part.out_trade_no)), h('span', { class: 'num side' }, money(part.total, bill.currency))))))) : null,
  ];
}

async function act(name, body, ended) {
  const { bill } = state;
  const template = bill.is_combined ? `/sandbox/combined-orders/{number}/${name}` : `/sandbox/orders/{number}/${name}`;
  state.error = null;
  state.isBusy = true;
  sheet.update();
  try {
    await post(fillPath(template, bill.number), body);
    state.ended = ended;
  } catch (error) { state.error = error; }
  state.isBusy = false;
  await load();
  sheet.focus();
}

async function load() {
  // An h5_url leads to this very page: the whole address names what is paid.
  const isH5 = parameters.has('prepay_id') && parameters.has('package');
  const name = isH5 ? 'h5_url' : names.find((name) => parameters.get(name));
  const value = isH5 ? location.href : parameters.get(name);
  try {
    const query = name ? `?${new URLSearchParams({ [name]: value })}` : '';
    const reply = await get(`/sandbox/cashdesk${query}`);
    state.bill = reply.bill ?? null;
    state.waiting = reply.waiting ?? [];
  } catch (error) {
    state.error = error;
    state.text = name ? value : null;
  }
  sheet.update();
}

const sheet = new Sheet('cashdeskTitle', content);
load();
