#pragma once

#include "agent/demo_platform/demo_platform.h"
#include "agent/demo_platform/http/http_message.h"

#include <QJsonObject>
#include <QTcpSocket>

#include <optional>

namespace rensei::demo {

/// What came back. Status 0: not even a whole head.
struct Reply {
    int status = 0;
    HttpHeaders headers; ///< names in lower case
    QByteArray body; ///< as much of it as came
    bool closed = false; ///< the connection ended before the answer was whole

    QJsonObject json() const;
    QByteArray header(const QByteArray &lowerCaseName) const;
};

/// Reads an answer from the bytes so far; nothing while it is not whole.
std::optional<Reply> parseReply(const QByteArray &bytes);

/// A plain socket that says exactly what it is told and never says it twice.
class DemoClient {
public:
    explicit DemoClient(const QUrl &base);

    /// One request over one connection of its own. A null body is none.
    Reply ask(const QByteArray &method, const QString &path, const QString &bearer = {},
        const std::optional<QJsonObject> &body = {});
    Reply askRaw(const QByteArray &bytes, std::chrono::milliseconds most = std::chrono::seconds(5));

private:
    QUrl m_base;
};

/// A host that speaks the protocol by hand: registered with v1 (hosted) or AF (self-hosted).
struct DemoHost {
    explicit DemoHost(DemoPlatform &platform, int capacity = 4, const QString &machineId = QStringLiteral("machine-1"));

    Reply poll();
    Reply heartbeat(const QJsonObject &more = {}); ///< on the AF leg
    /// POST /api/sessions/{id}/`what`, with this worker's id.
    Reply post(const QString &rawId, const QString &what, const QJsonObject &more = {});
    Reply status(const QString &rawId, const QString &status);
    Reply get(const QString &path);

    DemoClient client;
    QString id;
    QString bearer;
};

} // namespace rensei::demo
