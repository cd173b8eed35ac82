// SPDX-License-Identifier: Apache-2.0

extension SDK {
    static let nodeProgram = #"""
        // npm install wechatpay-axios-plugin
        const { readFileSync } = require('fs');
        const { Wechatpay } = require('wechatpay-axios-plugin');

        const lines = readFileSync("WECHATPAY_ENV", 'utf8').trim().split('\n');
        // A path with blanks stands in a shell's quotes.
        const unquoted = (value) => (/^['"]/.test(value) ? value.slice(1, -1).replaceAll("'\\''", "'") : value);
        const env = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s)).map(([name, value]) => [name, unquoted(value)]));

        const wxpay = new Wechatpay({
          baseURL: `${env.WECHATPAY_BASE_URL}/`,
          mchid: env.WECHATPAY_MCHID,
          serial: env.WECHATPAY_SERIAL_NO,
          privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_PATH),
          certs: { [env.WECHATPAY_PUBLIC_KEY_ID]: readFileSync(env.WECHATPAY_PUBLIC_KEY_PATH) },
          // Asks for replies that are signed with that key.
          headers: { 'Wechatpay-Serial': env.WECHATPAY_PUBLIC_KEY_ID },
          secret: env.WECHATPAY_API_V2_KEY,
        });

        (async () => {
          const number = `NODE${Date.now()}`;
          const mchid = env.WECHATPAY_MCHID;
          const order = await wxpay.v3.pay.transactions.native.post({
            appid: 'wxd678efh567h23787',
            mchid,
            description: '示例',
            out_trade_no: number,
            notify_url: 'http://127.0.0.1:8080/notify',
            amount: { total: 100, currency: 'CNY' },
          });
          console.info(order.data);
          const query = await wxpay.v3.pay.transactions.outTradeNo['{out_trade_no}'].get({
            params: { mchid },
            out_trade_no: number,
          });
          console.info(query.data);
        })().catch((error) => console.error(error.response ? error.response.data : error));
        """#
}
