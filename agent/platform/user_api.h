#pragma once

#include "agent/base/clock.h"
#include "agent/http/transport.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rensei::platform {

/// Calls of the user's API, with the key of the account. All of them share one rate limit: after a 429, every call
/// until its reset fails at once with that same error, and nothing is sent.
class UserApi final : public QObject {
    Q_OBJECT

public:
    UserApi(http::Transport &transport, Clock &clock);

    /// For calls from now on; null where the platform requires none. Replies to earlier calls are dropped.
    void setKey(SharedSecret key);

    using Build = std::function<http::Request(SharedSecret key)>;
    using Then = http::Transport::Then;

    /// Calls `then` once, later, unless `context` is gone or setKey() came first.
    void call(const Build &build, QObject *context, Then then);

    /// The factor by which the intervals of regular calls should be extended: 2 while few requests are left before the
    /// rate limit. Source: agent/platform/PROTOCOL.md, "Rate limiting".
    int intervalFactor() const;

Q_SIGNALS:
    void answered(); ///< the platform replied, possibly with an error
    void unanswered(const rensei::Error &error); ///< there was no reply

private:
    void learn(const Result<http::Response> &reply);

    http::Transport &m_transport;
    Clock &m_clock;
    SharedSecret m_key;
    std::unique_ptr<QObject> m_keyScope; ///< parent of the calls made with this key
    std::optional<Error> m_refusal; ///< a 429; valid until m_restUntil
    std::chrono::milliseconds m_restUntil{0};
    std::chrono::milliseconds m_scarceUntil{0};
};

} // namespace rensei::platform
