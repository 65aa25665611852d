#pragma once

#include "agent/base/clock.h"
#include "agent/http/transport.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::platform {

/// Calls of the user's API, with the key of the account. All of them share one budget: when the base says that it was
/// asked too often, every call until then is answered at once with that same error, and nothing is sent.
class UserApi final : public QObject {
    Q_OBJECT

public:
    UserApi(http::Transport &transport, Clock &clock);

    /// For calls from now on; null where the base asks for none. Answers to former calls are dropped.
    void use(SharedSecret key);

    using Build = std::function<http::Request(SharedSecret key)>;
    using Then = http::Transport::Then;

    /// Calls `then` once, later, unless `context` is gone or use() came first.
    void call(const Build &build, QObject *context, Then then);

    /// How many times longer than usual the pauses between regular calls should be: 2 while the base says that little
    /// is left of what it allows. Source: platform protocol, "Rate limiting".
    int pace() const;

Q_SIGNALS:
    void answered(); ///< the platform gave an answer, be it an error of its own
    void unanswered(const rensei::Error &error); ///< nobody did

private:
    void learn(const Result<http::Response> &reply);

    http::Transport &m_transport;
    Clock &m_clock;
    SharedSecret m_key;
    std::unique_ptr<QObject> m_round; ///< what was asked with this key
    std::optional<Error> m_refusal; ///< asked too often, until m_restUntil
    std::chrono::milliseconds m_restUntil{0};
    std::chrono::milliseconds m_scarceUntil{0};
};

} // namespace rensei::platform
