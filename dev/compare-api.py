#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares the OpenAPI document that the package composes with the documents of API/ from which it was generated.

Nothing that the documents say may be lost on the way through the run-time description, but for what is listed here.
"""

import glob
import json
import sys

import yaml

# Said once for a document, or of no use to a caller.
DROPPED = {"x-wechatpay-inferred", "x-wechatpay-documented", "x-wechatpay-events", "x-wechatpay-payload"}
# Added by the composer, the same for every operation of a kind.
ADDED = {"tags", "security", "x-wechatpay-module", "servers", "x-wechatpay-servers", "xml", "encoding", "description"}


def normal(value, components, key=None):
    """A value without references, without what only one side has, with sets instead of lists where order says nothing."""
    if isinstance(value, dict):
        if "$ref" in value:
            _, _, kind, name = value["$ref"].split("/")
            beside = {k: v for k, v in value.items() if k != "$ref"}
            return normal({**components[kind][name], **beside}, components)
        # A name that a member happens to have is not a keyword.
        free = key in ("properties", "patternProperties", "content", "responses")
        skipped = set() if free else DROPPED | ADDED
        result = {k: normal(v, components, k) for k, v in value.items() if k not in skipped}
        if value.get("type") in ("integer", "number"):
            for k in ("x-extensible-enum", "const", "default"):
                if k in result:
                    result[k] = json.dumps(result[k]).replace('"', "")
        return result
    if isinstance(value, list):
        items = [normal(v, components) for v in value]
        return sorted(items) if key == "required" else items
    return value


def operation(value, components, is_webhook=False):
    value = normal(value, components)
    parameters = value.pop("parameters", [])
    if not is_webhook:
        value["parameters"] = {(p["in"], p["name"]): p for p in parameters}
    value.get("requestBody", {}).setdefault("required", False)
    responses = value["responses"]
    # What is said instead of a success is the same for all in the composed document.
    for status in ("default", "4XX", "5XX"):
        responses.pop(status, None)
    for response in responses.values():
        response.pop("headers", None)
        if "text/csv" in response.get("content", {}):
            response["content"].pop("application/xml", None)
    # Without the nonce, marked or by its kind.
    value.pop("x-wechatpay-nonce", None)
    return value


def difference(left, right, place):
    if isinstance(left, dict) and isinstance(right, dict):
        for k in left.keys() | right.keys():
            if k not in left or k not in right:
                yield f"{place}/{k} is only in {'API/' if k in left else 'the composed document'}"
            else:
                yield from difference(left[k], right[k], f"{place}/{k}")
    elif left != right:
        yield f"{place}: API/ has {left!r}, the composed document {right!r}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        composed = json.load(file)
    components = composed["components"]
    count, problems = 0, []
    seen = set()
    for name in sorted(glob.glob("API/v*/*.yaml")):
        with open(name, encoding="utf-8") as file:
            document = yaml.load(file, yaml.CSafeLoader)
        own = document.get("components", {})
        for section in ("paths", "webhooks"):
            for path, item in document.get(section, {}).items():
                is_webhook = section == "webhooks"
                key = "v2." + path if is_webhook and "/v2/" in name else path
                for method, source in item.items():
                    count += 1
                    seen.add((section, key, method))
                    target = composed[section].get(key, {}).get(method)
                    if target is None:
                        problems.append(f"{name} {method} {path} is missing")
                        continue
                    left, right = operation(source, own, is_webhook), operation(target, components, is_webhook)
                    if is_webhook and "/v2/" in name:
                        left["operationId"] = left["operationId"].replace("notify.", "notify.v2.")
                    problems += [f"{name} {method} {path} {d}" for d in difference(left, right, "")]
    for section in ("paths", "webhooks"):
        for key, item in composed[section].items():
            problems += [f"{m} {key} is in no document" for m in item if (section, key, m) not in seen]
    for problem in problems[:40]:
        print(problem, file=sys.stderr)
    if problems or not count:
        sys.exit(f"{len(problems)} differences between API/ and the composed document, in {count} operations")
    print(f"The composed document says of {count} operations and notifications what API/ says.")


main()
