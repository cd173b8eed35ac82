// SPDX-License-Identifier: Apache-2.0

// Written by dev/embed-console from Page/text.js. Do not edit.

extension ConsoleFile {
    static let textJS = ConsoleFile(
        name: "text.js",
        text: ##"""
            // SPDX-License-Identifier: Apache-2.0
            // Every sentence of the pages, English first. A pair cannot lack a language.
            import { settings } from './dom.js';

            const texts = {
              title: ['WeChat Pay sandbox', '微信支付沙箱'],
              skip: ['Skip to content', '跳到主要内容'],
              merchant: ['Merchant', '商户号'],
              live: ['Live', '实时'],
              lost: ['Reconnecting…', '正在重新连接…'],
              connecting: ['Connecting…', '正在连接…'],
              sections: ['Sections', '栏目'],
              language: ['中文', 'EN'],
              languageLabel: ['切换到中文', 'Switch to English'],
              themeDark: ['Switch to dark', '切换到深色'],
              themeLight: ['Switch to light', '切换到浅色'],
              help: ['Keyboard', '键盘操作'],
              close: ['Close', '关闭'],
              cancel: ['Cancel', '取消'],
              back: ['Back to the list', '返回列表'],
              copy: ['Copy', '复制'],
              copied: ['Copied', '已复制'],
              loading: ['Loading…', '正在加载…'],
              older: ['Show older ones', '显示更早的记录'],
              unreachable: ['The sandbox cannot be reached. Is it still running?', '无法连接沙箱，请确认它仍在运行。'],
              shownOf: ['{shown} of {total}', '显示 {shown} / 共 {total}'],
              beijing: ['Times are Beijing time (UTC+8)', '时间均为北京时间（UTC+8）'],
              yes: ['yes', '是'], no: ['no', '否'],
              gone: ['This record is not there (any more).', '此记录不存在，或已被清除。'],
              chooseHint: ['Choose a line to see everything about it.', '选择一行查看详情。'],
              done: ['Done', '已完成'],
              skipConsole: ['Open the cash desk', '打开收银台'],

              // Sections
              requests: ['Requests', '请求'],
              contracts: ['Payee contracts', '个人收款方签约'],
              orders: ['Orders', '订单'],
              'combined-orders': ['Combined orders', '合单'],
              refunds: ['Refunds', '退款'],
              'profit-sharings': ['Profit sharing', '分账'],
              'profit-sharing-returns': ['Sharing returns', '分账回退'],
              transfers: ['Transfers', '商家转账'],
              entrusts: ['Entrusted contracts', '委托代扣签约'],
              accounts: ['Ledger', '资金账户'],
              ledger: ['Entries', '资金流水'],
              notifications: ['Notifications', '回调通知'],
              faults: ['Faults', '故障注入'],
              keys: ['Keys', '密钥与证书'],
              assumptions: ['Assumptions', '约定说明'],
              play: ['Play the user', '扮演用户'],
              cashdesk: ['Cash desk', '收银台'],
              signing: ['Signing page', '签约页'],

              // Requests
              filter: ['Filter', '筛选'],
              filterRequests: ['Path, number, code…', '路径、单号、错误码…'],
              filterRecords: ['Number, state…', '单号、状态…'],
              all: ['All', '全部'],
              succeeded: ['Answered', '成功'],
              refused: ['Refused', '被拒绝'],
              faulty: ['With a fault', '注入故障'],
              show: ['Show', '显示'],
              method: ['Method', '方法'], path: ['Path', '路径'], status: ['Status', '状态码'], time: ['Time', '时间'],
              result: ['Result', '结果'], operation: ['Operation', '接口'], businessTime: ['Business time', '业务时间'],
              requestID: ['Request-ID', '请求编号（Request-ID）'],
              noRequests: ['No request yet', '还没有请求'],
              noRequestsHint: ['Point a client at {url} and its calls appear here, each with what it signed.', '让客户端请求 {url}，每次调用及其签名内容都会出现在这里。'],
              noMatch: ['Nothing matches the filter', '没有符合条件的记录'],
              request: ['Request', '请求'], reply: ['Reply', '应答'],
              headers: ['Headers', '请求头'], replyHeaders: ['Headers', '应答头'],
              body: ['Body', '报文主体'], noBody: ['No body.', '无报文主体。'],
              binary: ['Not text; {size}.', '非文本内容，{size}。'],
              cut: ['Only the first {size} are kept.', '仅保留前 {size}。'],
              formatted: ['Formatted', '格式化'], raw: ['As sent', '原文'],
              reveal: ['Show sensitive values', '显示敏感信息'],
              hide: ['Mask sensitive values', '隐藏敏感信息'],
              maskedNote: ['Names, numbers of identity cards, openids and the like are masked.', '姓名、证件号、openid 等敏感信息已隐藏。'],
              signedMessage: ['Signed message', '待签名串'],
              signedMessageHint: ['Exactly what the signature covers; ⏎ marks each line feed.', '签名所覆盖的完整内容，⏎ 表示换行符。'],
              signatureFailed: ['Why the signature failed', '验签失败的原因'],
              expectedLine: ['signed by the client', '客户端所签内容'],
              receivedLine: ['as received', '实际收到的内容'],
              sameLine: ['same', '相同'],
              difference: ['Line by line', '逐行对比'],
              refusal: ['Refused with {code}', '以 {code} 拒绝'],
              faultApplied: ['A fault was injected', '此次应答注入了故障'],
              lostReply: ['no reply', '无应答'],

              // Clock
              clock: ['Clock', '时钟'],
              clockNow: ['Business time', '业务时间'],
              clockAhead: ['{span} ahead', '快 {span}'],
              clockSame: ['as the wall clock', '与系统时间一致'],
              clockHint: ['Orders, bills and repeated notifications live on this time. Signatures keep to the wall clock.', '订单、账单和通知重试使用业务时间；签名仍使用系统时间。'],
              advance: ['Advance', '快进'],
              advanceBy: ['Advance by', '快进时长'],
              advanceHint: ['For example 90s, 15m, 2h, 1d 2h', '例如 90s、15m、2h、1d 2h'],
              advanceBad: ['Write a length of time such as 15m or 2h.', '请输入时长，例如 15m 或 2h。'],
              nextEvent: ['To the next event', '快进到下一个事件'],
              nextEventIs: ['Next: {what} at {time}', '下一个事件：{what}，{time}'],
              noNextEvent: ['Nothing is waiting.', '没有等待中的事件。'],
              advanced: ['The clock shows {time} now', '时钟已到 {time}'],
              m1: ['1 min', '1 分钟'], m15: ['15 min', '15 分钟'], h2: ['2 h', '2 小时'], d1: ['1 day', '1 天'],

              // Records
              actions: ['Actions', '操作'],
              none: ['None yet', '暂无记录'],
              noContracts: ['They begin with a pre-sign call (预签约).', '由预签约接口创建。'],
              noOrders: ['They begin with a prepay call (下单).', '由下单接口创建。'],
              noRefunds: ['They begin with a refund call (申请退款), or with the refund button of an order.', '由申请退款接口创建，也可在订单中点击“退款”。'],
              noNotifications: ['They come when something changes that has a notify_url.', '当带有 notify_url 的业务状态变化时产生。'],
              related: ['Related', '关联记录'],
              attempts: ['Attempts', '投递记录'],
              noAttempts: ['Not tried yet.', '尚未投递。'],
              atCashdesk: ['At the cash desk', '收银台操作记录'],
              attempt: ['Attempt {n}', '第 {n} 次'],
              probe: ['signature probe', '签名探测'],
              resource: ['What is encrypted', '加密前的内容'],
              answered: ['Answer', '商户应答'],
              balance: ['Balance', '余额'], account: ['Account', '账户'],
              merchantAccount: ['Basic account of {id}', '商户 {id} 基本账户'],
              frozenAccount: ['Waiting to be shared, {id}', '商户 {id} 待分账'],
              userAccount: ['User {id}', '用户 {id}'],
              feesAccount: ['Fees', '手续费'],
              outsideAccount: ['Banks', '银行'],
              sumZero: ['The sum of all accounts is {sum}.', '全部账户合计 {sum}。'],
              from: ['From', '付出'], to: ['To', '收入'], reason: ['Reason', '业务类型'], amount: ['Amount', '金额'],
              state: ['State', '状态'], number: ['Number', '单号'], description: ['Description', '描述'],

              // Actions
              launch: ['Open WeChat', '拉起微信'],
              sign: ['Sign', '同意签约'],
              signAs: ['Who signs', '签约人'],
              signSame: ['The person that was submitted', '与商户提交的实名信息一致'],
              signOther: ['Somebody else', '其他人'],
              realName: ['Name', '姓名'], credID: ['Number of the identity card', '身份证号'],
              decline: ['Decline', '拒绝签约'],
              revoke: ['Revoke', '解除授权'],
              terminate: ['Terminate', '解约'],
              pay: ['Pay', '支付'],
              failPayment: ['Fail the payment', '支付失败'],
              closeOrder: ['Close', '关闭订单'],
              refund: ['Refund', '退款'],
              refundAmount: ['Amount in fen', '退款金额（分）'],
              refundReason: ['Reason', '退款原因'],
              confirmTransfer: ['User confirms', '用户确认收款'],
              failTransfer: ['Fail the transfer', '转账失败'],
              settleRefund: ['Refund arrives', '退款到账'],
              failRefund: ['Refund is abnormal', '退款异常'],
              refundOutcome: ['How it ends', '结果'],
              refundAbnormal: ['Abnormal: the merchant has to handle it', '退款异常，需商户处理'],
              refundClosed: ['Closed: the merchant has the money again', '退款关闭，资金退回商户'],
              deposit: ['Deposit', '充值'],
              depositAmount: ['Amount in fen', '充值金额（分）'],
              openCashdesk: ['Cash desk', '收银台'],
              openSigning: ['Signing page', '签约页'],
              resend: ['Resend', '重新发送'],
              resent: ['Sent again', '已重新发送'],
              trigger: ['Trigger an event', '触发通知'],
              triggerTitle: ['Send a notification', '发送一条通知'],
              triggerTo: ['To this address (notify_url)', '接收地址（notify_url）'],
              triggerFields: ['Members of the resource, as JSON', '资源字段（JSON）'],
              eventType: ['Event type', '通知类型'],
              failReason: ['How it fails', '失败原因'],
              failBalance: ['Insufficient balance', '余额不足'],
              failPassword: ['Wrong password', '支付密码错误'],
              failCancel: ['Cancelled by the user', '用户取消支付'],
              payer: ['Payer (openid)', '付款用户（openid）'],
              optional: ['may stay empty', '可留空'],

              // Faults
              addFault: ['Inject a fault', '注入故障'],
              faultKind: ['What goes wrong', '故障类型'],
              faultPath: ['Path', '路径'],
              faultPathHint: ['For example /v3/pay/*; empty for every path', '例如 /v3/pay/*；留空表示所有路径'],
              faultMethod: ['Method', '请求方法'],
              faultEvent: ['Event of a notification', '通知类型'],
              faultEventHint: ['For example REFUND.*; only for notifications', '例如 REFUND.*，仅用于通知类故障'],
              faultMore: ['More, as JSON', '更多设置（JSON）'],
              faultMoreHint: ['For example {"seconds": 5} or {"status": 429, "code": "RATELIMIT_EXCEEDED", "every": 3}', '例如 {"seconds": 5} 或 {"status": 429, "code": "RATELIMIT_EXCEEDED", "every": 3}'],
              faultEveryN: ['every {n}th', '每 {n} 次'],
              replayFaults: ['Replay from the start', '从头重放'],
              faultCount: ['How many times', '次数'],
              faultCountHint: ['Empty: until removed', '留空：直到移除'],
              faultProbability: ['Probability, 0 to 1', '概率（0 到 1）'],
              faultSeed: ['Random faults come from seed {seed}: start with it and they repeat.', '随机故障的种子为 {seed}，使用相同种子即可重现。'],
              noFaults: ['No fault is set', '尚未设置故障'],
              noFaultsHint: ['A fault changes what a client gets: no reply after the order was committed, a wrong signature, a cut body.', '故障会改变客户端收到的应答：订单已提交但应答丢失、签名错误、报文被截断等。'],
              removeFault: ['Remove', '移除'],
              removeAll: ['Remove all', '全部移除'],
              faultAdded: ['The fault is set', '故障已设置'],
              left: ['{n} left', '剩余 {n} 次'],
              always: ['always', '始终'],
              everyPath: ['every path', '所有路径'],
              times: ['applied to {n} of {of}', '已触发 {n} 次，共匹配 {of} 次'],
              any: ['any', '不限'],

              // Keys
              publicKey: ['WeChat Pay public key', '微信支付公钥'],
              platformCertificate: ['Platform certificate', '平台证书'],
              merchantCertificate: ['Merchant certificate', '商户API证书'],
              meter: ['Migration meter', '切换进度'],
              meterHint: ['Share of requests that carried the public key’s id in Wechatpay-Serial.', '请求头 Wechatpay-Serial 使用微信支付公钥ID的请求占比。'],
              meterNone: ['No request yet.', '还没有请求。'],
              meterCount: ['{n} of {total} requests', '{total} 个请求中的 {n} 个'],
              keysHint: ['Secrets stay out of this page: they stand in the folder of --credentials.', '此页面不显示密钥内容，请查看 --credentials 目录。'],
              rotate: ['Rotate the platform certificate', '轮换平台证书'],
              grey: ['Grey period', '灰度切换'],
              greyHint: ['Per cent of replies signed with the public key.', '使用微信支付公钥签名的应答百分比。'],
              publicKeyOnly: ['Public key only', '仅使用公钥'],
              retire: ['Retire certificates', '停用平台证书'],
              serial: ['Serial number', '序列号'], keyID: ['Id', '公钥ID'],

              assumptionsHint: ['What the documentation leaves open, and what this sandbox does there.', '官方文档未说明之处，以及沙箱的处理方式。'],

              // Cash desk and signing
              cashdeskTitle: ['Cash desk', '微信支付收银台'],
              cashdeskEmpty: ['Which order?', '支付哪个订单？'],
              cashdeskHint: ['Paste a code_url, an h5_url or a prepay_id.', '粘贴 code_url、h5_url 或 prepay_id。'],
              open: ['Open', '打开'],
              unpaid: ['Waiting to be paid', '待支付订单'],
              unsigned: ['Waiting to be signed', '待签约'],
              payNow: ['Pay now', '立即支付'],
              otherOutcomes: ['Other outcomes', '其他结果'],
              paid: ['Paid', '支付成功'],
              paidHint: ['The merchant gets a notification at its notify_url.', '支付结果将通知到商户的 notify_url。'],
              notPaid: ['Not paid', '支付未完成'],
              orderClosed: ['This order is closed. It cannot be paid.', '订单已关闭，无法支付。'],
              orderExpired: ['This order has expired.', '订单已过期。'],
              orderPaid: ['This order is paid already.', '订单已支付。'],
              orderRefunded: ['This order was paid, and refunded since.', '订单已支付，后已退款。'],
              tryAgain: ['Back to the cash desk', '返回收银台'],
              returnToMerchant: ['Back to the merchant', '返回商家'],
              sandboxMoney: ['Sandbox: no real money moves.', '沙箱环境，不会产生真实扣款。'],
              payTo: ['To', '收款方'],
              orderNumber: ['Order', '商户订单号'],
              expires: ['Open until', '支付截止时间'],
              parts: ['{n} orders paid at once', '合并支付 {n} 笔订单'],
              payAs: ['Who pays', '付款用户'],
              signingTitle: ['Agreement to be paid', '个人收款方授权'],
              entrustTitle: ['Agreement to automatic payments', '委托代扣授权'],
              signingEmpty: ['Which session?', '打开哪个签约会话？'],
              signingHint: ['Paste a pre_entrustweb_id, or the whole query of an invocation (mchid=…&package=…).', '粘贴 pre_entrustweb_id，或拉起微信时的完整 query（mchid=…&package=…）。'],
              signingAsk: ['{merchant} asks to pay you through WeChat Pay.', '{merchant} 申请通过微信支付向你付款。'],
              entrustAsk: ['{merchant} asks to debit you automatically.', '{merchant} 申请对你进行自动扣款。'],
              signingPermission: ['Receive money as a personal payee', '作为个人收款方收款'],
              signingRealName: ['Check my real name against what the merchant submitted', '校验我的实名信息与商户提交的信息是否一致'],
              openFirst: ['WeChat was not opened for this session yet.', '此会话尚未拉起微信。'],
              openLimit: ['It has to be opened by {time}.', '须在 {time} 前拉起。'],
              agree: ['Agree', '同意授权'],
              refuse: ['Decline', '拒绝'],
              signed: ['Signed', '签约成功'],
              signedHint: ['The merchant sees it when it queries the contract.', '商户查询签约信息后可获知结果。'],
              declined: ['Declined', '已拒绝签约'],
              revoked: ['Revoked', '已解除授权'],
              sessionState: ['This session is {state}.', '此会话状态：{state}。'],
              launchFailed: ['WeChat does not open', '无法拉起微信'],
              backToConsole: ['Console', '控制台'],

              // Keyboard
              keysTitle: ['Keyboard', '键盘操作'],
              keyMove: ['Next, previous line', '下一行、上一行'],
              keyEnds: ['First, last line', '第一行、最后一行'],
              keyOpen: ['Open the line', '打开所选行'],
              keyClose: ['Close the detail', '关闭详情'],
              keyFilter: ['Filter', '筛选'],
              keySection: ['Next, previous section', '下一个、上一个栏目'],
              keyClock: ['Clock', '时钟'],
              keyReveal: ['Show or mask sensitive values', '显示或隐藏敏感信息'],
              keyHelp: ['This list', '显示此列表'],
            };

            // States and the like, by the words that the wire has.
            const words = {
              NOTPAY: ['not paid', '未支付'], SUCCESS: ['succeeded', '成功'], REFUND: ['refunded', '转入退款'], CLOSED: ['closed', '已关闭'],
              PAYERROR: ['payment failed', '支付失败'], USERPAYING: ['user is paying', '用户支付中'], REVOKED: ['revoked', '已撤销'],
              PROCESSING: ['in progress', '处理中'], ABNORMAL: ['abnormal', '退款异常'], FINISHED: ['finished', '已完成'],
              ACCEPTED: ['accepted', '已受理'], WAIT_USER_CONFIRM: ['waits for the user', '待用户确认'], TRANSFERING: ['transferring', '转账中'],
              FAIL: ['failed', '失败'], FAILED: ['failed', '失败'], CANCELING: ['being cancelled', '撤销中'], CANCELLED: ['cancelled', '已撤销'],
              PENDING: ['pending', '待处理'],
              open: ['pre-signed', '已预签约'], launched: ['page open', '签约页已打开'], authorized: ['AUTHORIZED', '已授权'], revoked: ['revoked', '已解除授权'],
              declined: ['declined', '已拒绝'], pending: ['pending', '待投递'], delivered: ['delivered', '已投递'], exhausted: ['given up', '已停止重试'],
              signed: ['signed', '已签约'], terminated: ['terminated', '已解约'], expired: ['expired', '已过期'],
              order: ['order', '订单'], refund: ['refund', '退款'], profitSharing: ['profit sharing', '分账'],
              profitSharingReturn: ['sharing return', '分账回退'], unfreeze: ['unfreeze', '解冻'], transfer: ['transfer', '商家转账'],
              entrust: ['entrusted contract', '委托代扣'], notification: ['notification', '回调通知'],
              trade: ['payment', '交易'], fee: ['fee', '手续费'], feeReturn: ['fee returned', '手续费退回'], freeze: ['frozen', '冻结'],
              transferReturn: ['transfer returned', '转账退回'], deposit: ['deposit', '充值'],
            };

            // Members of records, by the names that the wire has.
            const members = {
              out_trade_no: ['Order number', '商户订单号'], transaction_id: ['Transaction', '微信支付订单号'], payee: ['Payee', '收款商户'],
              sub_mchid: ['Sub-merchant', '子商户号'], appid: ['AppID', '公众账号ID'], sub_appid: ['Sub-merchant’s AppID', '子商户公众账号ID'],
              trade_type: ['Trade type', '交易类型'], description: ['Description', '商品描述'], attach: ['Attached data', '商户数据包'],
              total: ['Total', '总金额'], currency: ['Currency', '货币类型'], openid: ['User', '用户标识'], sub_openid: ['User under sub_appid', '用户子标识'],
              notify_url: ['Notified at', '通知地址'], combine_out_trade_no: ['Combined order', '合单商户订单号'], individual_auth_id: ['Authorisation', '授权ID'],
              profit_sharing: ['Profit sharing', '是否分账'], state: ['State', '状态'], created_at: ['Created', '创建时间'], expires_at: ['Expires', '交易结束时间'],
              closed_at: ['Closed', '关闭时间'], prepay_id: ['Prepay id', '预支付交易会话标识'], prepaid_at: ['Prepaid', '下单时间'],
              success_time: ['Paid', '支付完成时间'], bank_type: ['Bank', '付款银行'], refunded: ['Refunded', '已退金额'], refund_count: ['Refunds', '退款次数'],
              last_refund_at: ['Last refund', '最近退款时间'], shared: ['Shared', '已分账金额'], is_unfrozen: ['Rest unfrozen', '剩余资金已解冻'],
              combine_appid: ['AppID', '合单发起方AppID'], out_trade_nos: ['Orders', '子单商户订单号'], trade_scenario: ['Scenario', '交易场景'],
              combine_transaction_id: ['Combined transaction', '合单微信支付订单号'],
              out_refund_no: ['Refund number', '商户退款单号'], refund_id: ['Refund id', '微信支付退款单号'], amount: ['Amount', '金额'], reason: ['Reason', '原因'],
              finished_at: ['Finished', '完成时间'], is_ecommerce: ['Ecommerce', '平台收付通'], funds_account: ['Paid from', '退款资金来源'],
              out_contract_code: ['Application number', '业务申请单号'], parameters: ['Pre-signed', '预签约参数'], pre_entrustweb_id: ['Session', '预签约会话标识'],
              opened_at: ['Opened', '预签约时间'], changed_at: ['Changed', '变更时间'], is_mini_program: ['Mini-program', '小程序场景'],
              checks_real_name: ['Real name is checked', '需要实名验证'],
              notification_id: ['Notification', '通知ID'], event_type: ['Event', '通知类型'], summary: ['Summary', '回调摘要'], original_type: ['Resource', '原始回调类型'],
              subject: ['About', '关联单号'], next_attempt_at: ['Next attempt', '下次投递时间'],
              out_order_no: ['Sharing number', '商户分账单号'], order_id: ['Sharing id', '微信分账单号'], receivers: ['Receivers', '分账接收方'],
              unfreeze_unsplit: ['Unfreeze the rest', '解冻剩余未分资金'], out_return_no: ['Return number', '商户回退单号'], return_id: ['Return id', '微信回退单号'],
              out_bill_no: ['Transfer number', '商户单号'], transfer_bill_no: ['Transfer id', '微信转账单号'], transfer_amount: ['Amount', '转账金额'],
              transfer_remark: ['Remark', '转账备注'], transfer_scene_id: ['Scene', '转账场景ID'], fail_reason: ['Why it failed', '失败原因'], user_name: ['Name', '收款用户姓名'],
              package_info: ['Package', '跳转领取页面的package信息'], contract_code: ['Contract number', '商户签约协议号'], contract_id: ['Contract id', '委托代扣协议ID'],
              plan_id: ['Plan', '协议模板ID'], account: ['Account', '账户'], balance: ['Balance', '余额'], at: ['Time', '时间'], from: ['From', '付出'], to: ['To', '收入'],
              reference: ['WeChat Pay’s number', '微信支付业务单号'], out_no: ['Merchant’s number', '商户单号'], from_balance: ['Payer holds', '付方余额'], to_balance: ['Payee holds', '收方余额'],
              code_url: ['QR code', '二维码链接'], is_combined: ['Combined', '合单'], mchid: ['Merchant', '商户号'], id: ['Number', '编号'],
            };

            let current = settings.get('language') ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

            /** `en` or `zh`. */
            export const language = () => current;

            /** Chooses a language, for this and later visits. */
            export function setLanguage(name) {
              current = name === 'zh' ? 'zh' : 'en';
              settings.set('language', current);
              applyLanguage();
            }

            /** Tells the document, for screen readers and fonts. */
            export function applyLanguage() { document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en'; }

            const pick = (pair) => pair[current === 'zh' ? 1 : 0];

            /** The text with a name; `{…}` is filled in. */
            export function t(name, values = {}) {
              const pair = texts[name];
              return pair ? pick(pair).replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '') : name;
            }

            /** A word of the wire in the reader's language; the word itself where there is none. */
            export const word = (name) => (Object.hasOwn(words, name) ? pick(words[name]) : String(name ?? ''));

            /** A record's member in the reader's language; `null` where there is none. */
            export const member = (name) => (Object.hasOwn(members, name) ? pick(members[name]) : null);

            """##
    )
}
