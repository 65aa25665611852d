#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace rensei::demo {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest {
    QByteArray method;
    QString path; ///< still percent-encoded, without the query
    QString query; ///< without the question mark
    HttpHeaders headers; ///< names in lower case, in the order sent
    QByteArray body;
    bool keepAlive = true;

    QByteArray header(const QByteArray &lowerCaseName) const;
};

/// The result of parsing the first bytes of a connection.
struct ParsedRequest {
    enum class State {
        Incomplete, ///< more bytes are needed
        Bad, ///< respond with `errorStatus` and close
        Complete, ///< `request` is set and takes the first `frameSize` bytes
    };

    State state = State::Incomplete;
    int errorStatus = 0;
    HttpRequest request;
    qsizetype frameSize = 0;
};

/// Source: RFC 9112. Bodies need a Content-Length: a chunked one is rejected with 411.
ParsedRequest parseRequest(const QByteArray &bytes);

struct HttpResponse {
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
};

/// The bytes of `response`, with Content-Length; `keepAlive` decides the Connection header.
QByteArray serialise(const HttpResponse &response, bool keepAlive);

} // namespace rensei::demo
