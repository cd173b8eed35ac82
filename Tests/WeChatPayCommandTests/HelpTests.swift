// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayTestSupport

@Suite(.limited, .timeLimit(.minutes(10)))
struct HelpTests {
    @Test func topLevel() async throws {
        let outcome = try await Wechatpay.run("--help")
        #expect(outcome.status == 0)
        #expect(outcome.stderr.isEmpty)
        #expect(outcome.stdout == Self.top)
    }

    @Test func post() async throws {
        let outcome = try await Wechatpay.run("post", "--help")
        #expect(outcome.status == 0)
        #expect(outcome.stderr.isEmpty)
        #expect(outcome.stdout == Self.post)
    }

    @Test(arguments: [
        "", "demo", "get", "post", "put", "patch", "delete", "upload", "bill", "apis", "certificates", "doctor",
        "explain",
        "notification", "sandbox", "trigger", "listen", "resend",
    ])
    func fitsIn80Columns(command: String) async throws {
        let arguments = [command].filter { !$0.isEmpty } + ["--help"]
        for line in try await Wechatpay.start(arguments).outcome().lines { #expect(line.count <= 80, "\(line)") }
    }

    @Test func apis() async throws {
        let outcome = try await Wechatpay.run("apis", "--help")
        #expect(outcome.status == 0)
        #expect(outcome.stderr.isEmpty)
        #expect(outcome.stdout == Self.apis)
    }

    private static let top = """
        OVERVIEW: Call WeChat Pay (微信支付), or a sandbox of it.

        Without credentials, calls are answered by a sandbox inside this process.
        Credentials come from the environment (WECHATPAY_MCHID, WECHATPAY_SERIAL_NO,
        WECHATPAY_PRIVATE_KEY_PATH, WECHATPAY_PUBLIC_KEY_ID, WECHATPAY_PUBLIC_KEY_PATH,
        WECHATPAY_PLATFORM_CERTIFICATE_PATHS, WECHATPAY_API_V3_KEY, for APIv2
        WECHATPAY_API_V2_KEY and WECHATPAY_CERTIFICATE_PATH, WECHATPAY_BASE_URL) or
        from a file with the same names. WECHATPAY_PRIVATE_KEY, WECHATPAY_PUBLIC_KEY,
        WECHATPAY_PLATFORM_CERTIFICATES and WECHATPAY_CERTIFICATE take the text in
        place of a path. Calls leave through WECHATPAY_PROXY, else as HTTPS_PROXY and
        NO_PROXY say.

        Exit status: 0 success, 1 refused by the gateway or a sandbox, 2 network,
        verification or output failure, 64 wrong usage or refused before anything was
        sent.

        USAGE: wechatpay <subcommand>

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          demo                    Show 「APP场景预签约」 end to end on an embedded sandbox.
          get                     Call a path with GET.
          post                    Call a path with POST.
          put                     Call a path with PUT.
          patch                   Call a path with PATCH.
          delete                  Call a path with DELETE.
          upload                  Upload a file (文件上传) and print its media_id or URL.
          bill                    Download a bill (账单), check its hash and add it up.
          apis                    Search the documented API; describe one operation in
                                  full.
          certificates            Download and verify the platform certificates (平台证书).
          doctor                  Check credentials against each other, and by one call.
          explain                 Say why a signature is not accepted (验签失败).
          notification            Verify or decrypt a notification (回调通知) that was
                                  saved.
          sandbox                 Run a sandbox of WeChat Pay on this machine until
                                  interrupted.
          trigger                 Let a running sandbox send a documented notification
                                  (回调通知).
          listen                  Print a running sandbox's notifications, and forward
                                  them to an address of yours.
          resend                  Let a running sandbox deliver a notification once
                                  more.

          See 'wechatpay help <subcommand>' for detailed help.

        """

    private static let post = """
        OVERVIEW: Call a path with POST.

        wechatpay post v3/ecommerce/individual-contracts/pre-entrust-sign/app \\
          appid=wxd678efh567h23787 out_contract_code=APPLYMENT_00000000001
        wechatpay post v3/merchant/media/upload file=@licence.jpg
        wechatpay post v2/pay/orderquery appid=wxd678efh567h23787 \\
          mch_id=1900000109 out_trade_no=TEST20260101000001

        USAGE: wechatpay post PATH [name=value ...] [options]

        ARGUMENTS:
          <PATH>                  As the documentation writes it: v3/certificates; with
                                  v2 before it for APIv2: v2/pay/micropay. For get also
                                  the address of a file, as a reply gives it.
          <name=value>            name=value is text, or the number or Boolean that the
                                  API description asks for; name:=json is JSON,
                                  a.b=value nests. For get they are the query,
                                  otherwise the body. A file is sent as file=@FILE.

        OPTIONS:
          --json <TEXT>           The body: JSON, @FILE, or - for stdin.
          --query <k=v>           A query parameter; repeatable.
          --header <k:v>          A header; repeatable.
          --path-var <k=v>        The value of {k} in PATH; repeatable.
          --output <FILE>         Write the body to FILE instead of stdout.
          --dry-run               Print the signed request instead of sending it.
          --strict                Refuse members that are not described, too.
          --no-validate           Send what is written: no check, no conversion, no
                                  encryption.
          --config <FILE>         A JSON file: {"wechatpay": {"mchid": …}}.
          --env-file <FILE>       A file of WECHATPAY_…=value lines.
          --version               Show the version.
          -h, --help              Show help information.


        """

    private static let apis = """
        OVERVIEW: Search the documented API; describe one operation in full.

        wechatpay apis 预签约
        wechatpay apis 商户订单号
        wechatpay apis POST v3/pay/transactions/native

        Every word must fit the Chinese name, a product, a menu, the path or the id, or
        else the name of a parameter or member. One match, an id or a path (with values
        too) is described with its parameters, limits, reply, errors and an example.

        USAGE: wechatpay apis [WORD ...] [options]

        ARGUMENTS:
          <WORD>                  What to look for; without words, the families.

        OPTIONS:
          --json                  Print JSON for machines.
          --family <F>            Only this family: pay, v2.pay, v2, notifications.
          --all                   Print every match, however many.
          --openapi               Print the description, or a family, as OpenAPI 3.1.
          --version               Show the version.
          -h, --help              Show help information.


        """
}
