#pragma once

#include "agent/base/clock.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkReply;

namespace rensei::http {

/// The connections of a QNetworkAccessManager, each used as long as the server keeps it, minus a second: a request that
/// is written while the server closes the connection is lost, and nobody knows whether it arrived.
/// No cookies, no redirects.
class Connections {
public:
    explicit Connections(Clock &clock);

    /// The reply owns `body`; the caller deletes it, unless this object goes first.
    QNetworkReply *send(QNetworkRequest request, const QByteArray &method, std::unique_ptr<QIODevice> body);

    void setProxy(const QNetworkProxy &proxy);

    /// How long the server keeps an idle connection, as it said with an answer; nullopt: it did not. Until then 5 s are
    /// assumed. What it once said holds until it says something else.
    void setServerKeeps(std::optional<std::chrono::seconds> time);
    /// Another server, of which nothing is known.
    void forgetServer();

    /// Later requests use new connections; what is under way ends on its own.
    void renew();

private:
    QNetworkAccessManager &manager();
    /// Whether requests beside another one close their connection: Qt counts idle time for all of a server's
    /// connections together, so that one which is idle while another is busy would outlive a short time.
    bool keepsOnlyOne() const;
    /// Makes sure that the connection which was left open is not used when it is too old.
    void dropTooOld();
    /// Notes that a request is about to be sent. Whether such requests come further apart than a connection is kept, as
    /// polls do: each then closes its own, because to close it later wakes Qt's thread once more.
    bool noteRequest();
    void noteEnd(const QNetworkAccessManager *manager, bool isKept);
    void noteAbort(const QNetworkAccessManager *manager);

    Clock &m_clock;
    QNetworkProxy m_proxy;
    std::optional<std::chrono::seconds> m_idleTime; ///< that a connection is kept for; nullopt: as long as Qt does
    bool m_hasServerSaid = false;
    std::chrono::seconds m_longestIdleTime{0}; ///< that the manager was told, and may apply further
    int m_underWay = 0;
    std::optional<std::chrono::milliseconds> m_keptSince; ///< when the connection that was left open became idle
    std::optional<std::chrono::milliseconds> m_lastEnd; ///< of any request
    bool m_isLastEndKnown = true; ///< false: a later one was aborted
    int m_pauses = 0; ///< between requests, too long to keep a connection; less those that were not
    QObject m_retired; ///< owns managers whose replies are still awaited
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< null until it is needed
};

/// What a `Keep-Alive` header says, "timeout=5, max=100"; nullopt when it names no time.
std::optional<std::chrono::seconds> keepAliveTime(const QByteArray &header);

} // namespace rensei::http
