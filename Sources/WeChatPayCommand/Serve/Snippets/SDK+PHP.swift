// SPDX-License-Identifier: Apache-2.0

extension SDK {
    static let phpProgram = #"""
        <?php
        // composer require wechatpay/wechatpay
        require __DIR__ . '/vendor/autoload.php';

        use WeChatPay\Builder;
        use WeChatPay\Crypto\Rsa;

        $env = [];
        foreach (file("WECHATPAY_ENV", FILE_IGNORE_NEW_LINES) as $line) {
            [$name, $value] = explode('=', $line, 2);
            // A path with blanks stands in a shell's quotes.
            $isQuoted = $value !== '' && strpos('\'"', $value[0]) !== false;
            $env[$name] = $isQuoted ? str_replace("'\\''", "'", substr($value, 1, -1)) : $value;
        }

        $wxpay = Builder::factory([
            'base_uri' => $env['WECHATPAY_BASE_URL'] . '/',
            'mchid' => $env['WECHATPAY_MCHID'],
            'serial' => $env['WECHATPAY_SERIAL_NO'],
            'privateKey' => Rsa::from('file://' . $env['WECHATPAY_PRIVATE_KEY_PATH'], Rsa::KEY_TYPE_PRIVATE),
            'certs' => [
                $env['WECHATPAY_PUBLIC_KEY_ID'] =>
                    Rsa::from('file://' . $env['WECHATPAY_PUBLIC_KEY_PATH'], Rsa::KEY_TYPE_PUBLIC),
            ],
            // Asks for replies that are signed with that key.
            'headers' => ['Wechatpay-Serial' => $env['WECHATPAY_PUBLIC_KEY_ID']],
            'secret' => $env['WECHATPAY_API_V2_KEY'],
        ]);

        $number = 'PHP' . time();
        $order = $wxpay->chain('v3/pay/transactions/native')->post(['json' => [
            'appid' => 'wxd678efh567h23787',
            'mchid' => $env['WECHATPAY_MCHID'],
            'description' => '示例',
            'out_trade_no' => $number,
            'notify_url' => 'http://127.0.0.1:8080/notify',
            'amount' => ['total' => 100, 'currency' => 'CNY'],
        ]]);
        echo $order->getBody(), PHP_EOL;

        $query = $wxpay->v3->pay->transactions->outTradeNo->_out_trade_no_->get([
            'query' => ['mchid' => $env['WECHATPAY_MCHID']],
            'out_trade_no' => $number,
        ]);
        echo $query->getBody(), PHP_EOL;
        """#
}
