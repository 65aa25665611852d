#pragma once

#include "agent/base/clock.h"
#include "agent/http/transport.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// Asks the platform's server for its first page, without a key, to see whether it can be reached with the proxy and
/// the certificates that are set.
class NetworkTest final : public QObject {
    Q_OBJECT

public:
    /// How the server is asked.
    struct Way {
        std::unique_ptr<http::Transport> transport;
        enum class Proxy { None, System, Named };
        Proxy proxy = Proxy::System;
        QString proxyAddress = {}; ///< of Named, `proxy.example:8080`
    };
    struct Parts {
        Clock &clock;
        std::function<QUrl()> serverUrl;
        std::function<Way(const QUrl &serverUrl)> makeWay;
    };
    explicit NetworkTest(Parts parts);
    ~NetworkTest() override;

    enum class Outcome {
        None, ///< nobody has tried
        Running,
        Answered, ///< whatever it answered: it was reached
        NotTrusted, ///< its certificate
        ProxyPassword, ///< the proxy wants a user name and a password
        TimedOut,
        NoAnswer, ///< see detail()
    };
    Outcome outcome() const { return m_outcome; }

    // Of the last try.
    const QUrl &serverUrl() const { return m_serverUrl; }
    Way::Proxy proxy() const { return m_proxy; }
    const QString &proxyAddress() const { return m_proxyAddress; }
    int httpStatus() const { return m_httpStatus; } ///< of Answered; 0 when it was no HTTP status
    std::chrono::milliseconds time() const { return m_time; } ///< until the answer, or until it was given up
    const QString &detail() const { return m_detail; } ///< of NotTrusted and NoAnswer: what came, in English

    static constexpr auto timeout = std::chrono::seconds(15);

    void run(); ///< does nothing while one runs
    void forget(); ///< what came of the last try, which is about other settings now; a running one counts no more

Q_SIGNALS:
    void changed();

private:
    void answered(const Result<http::Response> &result);

    Parts m_parts;
    std::unique_ptr<http::Transport> m_transport;
    std::unique_ptr<QObject> m_scope; ///< of the running one
    Outcome m_outcome = Outcome::None;
    QUrl m_serverUrl;
    Way::Proxy m_proxy = Way::Proxy::System;
    QString m_proxyAddress;
    int m_httpStatus = 0;
    std::chrono::milliseconds m_begun{};
    std::chrono::milliseconds m_time{};
    QString m_detail;
};

} // namespace rensei::app
