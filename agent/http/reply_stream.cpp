#include "agent/http/reply_stream.h"

#include "agent/http/reply.h"
#include "agent/http/texts.h"

#include <QNetworkReply>

namespace rensei::http {

using namespace Qt::StringLiterals;

Error lostReply(const QNetworkReply &reply, const QString &where, bool sent)
{
    const bool inOrder = reply.error() == QNetworkReply::NoError;
    return Error{.kind = ErrorKind::Offline,
        .detail = inOrder ? HttpText::tr("the server ended the call") : reply.errorString(),
        .where = where,
        .unanswered = sent};
}

ReplyStream::ReplyStream(QNetworkReply *reply, QString where, Clock &clock, std::chrono::milliseconds silence)
    : m_reply(reply)
    , m_where(std::move(where))
    , m_wait(clock)
    , m_silence(silence)
{
    connect(reply, &QNetworkReply::metaDataChanged, this, &ReplyStream::checkHead);
    connect(reply, &QNetworkReply::finished, this, &ReplyStream::finished);
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        if (!m_isOpen)
            return;
        listen();
        Q_EMIT received(m_reply->readAll());
    });
    listen();
}

ReplyStream::~ReplyStream()
{
    drop();
}

void ReplyStream::checkHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isOpen || status < 200 || status >= 300)
        return;
    m_isOpen = true;
    Q_EMIT opened();
}

void ReplyStream::finished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_isOpen && status != 0) {
        const auto result
            = toResult(RawReply{status, m_reply->readAll(), m_reply->rawHeaderPairs(), m_reply->url()}, m_where);
        if (!result)
            return close(result.error());
    }
    close(lostReply(*m_reply, m_where, true));
}

void ReplyStream::listen()
{
    m_wait.start(m_silence, [this] {
        close(Error{.kind = ErrorKind::Offline,
            .detail = HttpText::tr("the stream fell silent"),
            .where = m_where,
            .unanswered = true});
    });
}

void ReplyStream::close(const Error &error)
{
    m_wait.stop();
    drop();
    Q_EMIT closed(error);
}

void ReplyStream::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace rensei::http
