// SPDX-License-Identifier: Apache-2.0

extension SDK {
    static let pythonProgram = #"""
        # pip install wechatpayv3
        import shlex
        import time

        from wechatpayv3 import WeChatPay, WeChatPayType
        from wechatpayv3.core import Core

        with open("WECHATPAY_ENV", encoding="utf-8") as lines:
            # A path with blanks stands in a shell's quotes.
            env = dict("".join(shlex.split(line)).split("=", 1) for line in lines)

        # wechatpayv3 has no parameter for the address, and its constructor sets it.
        Core._gate_way = property(lambda core: env["WECHATPAY_BASE_URL"], lambda core, official: None)


        def text(name):
            with open(env[name], encoding="utf-8") as file:
                return file.read()


        wxpay = WeChatPay(
            wechatpay_type=WeChatPayType.NATIVE,
            mchid=env["WECHATPAY_MCHID"],
            private_key=text("WECHATPAY_PRIVATE_KEY_PATH"),
            cert_serial_no=env["WECHATPAY_SERIAL_NO"],
            appid="wxd678efh567h23787",
            apiv3_key=env["WECHATPAY_API_V3_KEY"],
            notify_url="http://127.0.0.1:8080/notify",
            # Without these two it downloads the platform certificate.
            public_key=text("WECHATPAY_PUBLIC_KEY_PATH"),
            public_key_id=env["WECHATPAY_PUBLIC_KEY_ID"],
        )

        number = f"PYTHON{int(time.time())}"
        print(wxpay.pay(description="示例", out_trade_no=number, amount={"total": 100, "currency": "CNY"}))
        print(wxpay.query(out_trade_no=number))
        """#
}
