#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/http/transport.h"

#include <QPointer>

class QNetworkReply;

namespace rensei::http {

/// The Error of a failed transfer. `sent` tells whether the request may have reached the server.
Error lostReply(const QNetworkReply &reply, const QString &where, bool sent);

/// The Stream over a reply of QNetworkAccessManager, which it owns.
class ReplyStream final : public Stream {
public:
    ReplyStream(QNetworkReply *reply, QString where, Clock &clock, std::chrono::milliseconds silence);
    ~ReplyStream() override;

private:
    void checkHead();
    void finished();
    void listen();
    void close(const Error &error);
    void drop();

    QPointer<QNetworkReply> m_reply;
    QString m_where;
    OneShotTimer m_wait;
    std::chrono::milliseconds m_silence;
    bool m_isOpen = false;
};

} // namespace rensei::http
