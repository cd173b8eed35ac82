# SPDX-License-Identifier: Apache-2.0
"""Judges a sandbox with wechatpayv3, a client that this project did not write.

    python judge.py WECHATPAY_ENV STEP

Signatures, certificates, encryption and notifications are made and checked by that client and by nothing of ours. Ends
with status 0 where all is as a merchant expects; otherwise the traceback says what is not.
"""

import csv
import gzip
import hashlib
import http.server
import json
import os
import pathlib
import queue
import sys
import tempfile
import threading
import time
from datetime import datetime, timedelta

import requests
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.core import Core

APPID = "wxd678efh567h23787"
OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
TIMEOUT = (5, 60)

# Proxies of whoever runs this have no business with a sandbox.
os.environ["NO_PROXY"] = "127.0.0.1"


class Receiver:
    """The merchant's address for notifications."""

    def __init__(self, answers=()):
        self.arrived = queue.Queue()
        left = list(answers)
        arrived = self.arrived

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                arrived.put((dict(self.headers.items()), body))
                status = left.pop(0) if left else 204
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/notify"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def next(self):
        return self.arrived.get(timeout=30)

    def is_quiet(self):
        return self.arrived.empty()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.server.shutdown()
        self.server.server_close()


class Sandbox:
    """A sandbox's credentials, its control API, and clients for it."""

    def __init__(self, file):
        with open(file, encoding="utf-8") as lines:
            self.env = dict(line.rstrip("\n").split("=", 1) for line in lines)
        self.url = self.env["WECHATPAY_BASE_URL"]
        # Takes what no step waits for, so that nothing is sent beyond this machine.
        self.receiver = Receiver()
        # The client has no parameter for the address, and its constructor sets it.
        Core._gate_way = property(lambda core: self.url, lambda core, official: None)

    def text(self, name):
        return pathlib.Path(self.env[name]).read_text(encoding="utf-8")

    def client(self, kind=WeChatPayType.NATIVE, notify_url=None, cert_dir=None, **changes):
        """A client that knows the platform's public key, or one that downloads certificates into cert_dir."""
        values = {
            "wechatpay_type": kind,
            "mchid": self.env["WECHATPAY_MCHID"],
            "private_key": self.text("WECHATPAY_PRIVATE_KEY_PATH"),
            "cert_serial_no": self.env["WECHATPAY_SERIAL_NO"],
            "appid": APPID,
            "apiv3_key": self.env["WECHATPAY_API_V3_KEY"],
            "notify_url": notify_url or self.receiver.url,
            "cert_dir": cert_dir,
            "timeout": TIMEOUT,
        }
        if cert_dir is None:
            values["public_key"] = self.text("WECHATPAY_PUBLIC_KEY_PATH")
            values["public_key_id"] = self.env["WECHATPAY_PUBLIC_KEY_ID"]
        return WeChatPay(**{**values, **changes})

    def get(self, path):
        reply = requests.get(self.url + path, timeout=TIMEOUT)
        assert reply.status_code == 200, (path, reply.status_code, reply.text)
        return reply.json()

    def do(self, path, **body):
        reply = requests.post(self.url + path, json=body, timeout=TIMEOUT)
        assert reply.status_code == 200, (path, reply.status_code, reply.text)
        return reply.json()

    def pay(self, number):
        """Pays as the user would."""
        return self.do(f"/sandbox/orders/{number}/pay", openid=OPENID)

    def business_time(self):
        return datetime.fromisoformat(self.get("/sandbox")["clock"]["business"])

    def advance(self, delta):
        self.do("/sandbox/clock", advance_seconds=delta.total_seconds())


def number(prefix):
    return f"{prefix}{time.time_ns()}"


def ok(reply, status=200):
    """What a signed success says; the client has verified its signature, or raised."""
    assert reply[0] == status, reply
    return json.loads(reply[1]) if reply[1] else None


def refused(reply, status, code):
    assert reply[0] == status, reply
    body = json.loads(reply[1])
    assert body["code"] == code, body
    assert body["message"], body


def order(client, out_trade_no, total=100, **values):
    return ok(
        client.pay(
            description="示例 & \"引号\"", out_trade_no=out_trade_no, amount={"total": total, "currency": "CNY"}, **values
        )
    )


# Steps


def certificates(sandbox):
    """The certificate is downloaded, decrypted, and verifies what comes after it."""
    with tempfile.TemporaryDirectory() as folder:
        client = sandbox.client(cert_dir=folder)
        files = list(pathlib.Path(folder).glob("*.pem"))
        assert len(files) == 1, files
        expected = sandbox.text("WECHATPAY_PLATFORM_CERTIFICATE_PATHS").split()
        assert files[0].read_text(encoding="utf-8").split() == expected
        out_trade_no = number("CERT")
        assert order(client, out_trade_no)["code_url"].startswith("weixin://wxpay/bizpayurl")
        assert ok(client.query(out_trade_no=out_trade_no))["out_trade_no"] == out_trade_no
        # With the certificate kept, the next client downloads none.
        assert ok(sandbox.client(cert_dir=folder).query(out_trade_no=out_trade_no))


def native(sandbox):
    """An order from placing to payment, queried by both numbers."""
    client = sandbox.client()
    out_trade_no = number("NATIVE")
    assert order(client, out_trade_no, total=128)["code_url"].startswith("weixin://wxpay/bizpayurl")
    waiting = ok(client.query(out_trade_no=out_trade_no))
    assert waiting["trade_state"] == "NOTPAY", waiting
    assert "transaction_id" not in waiting, waiting
    sandbox.pay(out_trade_no)
    paid = ok(client.query(out_trade_no=out_trade_no))
    assert paid["trade_state"] == "SUCCESS", paid
    assert paid["trade_type"] == "NATIVE", paid
    assert paid["amount"]["total"] == 128 and paid["amount"]["payer_total"] == 128, paid
    assert paid["payer"]["openid"] == OPENID, paid
    assert datetime.fromisoformat(paid["success_time"]).utcoffset() == timedelta(hours=8), paid
    assert ok(client.query(transaction_id=paid["transaction_id"])) == paid
    refused(client.close(out_trade_no=out_trade_no), 403, "TRADE_ERROR")


def jsapi(sandbox):
    """An order of the user's own, and what the page is given to open the cash desk."""
    client = sandbox.client(WeChatPayType.JSAPI)
    out_trade_no = number("JSAPI")
    prepay_id = order(client, out_trade_no, payer={"openid": OPENID})["prepay_id"]
    assert prepay_id.startswith("wx"), prepay_id
    assert client.sign([APPID, str(int(time.time())), "nonce", f"prepay_id={prepay_id}"])
    sandbox.pay(out_trade_no)
    paid = ok(client.query(out_trade_no=out_trade_no))
    assert (paid["trade_state"], paid["trade_type"]) == ("SUCCESS", "JSAPI"), paid


def close(sandbox):
    """A closed order stays closed, and is not paid."""
    client = sandbox.client()
    out_trade_no = number("CLOSE")
    order(client, out_trade_no)
    assert client.close(out_trade_no=out_trade_no)[0] == 204
    assert ok(client.query(out_trade_no=out_trade_no))["trade_state"] == "CLOSED"
    reply = requests.post(f"{sandbox.url}/sandbox/orders/{out_trade_no}/pay", json={}, timeout=TIMEOUT)
    assert reply.status_code == 409, reply.text


def refund(sandbox):
    """Two parts of a payment come back, and no more than was paid."""
    client = sandbox.client()
    out_trade_no = number("REFUND")
    order(client, out_trade_no, total=100)
    sandbox.pay(out_trade_no)
    transaction_id = ok(client.query(out_trade_no=out_trade_no))["transaction_id"]

    def ask(out_refund_no, amount):
        return client.refund(
            out_refund_no, {"refund": amount, "total": 100, "currency": "CNY"}, transaction_id=transaction_id,
            reason="商品已售完",
        )

    first = number("R1_")
    asked = ok(ask(first, 30))
    assert asked["out_refund_no"] == first and asked["amount"]["refund"] == 30, asked
    assert asked["status"] in ("PROCESSING", "SUCCESS"), asked
    again = ok(ask(first, 30))
    assert again["refund_id"] == asked["refund_id"], again
    # Two refunds of an order lie a minute apart.
    refused(ask(number("R2_"), 70), 429, "FREQUENCY_LIMITED")
    sandbox.advance(timedelta(minutes=1))
    assert ok(ask(number("R2_"), 70))["amount"]["refund"] == 70
    sandbox.advance(timedelta(minutes=1))
    reply = ask(number("R3_"), 1)
    assert reply[0] in (400, 403), reply
    # Money goes back in its time.
    sandbox.advance(timedelta(days=4))
    done = ok(client.query_refund(first))
    assert done["status"] == "SUCCESS" and done["transaction_id"] == transaction_id, done
    assert ok(client.query(out_trade_no=out_trade_no))["trade_state"] == "REFUND"


def refusals(sandbox):
    """What is wrong is refused, as a merchant's code expects it."""
    client = sandbox.client()
    refused(client.query(out_trade_no=number("NONE")), 404, "ORDER_NOT_EXIST")
    refused(
        client.pay(description="示例", out_trade_no="A B", amount={"total": 1, "currency": "CNY"}), 400, "PARAM_ERROR"
    )
    stranger = sandbox.client(private_key=other_keys()[0])
    refused(stranger.query(out_trade_no=number("NONE")), 401, "SIGN_ERROR")


def encryption(sandbox):
    """What the client encrypts is read; what it encrypts for another is not; what comes encrypted it reads."""
    client = sandbox.client()
    # Money to transfer.
    out_trade_no = number("ORDER")
    order(client, out_trade_no, total=100000)
    sandbox.pay(out_trade_no)

    def transfer(client):
        return client.mch_transfer_bills(
            out_bill_no=number("TRANSFER"), transfer_scene_id="1000", openid=OPENID, transfer_amount=100,
            transfer_remark="示例", user_name="张三", user_recv_perception="现金奖励",
            transfer_scene_report_infos=[
                {"info_type": "活动名称", "info_content": "示例"}, {"info_type": "奖励说明", "info_content": "示例"},
            ],
        )

    taken = ok(transfer(client))
    assert taken["state"] and taken["transfer_bill_no"], taken
    refused(transfer(sandbox.client(public_key=other_keys()[1])), 400, "PARAM_ERROR")
    complaint = ok(client.complaint_detail_query("200201820200101080076610000"))
    assert client.decrypt(complaint["payer_phone"]).isdigit(), complaint


def other_keys():
    """A pair that no sandbox knows, as PEM."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return private.decode(), public.decode()


def notification(sandbox, cert_dir=None):
    """The sandbox sends what the client verifies and decrypts, again until it is taken, and nothing that was changed."""
    with Receiver(answers=[500]) as receiver:
        client = sandbox.client(notify_url=receiver.url, cert_dir=cert_dir)
        out_trade_no = number("NOTIFY")
        order(client, out_trade_no, total=88)
        sandbox.pay(out_trade_no)
        headers, body = receiver.next()
        told = client.callback(headers, body)
        assert told and told["event_type"] == "TRANSACTION.SUCCESS", told
        assert told["resource"]["out_trade_no"] == out_trade_no, told
        assert told["resource"]["amount"]["total"] == 88, told
        asked = ok(client.query(out_trade_no=out_trade_no))
        differing = [name for name, value in told["resource"].items() if asked.get(name) != value]
        assert not differing, (differing, told["resource"], asked)
        # One bit more, and it is not WeChat Pay's.
        assert client.callback(headers, body.replace(b"TRANSACTION.SUCCESS", b"TRANSACTION.SUCCESs")) is None
        # It was answered with 500, so it comes again, and then no more.
        sandbox.advance(timedelta(minutes=1))
        again = client.callback(*receiver.next())
        assert again["id"] == told["id"] and again["resource"] == told["resource"], again
        sandbox.advance(timedelta(days=1))
        assert receiver.is_quiet()


def notification_with_certificate(sandbox):
    """The same where the platform's certificate is all that the merchant has."""
    with tempfile.TemporaryDirectory() as folder:
        notification(sandbox, cert_dir=folder)


def refund_notification(sandbox):
    """A refund's end is told to the address that it was asked for with."""
    with Receiver() as receiver:
        client = sandbox.client(notify_url=receiver.url)
        out_trade_no, out_refund_no = number("ORDER"), number("REFUND")
        order(client, out_trade_no, total=50)
        sandbox.pay(out_trade_no)
        assert client.callback(*receiver.next())["event_type"] == "TRANSACTION.SUCCESS"
        ok(client.refund(out_refund_no, {"refund": 50, "total": 50, "currency": "CNY"}, out_trade_no=out_trade_no))
        sandbox.advance(timedelta(days=4))
        told = client.callback(*receiver.next())
        assert told["event_type"] == "REFUND.SUCCESS", told
        assert told["resource"]["out_refund_no"] == out_refund_no, told


def bill(sandbox):
    """A day's bill has the right digest, and what it says are the orders and refunds of the day, to the fen."""
    client = sandbox.client()
    today = sandbox.business_time()
    # A day of its own, and none of its orders at its edge.
    start = (today + timedelta(days=1)).replace(hour=8, minute=0, second=0, microsecond=0)
    sandbox.advance(start - today)
    date = sandbox.business_time().date()
    paid, refunds = {}, {}
    for total in (1, 128, 99999):
        out_trade_no = number("BILL")
        order(client, out_trade_no, total=total)
        sandbox.pay(out_trade_no)
        paid[out_trade_no] = total
    order(client, number("UNPAID"), total=5)
    for out_trade_no, amount in ((list(paid)[1], 28), (list(paid)[2], 99999)):
        out_refund_no = number("BILLR")
        total = paid[out_trade_no]
        ok(
            client.refund(
                out_refund_no, {"refund": amount, "total": total, "currency": "CNY"}, out_trade_no=out_trade_no
            )
        )
        refunds[out_refund_no] = amount
    sandbox.advance(timedelta(hours=18))
    refused(client.trade_bill(date.isoformat()), 400, "STATEMENT_CREATING")
    sandbox.advance(timedelta(hours=9))
    refused(client.trade_bill((date - timedelta(days=30)).isoformat()), 400, "NO_STATEMENT_EXIST")

    asked = ok(client.trade_bill(date.isoformat()))
    status, content = client.download_bill(asked["download_url"])
    assert status == 200, (status, content)
    text = gzip.decompress(content)
    assert asked["hash_type"] == "SHA1"
    # The digest is of the bill before compression.
    assert hashlib.sha1(text).hexdigest() == asked["hash_value"].lower(), asked
    rows = list(csv.reader(text.decode("utf-8-sig").splitlines()))
    names = rows[0]
    sums = {name: value.lstrip("`") for name, value in zip(rows[-2], rows[-1])}
    entries = [dict(zip(names, (cell.lstrip("`") for cell in row))) for row in rows[1:-2]]

    def fen(text):
        yuan, _, rest = text.partition(".")
        return int(yuan) * 100 + int(rest)

    seen = {row["商户订单号"]: fen(row["订单金额"]) for row in entries if row["交易状态"] == "SUCCESS"}
    assert seen == paid, (seen, paid)
    back = {row["商户退款单号"]: fen(row["申请退款金额"]) for row in entries if row["交易状态"] == "REFUND"}
    assert back == refunds, (back, refunds)
    assert int(sums["总交易单数"]) == len(paid) + len(refunds), sums
    assert fen(sums["订单总金额"]) == sum(paid.values()), sums
    assert fen(sums["申请退款总金额"]) == sum(refunds.values()), sums
    # Every order of the bill is what a query says of it.
    for row in entries:
        if row["交易状态"] == "SUCCESS":
            order_now = ok(client.query(out_trade_no=row["商户订单号"]))
            assert order_now["transaction_id"] == row["微信订单号"], (order_now, row)


def upload(sandbox):
    """Files, whose form this client sends without naming its boundary in Content-Type."""
    client = sandbox.client()
    with tempfile.TemporaryDirectory() as folder:
        picture = pathlib.Path(folder) / "picture.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n--not a boundary\r\n\x00\xff")
        first = ok(client.image_upload(str(picture)))
        assert first["media_id"], first
        # Names that are not ASCII are written in another way.
        named = ok(client.image_upload(str(picture), filename="照片.png"))
        assert named["media_id"], named
        film = pathlib.Path(folder) / "film.mp4"
        film.write_bytes(os.urandom(100_000))
        assert ok(client.video_upload(str(film)))["media_id"]
    lines = sandbox.get("/sandbox/requests")["requests"]
    assert all(line["verdict"] == "answered" for line in lines), lines


def combined(sandbox):
    """A direct merchant's combined orders, which name no sub-merchant, on every path."""
    for kind in (WeChatPayType.NATIVE, WeChatPayType.JSAPI, WeChatPayType.H5, WeChatPayType.APP):
        client = sandbox.client(kind)
        whole = number("COMBINED")
        parts = [
            {
                "mchid": sandbox.env["WECHATPAY_MCHID"],
                "attach": "深圳分店",
                "amount": {"total_amount": 100 + index, "currency": "CNY"},
                "out_trade_no": f"{whole}_{index}",
                "description": "示例",
            }
            for index in range(2)
        ]
        placed = ok(client.combine_pay(
            whole, parts, scene_info={"device_id": "POS1:123", "payer_client_ip": "14.17.22.32", "h5_info": {"type": "Wap"}},
            combine_payer_info={"openid": OPENID},
        ))
        assert any(name in placed for name in ("prepay_id", "code_url", "h5_url")), placed
        found = ok(client.combine_query(whole))
        assert [part["trade_state"] for part in found["sub_orders"]] == ["NOTPAY", "NOTPAY"], found
        ok(client.combine_close(whole, [
            {"mchid": part["mchid"], "out_trade_no": part["out_trade_no"]} for part in parts
        ]), 204)


STEPS = {
    step.__name__: step
    for step in (
        certificates, native, jsapi, close, refund, refusals, encryption, bill, notification,
        notification_with_certificate, refund_notification, upload, combined,
    )
}

if __name__ == "__main__":
    STEPS[sys.argv[2]](Sandbox(sys.argv[1]))
    print(f"{sys.argv[2]}: as expected")
