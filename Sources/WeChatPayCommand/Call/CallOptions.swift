// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// What all five verbs take.
struct CallOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            """
            As the documentation writes it: v3/certificates; with v2 before it for APIv2: v2/pay/micropay. For get also the \
            address of a file, as a reply gives it.
            """,
            valueName: "PATH"
        ),
        completion: .custom { arguments, _, prefix in PathCompletion.paths(arguments, prefix: prefix) }
    )
    var path: String

    @Argument(
        help: ArgumentHelp(
            """
            name=value is text, or the number or Boolean that the API description asks for; name:=json is JSON, a.b=value \
            nests. For get they are the query, otherwise the body. A file is sent as file=@FILE.
            """,
            valueName: "name=value"
        )
    )
    var fields: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp("The body: JSON, @FILE, or - for stdin.", valueName: "TEXT"))
    var json: String?

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp("A query parameter; repeatable.", valueName: "k=v"))
    var query: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp("A header; repeatable.", valueName: "k:v"))
    var header: [String] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp("The value of {k} in PATH; repeatable.", valueName: "k=v")
    )
    var pathVar: [String] = []

    @Option(help: ArgumentHelp("Write the body to FILE instead of stdout.", valueName: "FILE"))
    var output: String?

    @Flag(help: "Print the signed request instead of sending it.")
    var dryRun = false

    @Flag(help: "Refuse members that are not described, too.")
    var strict = false

    @Flag(help: "Send what is written: no check, no conversion, no encryption.")
    var noValidate = false

    @OptionGroup var configuration: ConfigurationOptions

    func validate() throws {
        guard strict, noValidate else { return }
        throw ValidationError("--strict checks more and --no-validate nothing; leave one of them out.")
    }
}
