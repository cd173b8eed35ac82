// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import WeChatPay
import WeChatPayDescription

struct UploadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload",
        abstract: "Upload a file (文件上传) and print its media_id or URL.",
        usage: "wechatpay upload FILE [name=value ...] [options]",
        discussion: """
            wechatpay upload licence.jpg
            wechatpay upload coupon.png --to marketing
            wechatpay upload proof.pdf --to v3/global/merchant-storage/file/upload

            Format and length are checked first, as WeChat Pay documents them. The file is read once for its digest and \
            once while it is sent.
            """
    )

    @Argument(help: ArgumentHelp("The file.", valueName: "FILE"), completion: .file())
    var file: String

    @Argument(
        help: ArgumentHelp("Further members of the form's meta, where the operation has any.", valueName: "name=value"))
    var fields: [String] = []

    @Option(
        help: ArgumentHelp(
            "media, video, marketing, coupon, complaint, or a path; by default media or video, by the file's extension.",
            valueName: "PLACE"))
    var to: String?

    @Option(help: ArgumentHelp("The file's name, where it is to have another.", valueName: "NAME"))
    var name: String?

    @Flag(help: "Print the signed request instead of sending it.")
    var dryRun = false

    @Flag(help: "Send the file whatever its format and length.")
    var noValidate = false

    @OptionGroup var configuration: ConfigurationOptions

    func run() async throws {
        try await reportingErrors {
            let path = UploadPlace.path(to, file: file)
            guard let part = CallDescription.lookUp(.post, path: path)?.filePart else {
                throw UsageError(
                    "\(Wrapping.printable(path)) is not documented to take a file; 'wechatpay apis 上传' lists what does."
                )
            }
            var arguments = [path, "\(part)=@\(file)"] + fields
            if let name { arguments.append("\(UploadPlace.nameMember(of: path))=\(name)") }
            var options = try CallOptions.parse(arguments)
            options.dryRun = dryRun
            options.noValidate = noValidate
            options.configuration = configuration
            try await CallRunner(options: options).run(.post)
        }
    }
}

/// Where files go, by short names.
enum UploadPlace {
    private static let paths = [
        "media": "v3/merchant/media/upload", "video": "v3/merchant/media/video_upload",
        "marketing": "v3/marketing/favor/media/image-upload",
        "coupon": "v3/marketing/partner/product-coupon/media/upload-image",
        "complaint": "v3/merchant-service/images/upload",
    ]

    private static let videos: Set<Substring> = [
        "avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb",
    ]

    static func path(_ place: String?, file: String) -> String {
        if let place { return paths[place] ?? (place.hasPrefix("/") ? String(place.dropFirst()) : place) }
        let name = file.lowercased()
        let isVideo = name.split(separator: ".").last.map { videos.contains($0) } ?? false
        return isVideo ? "v3/merchant/media/video_upload" : "v3/merchant/media/upload"
    }

    /// What the operation calls the file's name.
    static func nameMember(of path: String) -> String {
        let fields = CallDescription.lookUp(.post, path: path)?.memberFields ?? []
        return fields.first { $0.name == "file_name" }?.name ?? "filename"
    }
}
