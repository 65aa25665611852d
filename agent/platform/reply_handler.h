#pragma once

#include "agent/http/transport.h"

#include <functional>
#include <utility>

namespace rensei::platform {

/// Receives the parsed reply of a call, or the Error that came instead.
template <typename T>
using ReplyHandler = std::function<void(const Result<T> &)>;

/// A callback for the transport: parses the body of a good reply, then calls `then`. `parse` maps a body to a T or a
/// Result<T>.
template <typename T, typename Parse>
http::Transport::Then parseWith(Parse parse, ReplyHandler<T> then)
{
    return [parse = std::move(parse), then = std::move(then)](const Result<http::Response> &reply) {
        then(reply.and_then([&parse](const http::Response &response) -> Result<T> { return parse(response.body); }));
    };
}

} // namespace rensei::platform
