// SPDX-License-Identifier: Apache-2.0

extension SDK {
    static let goProgram = #"""
        // go get github.com/wechatpay-apiv3/wechatpay-go
        package main

        import (
        	"context"
        	"fmt"
        	"log"
        	"net/http"
        	"net/url"
        	"os"
        	"strings"
        	"time"

        	"github.com/wechatpay-apiv3/wechatpay-go/core"
        	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
        	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
        	"github.com/wechatpay-apiv3/wechatpay-go/utils"
        )

        // sandbox takes calls to WeChat Pay's address, which is a constant in the SDK, to another one. What is signed
        // has no address in it, so signatures stay right.
        type sandbox struct {
        	base        *url.URL
        	publicKeyID string
        }

        func (s sandbox) RoundTrip(request *http.Request) (*http.Response, error) {
        	request = request.Clone(request.Context())
        	request.URL.Scheme = s.base.Scheme
        	request.URL.Host = s.base.Host
        	request.Host = s.base.Host
        	// Asks for a reply that is signed with the public key.
        	if request.Header.Get("Wechatpay-Serial") == "" {
        		request.Header.Set("Wechatpay-Serial", s.publicKeyID)
        	}
        	return http.DefaultTransport.RoundTrip(request)
        }

        func main() {
        	env := map[string]string{}
        	text, err := os.ReadFile("WECHATPAY_ENV")
        	check(err)
        	for _, line := range strings.Split(string(text), "\n") {
        		if name, value, found := strings.Cut(line, "="); found {
        			env[name] = unquoted(value)
        		}
        	}
        	base, err := url.Parse(env["WECHATPAY_BASE_URL"])
        	check(err)
        	privateKey, err := utils.LoadPrivateKeyWithPath(env["WECHATPAY_PRIVATE_KEY_PATH"])
        	check(err)
        	publicKey, err := utils.LoadPublicKeyWithPath(env["WECHATPAY_PUBLIC_KEY_PATH"])
        	check(err)

        	ctx := context.Background()
        	client, err := core.NewClient(ctx,
        		option.WithWechatPayPublicKeyAuthCipher(
        			env["WECHATPAY_MCHID"], env["WECHATPAY_SERIAL_NO"], privateKey,
        			env["WECHATPAY_PUBLIC_KEY_ID"], publicKey,
        		),
        		option.WithHTTPClient(&http.Client{Transport: sandbox{base, env["WECHATPAY_PUBLIC_KEY_ID"]}}),
        	)
        	check(err)

        	number := fmt.Sprintf("GO%d", time.Now().Unix())
        	service := native.NativeApiService{Client: client}
        	order, _, err := service.Prepay(ctx, native.PrepayRequest{
        		Appid:       core.String("wxd678efh567h23787"),
        		Mchid:       core.String(env["WECHATPAY_MCHID"]),
        		Description: core.String("示例"),
        		OutTradeNo:  core.String(number),
        		NotifyUrl:   core.String("http://127.0.0.1:8080/notify"),
        		Amount:      &native.Amount{Total: core.Int64(100), Currency: core.String("CNY")},
        	})
        	check(err)
        	fmt.Println(order)
        	query, _, err := service.QueryOrderByOutTradeNo(ctx, native.QueryOrderByOutTradeNoRequest{
        		OutTradeNo: core.String(number),
        		Mchid:      core.String(env["WECHATPAY_MCHID"]),
        	})
        	check(err)
        	fmt.Println(query)
        }

        // unquoted undoes a shell's quotes, in which a path with blanks stands.
        func unquoted(value string) string {
        	if len(value) > 1 && (value[0] == '\'' || value[0] == '"') {
        		return strings.ReplaceAll(value[1:len(value)-1], `'\''`, "'")
        	}
        	return value
        }

        func check(err error) {
        	if err != nil {
        		log.Fatal(err)
        	}
        }
        """#
}
