// SPDX-License-Identifier: Apache-2.0

extension SDK {
    static let javaProgram = #"""
        // com.github.wechatpay-apiv3:wechatpay-java
        import com.wechat.pay.java.core.RSAPublicKeyConfig;
        import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
        import com.wechat.pay.java.core.http.HttpClient;
        import com.wechat.pay.java.service.payments.nativepay.NativePayService;
        import com.wechat.pay.java.service.payments.nativepay.model.Amount;
        import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
        import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
        import java.nio.file.Files;
        import java.nio.file.Path;
        import java.util.HashMap;
        import java.util.Map;
        import okhttp3.HttpUrl;
        import okhttp3.OkHttpClient;
        import okhttp3.Request;

        public class TrySandbox {
            public static void main(String[] arguments) throws Exception {
                Map<String, String> env = new HashMap<>();
                for (String line : Files.readAllLines(Path.of("WECHATPAY_ENV"))) {
                    String[] pair = line.split("=", 2);
                    if (pair.length == 2) {
                        env.put(pair[0], unquoted(pair[1]));
                    }
                }
                String mchid = env.get("WECHATPAY_MCHID");
                String publicKeyId = env.get("WECHATPAY_PUBLIC_KEY_ID");
                HttpUrl base = HttpUrl.get(env.get("WECHATPAY_BASE_URL"));

                // The services know WeChat Pay's address only. What is signed has no address in it, so calls may be
                // taken to another one on their way.
                OkHttpClient toSandbox = new OkHttpClient.Builder().addInterceptor(chain -> {
                    Request request = chain.request();
                    HttpUrl url = request.url().newBuilder()
                        .scheme(base.scheme()).host(base.host()).port(base.port()).build();
                    Request.Builder changed = request.newBuilder().url(url);
                    // Asks for a reply that is signed with the public key.
                    if (request.header("Wechatpay-Serial") == null) {
                        changed.header("Wechatpay-Serial", publicKeyId);
                    }
                    return chain.proceed(changed.build());
                }).build();

                RSAPublicKeyConfig config = new RSAPublicKeyConfig.Builder()
                    .merchantId(mchid)
                    .merchantSerialNumber(env.get("WECHATPAY_SERIAL_NO"))
                    .privateKeyFromPath(env.get("WECHATPAY_PRIVATE_KEY_PATH"))
                    .publicKeyId(publicKeyId)
                    .publicKeyFromPath(env.get("WECHATPAY_PUBLIC_KEY_PATH"))
                    .apiV3Key(env.get("WECHATPAY_API_V3_KEY"))
                    .build();
                HttpClient http = new DefaultHttpClientBuilder().config(config).okHttpClient(toSandbox).build();
                NativePayService service = new NativePayService.Builder().httpClient(http).build();

                String number = "JAVA" + System.currentTimeMillis();
                Amount amount = new Amount();
                amount.setTotal(100);
                amount.setCurrency("CNY");
                PrepayRequest order = new PrepayRequest();
                order.setAppid("wxd678efh567h23787");
                order.setMchid(mchid);
                order.setDescription("示例");
                order.setOutTradeNo(number);
                order.setNotifyUrl("http://127.0.0.1:8080/notify");
                order.setAmount(amount);
                System.out.println(service.prepay(order).getCodeUrl());

                QueryOrderByOutTradeNoRequest query = new QueryOrderByOutTradeNoRequest();
                query.setMchid(mchid);
                query.setOutTradeNo(number);
                System.out.println(service.queryOrderByOutTradeNo(query).getTradeState());
            }

            /** Undoes a shell's quotes, in which a path with blanks stands. */
            static String unquoted(String value) {
                boolean isQuoted = value.length() > 1 && "'\"".indexOf(value.charAt(0)) >= 0;
                return isQuoted ? value.substring(1, value.length() - 1).replace("'\\''", "'") : value;
            }
        }
        """#
}
