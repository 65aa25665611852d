#pragma once

#include "agent/demo_platform/demo_platform.h"
#include "agent/demo_platform/http/http_message.h"

#include <QJsonObject>
#include <QTcpSocket>

#include <optional>

namespace rensei::demo {

/// The received response. Status 0: not even a complete head.
struct Reply {
    int status = 0;
    HttpHeaders headers; ///< names in lower case
    QByteArray body; ///< what was received of it
    bool closed = false; ///< the connection ended before the response was complete

    QJsonObject json() const;
    QByteArray header(const QByteArray &lowerCaseName) const;
};

/// Nothing while the response is incomplete.
std::optional<Reply> parseReply(const QByteArray &bytes);

/// Sends requests byte for byte over plain sockets, and never resends.
class DemoClient {
public:
    explicit DemoClient(const QUrl &serverUrl);

    /// Sends one request over a new connection.
    Reply send(const QByteArray &method, const QString &path, const QString &bearer = {},
        const std::optional<QJsonObject> &body = {});
    Reply sendRaw(const QByteArray &bytes, std::chrono::milliseconds timeout = std::chrono::seconds(5));

private:
    QUrl m_serverUrl;
};

/// A host without an agent, registered with v1 (hosted) or AF (self-hosted).
struct DemoHost {
    explicit DemoHost(DemoPlatform &platform, int capacity = 4, const QString &machineId = QStringLiteral("machine-1"));

    Reply poll();
    Reply heartbeat(const QJsonObject &extra = {}); ///< on the AF route
    /// POST /api/sessions/{id}/`report`, with this worker's id.
    Reply post(const QString &rawId, const QString &report, const QJsonObject &extra = {});
    Reply status(const QString &rawId, const QString &status);
    Reply get(const QString &path);

    DemoClient client;
    QString id;
    QString bearer;
};

} // namespace rensei::demo
