// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayDescription

@Suite(.limited, .timeLimit(.minutes(10)))
struct LookupTests {
    let description = APIDescription.shared

    @Test func hasEveryDocumentedOperationAndNotification() {
        #expect(description.operations.filter { !$0.isV2 }.count == 1018)
        #expect(description.operations.filter(\.isV2).count == 129)
        #expect(description.notifications.count == 112)
        #expect(description.notifications.filter(\.isV2).count == 10)
    }

    @Test func everyLineHasItsColumnsAndCompactJSONThatIsUnderstood() {
        #expect(Set(description.operations.map(\.id)).count == 1147)
        for operation in description.operations {
            #expect(["GET", "POST", "PUT", "PATCH", "DELETE"].contains(operation.method))
            #expect(operation.path.hasPrefix("/") && !operation.id.isEmpty && !operation.name.isEmpty)
            expectUnderstood(operation.line, operation.cache, operation.id)
            #expect(operation.details.pathParameters.allSatisfy { operation.path.contains("{\($0.name)}") })
        }
        for notification in description.notifications {
            #expect(!notification.id.isEmpty && !notification.name.isEmpty)
            expectUnderstood(notification.line, notification.cache, notification.id)
            #expect(!notification.details.resource.isEmpty || notification.details.body != nil)
        }
    }

    private func expectUnderstood(_ line: DescriptionLine, _ cache: DetailsCache, _ id: String) {
        let json = cache.json(line)
        #expect(json.object?.isEmpty == false, "\(id)")
        #expect(line.json.count == json.bytes.count, "\(id) is not compact")
        #expect(json["products"] == cache.list("products", line) && json["menus"] == cache.list("menus", line), "\(id)")
        #expect(unreadable(json) == [], "\(id)")
    }

    /// Names of fields that the reader would drop, and patterns that no engine reads.
    private func unreadable(_ json: JSON) -> [String] {
        switch json {
        case .array(let elements): return elements.flatMap(unreadable)
        case .object(let object):
            var problems = object.flatMap { unreadable($0.value) }
            if let name = json["name"]?.string, json["type"]?.string != nil {
                guard let field = APIField(json) else { return problems + [name] }
                if field.pattern?.isReadable == false { problems.append(name) }
                if json["items"] != nil, field.items == nil { problems.append(name) }
            }
            return problems
        default: return []
        }
    }

    @Test(arguments: [
        ("POST", "/v3/pay/transactions/native", "pay.transactions.native.post"),
        ("POST", "v3/pay/transactions/native", "pay.transactions.native.post"),
        ("GET", "/v3/pay/transactions/id/{transaction_id}", "pay.transactions.id.{transaction_id}.get"),
        ("GET", "/v3/pay/transactions/id/4200001?mchid=1", "pay.transactions.id.{transaction_id}.get"),
        ("GET", "/v3/pay/transactions/id/{id}", "pay.transactions.id.{transaction_id}.get"),
        ("POST", "/v3/applyment4sub/applyment/", "applyment4sub.applyment.post"),
        ("POST", "v2/pay/micropay", "v2.pay.micropay.post"),
        ("POST", "/pay/micropay", "v2.pay.micropay.post"),
        (
            "POST", "/v3/apply4subject/applyment/{applyment_id}/cancel",
            "apply4subject.applyment.{applyment_id}.cancel.post"
        ),
        (
            "POST", "/v3/apply4subject/applyment/{business_code}/cancel",
            "apply4subject.applyment.{business_code}.cancel.post"
        ),
        (
            "GET", "/v3/papay/insurance-sign/policy_periods/plan-id/1/out-contract-code/2",
            "papay.insurance-sign.policy_periods.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get"
        ),
        (
            "POST", "/v3/papay/insurance-sign/policy-periods/plan-id/1/contract-id/2/modify",
            "papay.insurance-sign.policy-periods.plan-id.{plan_id}.contract-id.{contract_id}.modify.post"
        ),
    ])
    func finds(method: String, path: String, id: String) {
        #expect(description.operation(method: method, path: path)?.id == id)
    }

    @Test(arguments: [
        ("GET", "/v3/pay/transactions/native"), ("POST", "/v3/pay/transactions/native/"),
        ("GET", "/v3/pay/transactions/id/"), ("POST", "/v3/applyment4sub/applyment"),
        ("post", "/v3/pay/transactions/native"),
        ("GET", ""), ("GET", "/"), ("GET", "//"), ("POST", "/v3/pay/transactions/Native"), ("GET", "?"),
        ("POST", "v2/v3/pay/transactions/nativ"),
    ])
    func findsNothing(method: String, path: String) {
        #expect(description.operation(method: method, path: path) == nil)
    }

    @Test func aLiteralSegmentIsPreferredToAVariable() {
        for operation in description.operations {
            let concrete = operation.path.replacing(/\{[^}]*\}/, with: "value")
            let found = description.operation(method: operation.method, path: concrete)
            #expect(found?.path.replacing(/\{[^}]*\}/, with: "{}") == operation.path.replacing(/\{[^}]*\}/, with: "{}"))
            #expect(description.operation(method: operation.method, path: operation.callPath)?.id == operation.id)
        }
    }

    @Test func readsTheValuesOfAPath() throws {
        let operation = try #require(description.operation(id: "pay.transactions.id.{transaction_id}.get"))
        #expect(operation.pathValues(in: "v3/pay/transactions/id/a%2Fb%") == ["transaction_id": "a/b%"])
        #expect(operation.pathValues(in: "/v3/pay/transactions/id/{transaction_id}") == [:])
        #expect(operation.pathValues(in: "/v3/pay/transactions/id/") == nil)
        #expect(operation.pathValues(in: "/v3/pay/transactions") == nil)
    }

    @Test func namesTheOtherMethodsOfAPath() {
        let methods = description.operations(at: "v3/pay/transactions/native").map(\.method)
        #expect(methods == ["POST"])
        #expect(description.operations(at: "v3/pay/transactions/nativ").isEmpty)
    }

    @Test(arguments: [
        ("v3/pay/transactions/nativ", "/v3/pay/transactions/native"),
        ("/v3/pay/transaction/native", "/v3/pay/transactions/native"),
        ("v3/applyment4sub/applyment", "/v3/applyment4sub/applyment/"),
        ("v3/pay/transactions/native/", "/v3/pay/transactions/native"),
        ("v3/pay/transacitons/id/42", "/v3/pay/transactions/id/{transaction_id}"),
        ("v2/pay/micropey", "/v2/pay/micropay"),
    ])
    func suggestsTheNearestPath(path: String, expected: String) {
        #expect(description.nearestPath(to: path) == expected)
    }

    @Test(arguments: ["v3/a", "", "/", "completely/else/where", "v3/pay/transactions/native/more"])
    func suggestsNoPathThatIsFar(path: String) {
        #expect(description.nearestPath(to: path) == nil)
    }

    @Test func detailsAreReadFromManyThreads() async {
        let fresh = APIDescription(texts: DescriptionText.all)
        let counts = await withTaskGroup(of: Int.self, returning: Set<Int>.self) { group in
            for _ in 0..<8 {
                group.addTask { fresh.operations.prefix(100).reduce(0) { $0 + $1.details.response.fields.count } }
            }
            return await group.reduce(into: []) { $0.insert($1) }
        }
        #expect(counts.count == 1)
    }
}
