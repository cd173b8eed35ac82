// SPDX-License-Identifier: Apache-2.0
// What each kind of record is called, how a line of it looks and what can be done with it.
import { h } from './dom.js';
import { t, word } from './text.js';
import { dateTime, money, timeOfDay } from './format.js';
import { stateBadge } from './parts.js';

const mono = (text) => h('span', { class: 'mono' }, text ?? '');
const time = (text) => h('time', { class: 'num', datetime: text, title: dateTime(text) }, text ? timeOfDay(text) : '');
const amount = (fen, currency) => h('span', { class: 'num', title: `${fen}` }, money(fen, currency));

const column = {
  state: () => ({ label: t('state'), class: 'c-state' }),
  number: () => ({ label: t('number'), class: 'c-path' }),
  text: () => ({ label: t('description'), class: 'c-text' }),
  amount: () => ({ label: t('amount'), class: 'c-amount' }),
  time: () => ({ label: t('time'), class: 'c-time' }),
};

/** An account in words: `merchant:1900000109`. */
export function accountName(text) {
  const [kind, id] = String(text).split(/:(.*)/);
  const name = { merchant: 'merchantAccount', frozen: 'frozenAccount', transit: 'transitAccount', user: 'userAccount', fees: 'feesAccount', outside: 'outsideAccount' }[kind];
  return name ? t(name, { id }) : text;
}

/**
 * The sections that hold records. `kinds` are the event stream's names, `to` the routes of actions: one without a route
 * of the sandbox's is not offered.
 */
export const sections = [
  {
    name: 'contracts', kinds: ['contract'], key: 'out_contract_code', hint: 'noContracts',
    columns: () => [column.state(), column.number(), column.text(), column.time()],
    cells: (r) => [stateBadge(r.state), mono(r.out_contract_code), mono(r.individual_auth_id ?? ''), time(r.changed_at)],
    actions: [
      { name: 'launch', route: 'POST /sandbox/contracts/{out_contract_code}/launch', when: (r) => r.state === 'open' },
      {
        name: 'sign', route: 'POST /sandbox/contracts/{out_contract_code}/sign', primary: true,
        when: (r) => r.state === 'launched' || (r.state === 'open' && r.is_mini_program),
        fields: (r) => [
          r.openid ? null : { name: 'openid', label: t('payer'), hint: t('optional') },
          r.checks_real_name ? { name: 'real_name', label: t('realName'), hint: `${t('signOther')}; ${t('optional')}` } : null,
          r.checks_real_name ? { name: 'cred_id', label: t('credID'), hint: `${t('signOther')}; ${t('optional')}` } : null,
        ],
      },
      { name: 'decline', route: 'POST /sandbox/contracts/{out_contract_code}/decline', when: (r) => r.state === 'open' || r.state === 'launched' },
      { name: 'revoke', route: 'POST /sandbox/contracts/{out_contract_code}/revoke', danger: true, when: (r) => r.state === 'authorized' },
      { name: 'openSigning', link: (r) => `/signing?pre_entrustweb_id=${encodeURIComponent(r.pre_entrustweb_id)}`, when: (r) => r.state === 'open' || r.state === 'launched' },
    ],
  },
  {
    name: 'orders', kinds: ['order'], key: 'out_trade_no', hint: 'noOrders',
    columns: () => [column.state(), column.number(), column.text(), column.amount(), column.time()],
    cells: (r) => [stateBadge(r.state), mono(r.out_trade_no), r.description, amount(r.total, r.currency), time(r.created_at)],
    actions: [
      {
        name: 'pay', route: 'POST /sandbox/orders/{out_trade_no}/pay', primary: true, when: (r) => isOpen(r) && !r.combine_out_trade_no,
        fields: (r) => (r.openid ? [] : [{ name: 'openid', label: t('payer'), hint: t('optional') }]),
      },
      { name: 'openCashdesk', link: (r) => `/cashdesk?out_trade_no=${encodeURIComponent(r.out_trade_no)}`, when: (r) => isOpen(r) && !r.combine_out_trade_no },
      {
        name: 'failPayment', route: 'POST /sandbox/orders/{out_trade_no}/fail', when: (r) => isOpen(r) && !r.combine_out_trade_no,
        fields: () => [{ name: 'reason', label: t('failReason'), type: 'radio', value: 'insufficient_balance', options: failures() }],
      },
      { name: 'closeOrder', route: 'POST /sandbox/orders/{out_trade_no}/close', danger: true, when: (r) => r.state === 'NOTPAY' && !r.combine_out_trade_no },
      {
        name: 'refund', route: 'POST /sandbox/orders/{out_trade_no}/refund', when: (r) => ['SUCCESS', 'REFUND'].includes(r.state) && r.refunded < r.total,
        fields: (r) => [
          { name: 'amount', label: t('refundAmount'), type: 'number', value: r.total - r.refunded, required: true },
        ],
      },
    ],
    related: (r) => [['refunds', r.out_trade_no], ['profit-sharings', r.transaction_id], ['ledger', r.out_trade_no], ['notifications', r.out_trade_no]],
  },
  {
    name: 'combined-orders', kinds: ['combined_order'], key: 'combine_out_trade_no', hint: 'noOrders',
    columns: () => [column.state(), column.number(), column.text(), column.time()],
    cells: (r) => [h('span', { class: 'badge' }, word(r.combine_transaction_id ? 'SUCCESS' : 'NOTPAY')), mono(r.combine_out_trade_no), (r.out_trade_nos ?? []).join(', '), time(r.created_at)],
    actions: [
      { name: 'pay', route: 'POST /sandbox/combined-orders/{combine_out_trade_no}/pay', primary: true, when: (r) => !r.combine_transaction_id },
      { name: 'openCashdesk', link: (r) => `/cashdesk?combine_out_trade_no=${encodeURIComponent(r.combine_out_trade_no)}`, when: (r) => !r.combine_transaction_id },
    ],
    related: (r) => [['orders', r.combine_out_trade_no]],
  },
  {
    name: 'refunds', kinds: ['refund'], key: 'out_refund_no', hint: 'noRefunds',
    columns: () => [column.state(), column.number(), column.text(), column.amount(), column.time()],
    cells: (r) => [stateBadge(r.state), mono(r.out_refund_no), mono(r.out_trade_no), amount(r.amount, r.currency), time(r.created_at)],
    actions: [
      { name: 'settleRefund', route: 'POST /sandbox/refunds/{out_refund_no}/complete', primary: true, when: (r) => r.state === 'PROCESSING' },
      {
        name: 'failRefund', route: 'POST /sandbox/refunds/{out_refund_no}/fail', when: (r) => r.state === 'PROCESSING',
        fields: () => [{ name: 'outcome', label: t('refundOutcome'), type: 'radio', value: 'abnormal', options: [['abnormal', t('refundAbnormal')], ['closed', t('refundClosed')]] }],
      },
    ],
    related: (r) => [['orders', r.out_trade_no], ['ledger', r.out_refund_no], ['notifications', r.out_refund_no]],
  },
  {
    name: 'profit-sharings', kinds: ['profit_sharing'], key: 'out_order_no',
    columns: () => [column.state(), column.number(), column.text(), column.amount(), column.time()],
    cells: (r) => [stateBadge(r.state), mono(r.out_order_no), mono(r.out_trade_no), amount(sum(r.receivers)), time(r.created_at)],
    actions: [{
      name: 'failShare', route: 'POST /sandbox/profit-sharings/{out_order_no}/fail', when: (r) => r.state === 'PROCESSING',
      fields: () => [{ name: 'account', label: t('receiver'), required: true }, { name: 'reason', label: t('failReason'), type: 'select', value: 'ACCOUNT_ABNORMAL', options: reasons(['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK', 'RECEIVER_REAL_NAME_NOT_VERIFIED', 'NO_AUTH', 'RECEIVER_RECEIPT_LIMIT', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST']) }],
    }],
    related: (r) => [['orders', r.out_trade_no], ['profit-sharing-returns', r.out_order_no], ['ledger', r.out_order_no]],
  },
  {
    name: 'profit-sharing-returns', kinds: ['profit_sharing_return'], key: 'out_return_no',
    columns: () => [column.state(), column.number(), column.text(), column.amount(), column.time()],
    cells: (r) => [stateBadge(r.result), mono(r.out_return_no), mono(r.out_order_no), amount(r.amount), time(r.created_at)],
    actions: [{
      name: 'failReturn', route: 'POST /sandbox/profit-sharing-returns/{out_return_no}/fail', when: (r) => r.result === 'PROCESSING',
      fields: () => [{ name: 'reason', label: t('failReason'), type: 'select', value: 'ACCOUNT_ABNORMAL', options: reasons(['ACCOUNT_ABNORMAL', 'BALANCE_NOT_ENOUGH', 'TIME_OUT_CLOSED', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST']) }],
    }],
    related: (r) => [['profit-sharings', r.out_order_no], ['ledger', r.out_return_no]],
  },
  {
    name: 'settlements', kinds: ['settlement'], key: 'out_settle_batch_no',
    columns: () => [column.state(), column.number(), column.text(), column.amount(), column.time()],
    cells: (r) => [stateBadge(r.state), mono(r.out_settle_batch_no), r.description, amount(sum(r.details)), time(r.created_at)],
    actions: [],
    related: (r) => [['ledger', r.out_settle_batch_no], ['notifications', r.out_settle_batch_no]],
  },
  {
    name: 'transfers', kinds: ['transfer'], key: 'out_bill_no',
    columns: () => [column.state(), column.number(), column.text(), column.amount(), column.time()],
    cells: (r) => [stateBadge(r.state), mono(r.out_bill_no), r.remark, amount(r.amount), time(r.created_at)],
    actions: [
      {
        name: 'confirmTransfer', route: 'POST /sandbox/transfers/{out_bill_no}/confirm', primary: true, when: (r) => r.state === 'WAIT_USER_CONFIRM',
        fields: (r) => (r.user_name ? [{ name: 'name', label: t('realName'), hint: `${t('signOther')}; ${t('optional')}` }] : []),
      },
      {
        name: 'failTransfer', route: 'POST /sandbox/transfers/{out_bill_no}/fail', when: (r) => ['ACCEPTED', 'WAIT_USER_CONFIRM', 'PROCESSING', 'TRANSFERING'].includes(r.state),
        fields: () => [{ name: 'reason', label: t('failReason'), value: 'PAYEE_ACCOUNT_ABNORMAL' }],
      },
    ],
    related: (r) => [['ledger', r.out_bill_no], ['notifications', r.out_bill_no]],
  },
  {
    name: 'transfer-batches', kinds: ['transfer_batch'], key: 'out_batch_no',
    columns: () => [column.state(), column.number(), column.text(), column.amount(), column.time()],
    cells: (r) => [stateBadge(r.status), mono(r.out_batch_no), r.batch_name, amount(r.total_amount), time(r.created_at)],
    actions: [{
      name: 'failTransfer', route: 'POST /sandbox/transfer-batches/{out_batch_no}/fail', when: (r) => !['FINISHED', 'CLOSED'].includes(r.status),
      fields: (r) => [{ name: 'out_detail_no', label: t('number'), type: 'select', options: reasons(r.details.map((detail) => detail.out_detail_no)) }, { name: 'reason', label: t('failReason'), value: 'ACCOUNT_FROZEN' }],
    }],
    related: (r) => [['ledger', r.out_batch_no]],
  },
  {
    name: 'entrusts', kinds: ['entrust'], key: 'out_contract_code',
    columns: () => [column.state(), column.number(), column.text(), column.time()],
    cells: (r) => [stateBadge(r.state), mono(r.out_contract_code), [word(r.product), r.contract_id ? ' · ' : '', mono(r.contract_id ?? '')], time(r.signed_at ?? r.opened_at)],
    actions: [
      {
        name: 'sign', route: 'POST /sandbox/entrusts/{out_contract_code}/sign', primary: true, when: (r) => r.state === 'open',
        fields: (r) => (r.openid ? [] : [{ name: 'openid', label: t('signer'), hint: t('optional') }]),
      },
      { name: 'openSigning', link: (r) => `/signing?pre_entrustweb_id=${encodeURIComponent(r.pre_entrustweb_id)}`, when: (r) => r.state === 'open' },
      { name: 'decline', route: 'POST /sandbox/entrusts/{out_contract_code}/decline', when: (r) => r.state === 'open' },
      { name: 'refuseDebits', route: 'POST /sandbox/entrusts/{out_contract_code}/debits', values: { refuse: true }, when: (r) => r.state === 'signed' && !r.refuses_debits },
      { name: 'allowDebits', route: 'POST /sandbox/entrusts/{out_contract_code}/debits', values: { refuse: false }, when: (r) => r.state === 'signed' && r.refuses_debits },
      { name: 'terminate', route: 'POST /sandbox/entrusts/{out_contract_code}/terminate', danger: true, when: (r) => r.state === 'signed' },
    ],
    related: (r) => [['orders', r.contract_id], ['notifications', r.out_contract_code]],
  },
  {
    name: 'accounts', kinds: ['account'], key: 'account',
    columns: () => [{ label: t('account'), class: 'c-path' }, { label: t('balance'), class: 'c-amount' }],
    cells: (r) => [accountName(r.account), amount(r.balance)],
    title: (r) => accountName(r.account),
    actions: [{
      name: 'deposit', route: 'POST /sandbox/deposit', when: (r) => r.account.startsWith('merchant:'),
      fields: (r) => [{ name: 'amount', label: t('depositAmount'), type: 'number', value: 100000, required: true }, { name: 'mchid', label: t('merchant'), value: r.account.slice(9) }],
    }],
    related: (r) => [['ledger', r.account]],
    note: (records) => t('sumZero', { sum: money(records.reduce((sum, record) => sum + record.balance, 0)) }),
  },
  {
    name: 'ledger', kinds: ['ledger_entry'], key: 'id',
    columns: () => [{ label: t('reason'), class: 'c-state' }, { label: t('from'), class: 'c-text' }, { label: t('to'), class: 'c-text' }, column.amount(), column.time()],
    cells: (r) => [h('span', { class: 'badge' }, word(r.reason)), accountName(r.from), accountName(r.to), amount(r.amount), time(r.at)],
    actions: [],
  },
  {
    name: 'notifications', kinds: ['notification'], key: 'notification_id', hint: 'noNotifications',
    columns: () => [column.state(), column.number(), column.text(), column.time()],
    cells: (r) => [stateBadge(r.state), mono(r.event_type), mono(r.subject), time(r.created_at)],
    title: (r) => r.event_type,
    actions: [{ name: 'resend', route: 'POST /sandbox/notifications/{notification_id}/resend', primary: true, when: () => true, done: 'resent' }],
  },
];

const sum = (parts) => (parts ?? []).reduce((total, part) => total + part.amount, 0);
const reasons = (names) => names.map((name) => [name, name]);

function isOpen(r) { return ['NOTPAY', 'USERPAYING'].includes(r.state); }

/** How a payment fails. */
export const failures = () => [['insufficient_balance', t('failBalance')], ['wrong_password', t('failPassword')], ['cancelled', t('failCancel')]];

/** Members that lead to another section. */
export const links = {
  out_trade_no: 'orders', combine_out_trade_no: 'combined-orders', out_refund_no: 'refunds', out_order_no: 'profit-sharings',
  out_bill_no: 'transfers', from: 'accounts', to: 'accounts',
};

/** Members that hold money, in fen. */
export const amounts = new Set(['total', 'amount', 'refunded', 'shared', 'balance', 'from_balance', 'to_balance', 'total_amount']);

/** Members that nobody reads: they serve the sandbox. */
export const hidden = new Set(['fingerprint', 'attempts', 'attempt_count', 'resource', 'former_prepays', 'h5_package', 'shared_with_others', 'fee_taken_again', 'sharing_count', 'is_put_off', 'is_resent', 'is_probe_settled', 'scheduled_attempts', 'associated_data']);
