// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Errors as the operations document them.
extension Fault.Kind {
    /// The status, where one is set, and the code of a refusal; `nil` for kinds that are none.
    private var error: (status: Int?, code: String)? {
        switch self {
        case .error(let status, let code, _), .errorAfterCommit(let status, let code, _): (status, code)
        default: nil
        }
    }

    /// Whether an operation may answer so: its table has the code, with the status where one is set. Where nothing is
    /// documented anything may be answered.
    func isDocumented(for operation: APIOperation?) -> Bool {
        guard let error, let table = operation?.errors, table.isDocumented else { return true }
        return table.entries.contains { entry in
            entry.code.hasSameBytes(as: error.code) && error.status.map { $0 == entry.status } ?? true
        }
    }

    /// The same with the status that the operation documents, where none is set.
    func resolved(for operation: APIOperation?) -> Fault.Kind {
        guard let error, error.status == nil else { return self }
        let entry = operation?.errors.entries.first { $0.code.hasSameBytes(as: error.code) }
        let status = entry?.status ?? 400
        return switch self {
        case .error(_, let code, let message): .error(status: status, code: code, message: message)
        case .errorAfterCommit(_, let code, let message):
            .errorAfterCommit(status: status, code: code, message: message)
        default: self
        }
    }

    /// Why an operation never answers so; `nil` where it may.
    func objection(of operation: APIOperation) -> String? {
        guard let error, !isDocumented(for: operation) else { return nil }
        let near = operation.errors.nearest(to: error.code).map { "\($0.status) \($0.code)" }
        let status = error.status.map { "\($0) " } ?? ""
        return "\(status)\(Outside.name(error.code, or: "this code")) is not documented for "
            + "\(operation.method) \(operation.path), which answers \(near.joined(separator: ", ")); "
            + "with force it is sent nevertheless."
    }
}

extension Fault {
    /// The rule as it is kept, or why there can be none: for an error that its one operation does not document.
    func checked() throws(SandboxError) -> Fault {
        var fault = normalized
        let operations = FaultPattern.operations(method: fault.method, path: fault.path)
        guard let operation = operations.first, operations.count == 1 else { return fault }
        if !force, let objection = kind.objection(of: operation) { throw .notPossible(objection) }
        fault.kind = fault.kind.resolved(for: operation)
        return fault
    }
}
